using System.Collections.Immutable;
using System.Reflection;

namespace Isotretinoin.Dosing.Json;

/// <summary>The end of every result: findings, what was not considered, and the basis.</summary>
internal static class ReviewParts
{
    private const int ContractVersion = 1;

    private static readonly string LibraryVersion = typeof(Course).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // Members that are the same in every result.
    private static readonly byte[] NeverLookedAt = ResultParts.Written(json => json.WriteTexts("neverLookedAt"u8, Review.NeverLookedAt));
    private static readonly byte[] NothingLookedAt = ResultParts.Written(json => json.WriteTexts("neverLookedAt"u8, []));
    private static readonly byte[] Caution = ResultParts.Written(json => json.WriteString("caution"u8, Review.Caution));
    private static readonly byte[] Versions = ResultParts.Written(json =>
    {
        json.WriteString("library"u8, LibraryVersion);
        json.WriteNumber("contract"u8, ContractVersion);
    });

    private static readonly WrittenBefore<(Rule, Guideline)> Rules = new(WriteRule);
    private static readonly WrittenBefore<ReviewFact> Facts = new(WriteFact);

    extension(JsonOutput json)
    {
        /// <summary>Ends a result; the review is null when no rule applies.</summary>
        public void WriteReview(Review? review)
        {
            json.WriteFindings(review);
            json.WriteFacts("notConsidered"u8, review?.NotConsidered ?? []);
            json.WriteFacts("notRead"u8, review?.NotRead ?? []);
            json.WriteNeverLookedAt(isReviewed: review is not null);
            json.WriteBasis(review?.Guidelines ?? []);
        }

        public void WriteFindings(Review? review)
        {
            json.WriteStartArray("findings"u8);
            foreach (Finding finding in review?.Findings ?? [])
            {
                json.WriteStartObject();
                json.WriteFinding(finding);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        /// <summary>Writes what a review leaves out.</summary>
        public void WriteFacts(ReadOnlySpan<byte> name, ImmutableArray<ReviewFact> facts)
        {
            json.WriteStartArray(name);
            foreach (ReviewFact fact in facts)
            {
                json.WriteStartObject();
                json.WriteRawMembers(Facts.Of(fact));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        public void WriteNeverLookedAt(bool isReviewed) => json.WriteRawMembers(isReviewed ? NeverLookedAt : NothingLookedAt);

        /// <summary>Writes the members of a finding.</summary>
        public void WriteFinding(Finding finding)
        {
            json.WriteString("code"u8, finding.Code);
            json.WriteString("severity"u8, finding.Severity.Id);
            json.WriteString("message"u8, finding.Sentence);
            json.WriteStartObject("rule"u8);
            json.WriteRawMembers(Rules.Of((finding.Rule, finding.Guideline)));
            json.WriteEndObject();
        }

        public void WriteBasis(ImmutableArray<Guideline> guidelines)
        {
            json.WriteStartObject("basis"u8);
            json.WriteRawMembers(Versions);
            json.WriteStartArray("guidelines"u8);
            foreach (Guideline guideline in guidelines)
            {
                json.WriteStartObject();
                json.WriteString("id"u8, guideline.Id);
                json.WriteString("edition"u8, guideline.Edition);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteRawMembers(Caution);
            json.WriteEndObject();
        }
    }

    private static void WriteRule(JsonOutput json, (Rule Rule, Guideline Guideline) departed)
    {
        (Rule rule, Guideline guideline) = departed;
        json.WriteString("id"u8, rule.Id);
        json.WriteString("guideline"u8, guideline.Id);
        json.WriteString("edition"u8, guideline.Edition);
        json.WriteString("source"u8, rule.Source.ToString());
        json.WriteString("grade"u8, rule.Source.Grade.Id);
        if (rule.NumbersSource != rule.Source)
        {
            json.WriteString("numbersSource"u8, rule.NumbersSource.ToString());
        }
    }

    private static void WriteFact(JsonOutput json, ReviewFact fact)
    {
        json.WriteString("id"u8, fact.Id);
        json.WriteString("text"u8, fact.Text);
    }
}
