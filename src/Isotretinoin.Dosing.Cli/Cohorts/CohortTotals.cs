namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// What the patients of a file come to under one intent, summed up as they are read: its size does not depend on how many they are.
/// </summary>
internal sealed class CohortTotals(CohortIntent intent, int monthDays)
{
    private readonly Dictionary<RefusalReason, long> refused = RefusalReason.All.ToDictionary(reason => reason, _ => 0L);

    public CohortIntent Intent { get; } = intent;

    /// <summary>The planned courses, by months.</summary>
    public CohortSummary Summary { get; private set; } = CohortSummary.Of([], monthDays);

    public FindingCounts Findings { get; } = new();

    /// <summary>The patients for whom there is no course.</summary>
    public long Refused => refused.Values.Sum();

    /// <summary>The patients for whom there is no course for a reason.</summary>
    public long RefusedFor(RefusalReason reason) => refused[reason];

    /// <summary>Plans the course of each patient once, reviews it, and adds it.</summary>
    /// <param name="rows">The patients.</param>
    /// <param name="say">Told of those for whom there is no course.</param>
    public void Add(IReadOnlyList<CohortRow> rows, RefusedRows say) =>
        Summary = Summary.Plus(CohortSummary.Of(Planned(rows, say), Summary.PeriodDays));

    private IEnumerable<Course> Planned(IReadOnlyList<CohortRow> rows, RefusedRows say)
    {
        foreach (CohortRow row in rows)
        {
            if (Intent.Plan(row.Weight, out Refusal? refusal) is { } course)
            {
                Findings.Add(Review.Of(course, Intent.Guidelines.AsSpan()));
                yield return course;
            }
            else if (refusal is not null)
            {
                refused[refusal.Reason]++;
                say.Add(row.Line, $"{Intent.Flag}: {refusal.Text}");
            }
        }
    }
}
