namespace Isotretinoin.Dosing.Cli;

/// <summary>What the patients of a file come to under one intent, summed up as they are read: its size does not depend on how many they are.</summary>
internal sealed class CohortTotals(CohortIntent intent, int days)
{
    public CohortIntent Intent { get; } = intent;

    /// <summary>The days of a month.</summary>
    public int MonthDays { get; } = days;

    public MonthTotals Months { get; } = new(intent.Product);

    public CourseLengths Lengths { get; private set; } = CourseLengths.Of([]);

    /// <summary>The milligrams of all courses, of the product's formulation.</summary>
    public decimal Milligrams { get; private set; }

    public FindingCounts Findings { get; } = new();

    /// <summary>The patients for whom there is no course.</summary>
    public long Refused => CohortOutcome.All.Where(outcome => outcome != CohortOutcome.Planned).Sum(outcome => (long)Lengths.Count(outcome));

    /// <summary>Plans patients and adds them.</summary>
    /// <param name="weights">Their weights.</param>
    /// <param name="lines">The lines that they stand on.</param>
    /// <param name="courses">Places for their courses, as many as weights.</param>
    /// <param name="refused">Told of those for whom there is no course.</param>
    public void Add(ReadOnlySpan<BodyWeight> weights, ReadOnlySpan<long> lines, Span<CohortCourse> courses, RefusedRows refused)
    {
        Intent.Cohort.Plan(weights, courses);
        Lengths = Lengths.Plus(CourseLengths.Of(courses));
        Months.Add(Intent.Cohort.Months(courses, MonthDays));
        for (int i = 0; i < courses.Length; i++)
        {
            if (courses[i].Outcome == CohortOutcome.Planned)
            {
                Milligrams += courses[i].Total.Milligrams;
                Findings.Add(Intent.Review(weights[i]));
            }
            else
            {
                refused.Add(lines[i], $"{Intent.Flag}: {Intent.WhyNot(courses[i])}");
            }
        }
    }
}
