using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>The end of every result: findings, what was not considered, and the basis.</summary>
internal static class ReviewParts
{
    private const int ContractVersion = 1;

    // Members that are the same in every result.
    private static readonly byte[] NeverLookedAt = ResultParts.Written(json => json.WriteTexts("neverLookedAt"u8, Review.NeverLookedAt));
    private static readonly byte[] NothingLookedAt = ResultParts.Written(json => json.WriteTexts("neverLookedAt"u8, []));
    private static readonly byte[] Caution = ResultParts.Written(json => json.WriteString("caution"u8, Review.Caution));
    private static readonly byte[] Versions = ResultParts.Written(json =>
    {
        json.WriteString("library"u8, LibraryVersion.Text);
        json.WriteNumber("contract"u8, ContractVersion);
    });

    private static readonly WrittenBefore<Rule> Codes = new(WriteCode);
    private static readonly WrittenBefore<(Rule, Guideline)> Rules = new(WriteRule);
    private static readonly WrittenBefore<Guideline> Editions = new(WriteEdition);
    private static readonly WrittenBefore<ReviewFact> Facts = new(WriteFact);

    extension(JsonOutput json)
    {
        /// <summary>Ends a result; the review is null when no rule applies.</summary>
        public void WriteReview(Review? review) => json.WriteReview(review, policiesOf: null);

        /// <summary>Ends a result whose findings may hold under some weight policies only.</summary>
        public void WriteReview(Review? review, Func<Finding, ImmutableArray<WeightPolicy>>? policiesOf)
        {
            json.WritePreviousCourses(review?.PreviousCourses);
            json.WriteFindings(review, policiesOf);
            json.WriteFacts("notConsidered"u8, review?.NotConsidered ?? []);
            json.WriteFacts("notRead"u8, review?.NotRead ?? []);
            json.WriteNeverLookedAt(isReviewed: review is not null);
            json.WriteBasis(review?.Guidelines ?? []);
        }

        public void WriteFindings(Review? review) => json.WriteFindings(review, policiesOf: null);

        private void WriteFindings(Review? review, Func<Finding, ImmutableArray<WeightPolicy>>? policiesOf)
        {
            json.WriteStartArray("findings"u8);
            foreach (Finding finding in review?.Findings ?? [])
            {
                json.WriteStartObject();
                json.WriteFinding(finding);
                if (policiesOf?.Invoke(finding) is { } some && some.Length < WeightPolicy.All.Length)
                {
                    json.WriteTexts("weightPolicies"u8, some.Select(policy => policy.Id));
                }

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
                json.WriteRaw(Facts.Of(fact));
            }

            json.WriteEndArray();
        }

        public void WriteNeverLookedAt(bool isReviewed) => json.WriteRaw(isReviewed ? NeverLookedAt : NothingLookedAt);

        /// <summary>Writes the members of a finding.</summary>
        public void WriteFinding(Finding finding)
        {
            json.WriteRaw(Codes.Of(finding.Rule));
            json.WriteString("message"u8, finding.Sentence);
            json.WriteRaw(Rules.Of((finding.Rule, finding.Guideline)));
        }

        public void WriteBasis(ImmutableArray<Guideline> guidelines)
        {
            json.WriteStartObject("basis"u8);
            json.WriteRaw(Versions);
            json.WriteStartArray("guidelines"u8);
            foreach (Guideline guideline in guidelines)
            {
                json.WriteRaw(Editions.Of(guideline));
            }

            json.WriteEndArray();
            json.WriteRaw(Caution);
            json.WriteEndObject();
        }
    }

    private static void WriteCode(JsonOutput json, Rule rule)
    {
        json.WriteString("code"u8, rule.FindingCode);
        json.WriteString("severity"u8, rule.Severity.Id);
    }

    private static void WriteRule(JsonOutput json, (Rule Rule, Guideline Guideline) departed)
    {
        (Rule rule, Guideline guideline) = departed;
        json.WriteStartObject("rule"u8);
        json.WriteString("id"u8, rule.Id);
        json.WriteString("guideline"u8, guideline.Id);
        json.WriteString("edition"u8, guideline.Edition);
        json.WriteString("source"u8, rule.Source.ToString());
        json.WriteString("grade"u8, rule.Source.Grade.Id);
        if (rule.NumbersSource != rule.Source)
        {
            json.WriteString("numbersSource"u8, rule.NumbersSource.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteEdition(JsonOutput json, Guideline guideline)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, guideline.Id);
        json.WriteString("edition"u8, guideline.Edition);
        json.WriteEndObject();
    }

    private static void WriteFact(JsonOutput json, ReviewFact fact)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, fact.Id);
        json.WriteString("text"u8, fact.Text);
        json.WriteEndObject();
    }
}
