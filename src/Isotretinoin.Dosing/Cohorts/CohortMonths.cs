using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules that a formulary needs for a cohort, month by month, counted while the courses are walked once each.</summary>
internal sealed class CohortMonths
{
    private readonly Product product;
    private readonly int days;
    private readonly List<long[]> counts = [];
    private readonly List<int> patients = [];

    public CohortMonths(Product product, int days) => (this.product, this.days) = (product, days);

    /// <summary>The months, in order.</summary>
    public ImmutableArray<CohortMonth> Months =>
        [.. counts.Select((month, i) => new CohortMonth(i + 1, patients[i], CapsuleQuantities.Of(product, month)))];

    public void Add(in CohortCourse course)
    {
        while (counts.Count * days < course.Days)
        {
            counts.Add(new long[product.StrengthsInMilligrams.Length]);
            patients.Add(0);
        }

        for (int month = 0; month * days < course.Days; month++)
        {
            patients[month]++;
        }

        course.Cohort.Walk(course.Weight, AddStep);
    }

    private void AddStep(DoseRow row, int firstDay, int daysTaken)
    {
        int lastDay = firstDay + daysTaken - 1;
        for (int month = (firstDay - 1) / days; month * days < lastDay; month++)
        {
            int first = Math.Max(firstDay, (month * days) + 1);
            int last = Math.Min(lastDay, (month + 1) * days);
            row.AddCapsules(first - firstDay + 1, last - firstDay + 1, counts[month]);
        }
    }
}
