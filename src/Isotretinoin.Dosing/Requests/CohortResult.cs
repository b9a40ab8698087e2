using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>What one intent comes to for the patients of a cohort.</summary>
public sealed class CohortResult
{
    private readonly ImmutableDictionary<RefusalCode, long> refusals;

    internal CohortResult(
        Titration titration,
        CohortSummary summary,
        ImmutableDictionary<RefusalCode, long> refusals,
        ImmutableArray<CohortFinding> findings,
        ImmutableArray<NotConsidered> notConsidered,
        ImmutableArray<UnreadFact> notRead)
    {
        (Titration, Summary, this.refusals) = (titration, summary, refusals);
        (NotConsidered, NotRead) = (notConsidered, notRead);
        Findings =
        [
            .. findings.OrderBy(finding => finding.First.Severity.Rank)
                .ThenBy(finding => finding.First.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.First.Rule.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>The doses, as stated.</summary>
    public Titration Titration { get; }

    /// <summary>The courses that were planned, summed up.</summary>
    public CohortSummary Summary { get; }

    /// <summary>The patients for whom there is no course.</summary>
    public long Refused => refusals.Values.Sum();

    /// <summary>What was found, the most severe first, then by code, then by rule.</summary>
    public ImmutableArray<CohortFinding> Findings { get; }

    /// <summary>What a rule needed and was not stated of at least one patient.</summary>
    public ImmutableArray<NotConsidered> NotConsidered { get; }

    /// <summary>What was stated of at least one patient, and what no rule of the guidelines named reads.</summary>
    public ImmutableArray<UnreadFact> NotRead { get; }

    /// <summary>The patients for whom there is no course for one reason.</summary>
    public long RefusedFor(RefusalCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return refusals.GetValueOrDefault(code);
    }

    /// <summary>The courses planned and refused.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Summary}; {Refused} refused");
}
