using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The result of one intent for the patients of a cohort.</summary>
public sealed class CohortResult
{
    private readonly ImmutableDictionary<RefusalCode, long> refusals;

    internal CohortResult(
        Titration titration,
        CohortSummary summary,
        ImmutableDictionary<RefusalCode, long> refusals,
        ImmutableArray<CohortFinding> findings,
        ImmutableArray<ReviewFact> notConsidered,
        ImmutableArray<ReviewFact> notRead)
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

    /// <summary>The totals of the planned courses.</summary>
    public CohortSummary Summary { get; }

    /// <summary>The number of patients without a course.</summary>
    public long Refused => refusals.Values.Sum();

    /// <summary>The findings, the most severe first, then by code, then by rule.</summary>
    public ImmutableArray<CohortFinding> Findings { get; }

    /// <summary>The facts that a rule needed and that at least one patient lacks.</summary>
    public ImmutableArray<ReviewFact> NotConsidered { get; }

    /// <summary>The facts stated for at least one patient that no rule of the named guidelines reads.</summary>
    public ImmutableArray<ReviewFact> NotRead { get; }

    /// <summary>The number of patients without a course for one reason.</summary>
    public long RefusedFor(RefusalCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return refusals.GetValueOrDefault(code);
    }

    /// <summary>The numbers of courses planned and refused.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Summary}; {Refused} refused");
}
