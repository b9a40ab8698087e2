using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What a review found under the guidelines that were asked for, and under the rules that are always reviewed.</summary>
public sealed class Review
{
    private Review(ImmutableArray<Guideline> guidelines, ImmutableArray<Finding> findings, ImmutableArray<string> notConsidered) =>
        (Guidelines, Findings, NotConsidered) = (guidelines, findings, notConsidered);

    /// <summary>What stands beside every review.</summary>
    public static string Caution => "No findings is not clearance: only what was stated, under the rules listed, was reviewed.";

    /// <summary>The guidelines that were asked for.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>The findings, the most severe first, then by code.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Facts that a rule needed and nobody gave.</summary>
    public ImmutableArray<string> NotConsidered { get; }

    /// <summary>Reviews a course.</summary>
    public static Review Of(Course course, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(course);
        return Of(ReviewSubject.Of(course), guidelines);
    }

    /// <summary>Reviews a table of options.</summary>
    public static Review Of(DoseOptions options, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Of(ReviewSubject.Of(options), guidelines);
    }

    private static Review Of(ReviewSubject subject, ReadOnlySpan<Guideline> guidelines)
    {
        var findings = new List<Finding>();
        AddFindings(Isotretinoin.Dosing.Guidelines.Always);
        foreach (Guideline guideline in guidelines)
        {
            AddFindings(guideline);
        }

        return new Review([.. guidelines], [.. findings.OrderBy(f => f.Severity.Rank).ThenBy(f => f.Code, StringComparer.Ordinal)], []);

        void AddFindings(Guideline guideline)
        {
            foreach (Rule rule in guideline.Rules)
            {
                if (rule.Check(rule, subject) is { } sentence)
                {
                    findings.Add(new Finding(rule, guideline, sentence));
                }
            }
        }
    }
}
