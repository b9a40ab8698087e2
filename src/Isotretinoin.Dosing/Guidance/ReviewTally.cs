using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>Counts the findings of reviews by rule, and lists once what they did not consider.</summary>
internal sealed class ReviewTally
{
    private readonly Dictionary<Rule, (Finding? First, long Reviews)> findings = [];
    private ImmutableArray<ReviewFact> beside = [];
    private Lack lacking;
    private FactSet unread;

    /// <summary>The first finding of each rule, with its number of reviews.</summary>
    public IEnumerable<(Finding First, long Reviews)> Findings => findings.Values.Select(found => (found.First!, found.Reviews));

    /// <summary>What at least one review did not consider.</summary>
    public ImmutableArray<ReviewFact> NotConsidered => [.. lacking.First, .. lacking.Rest, .. beside];

    /// <summary>The facts stated for at least one, and not read.</summary>
    public ImmutableArray<ReviewFact> NotRead => ReviewFact.Of(unread);

    public void Add(Review review)
    {
        foreach (Finding finding in review.Findings)
        {
            ref (Finding? First, long Reviews) found = ref CollectionsMarshal.GetValueRefOrAddDefault(findings, finding.Rule, out _);
            found = (found.First ?? finding, found.Reviews + 1);
        }

        lacking = lacking.Or(review.Lacking);
        unread |= review.Unread;
        foreach (ReviewFact missing in review.Beside)
        {
            beside = missing.AddedTo(beside);
        }
    }
}
