using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>How many courses there is a finding of, by the rule that they depart from; and what was not considered of any.</summary>
internal sealed class FindingCounts
{
    private readonly Dictionary<Rule, (Finding First, long Courses)> byRule = [];
    private readonly List<string> notConsidered = [];

    /// <summary>
    /// For each rule a finding as an example and the number of courses: the most severe first, then by code, then by rule.
    /// </summary>
    public ImmutableArray<(Finding First, long Courses)> All =>
    [
        .. byRule.Values.OrderBy(one => one.First.Severity.Rank)
            .ThenBy(one => one.First.Code, StringComparer.Ordinal)
            .ThenBy(one => one.First.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The facts that a rule needed and that a file of weights does not state.</summary>
    public IReadOnlyList<string> NotConsidered => notConsidered;

    public void Add(Review review)
    {
        foreach (Finding finding in review.Findings)
        {
            (Finding first, long courses) = byRule.GetValueOrDefault(finding.Rule, (finding, 0));
            byRule[finding.Rule] = (first, courses + 1);
        }

        foreach (string fact in review.NotConsidered)
        {
            if (!notConsidered.Contains(fact))
            {
                notConsidered.Add(fact);
            }
        }
    }
}
