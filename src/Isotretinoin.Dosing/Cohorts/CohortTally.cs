using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Counts courses one by one for a <see cref="CohortSummary"/>.</summary>
internal sealed class CohortTally(int periodDays)
{
    private readonly long[] byDays = new long[TitrationStep.MostDays + 1];
    private readonly List<long[]> capsules = [];
    private Product? product;

    /// <summary>Counts a course with its phases.</summary>
    /// <exception cref="ArgumentException">The course has another formulation or other strengths than those before.</exception>
    public void Add(Course course, ImmutableArray<CoursePhase> phases)
    {
        MustBeAlike(product, course.Regimen.Product, "courses");
        product ??= course.Regimen.Product;
        byDays[course.Days]++;
        while (capsules.Count * periodDays < course.Days)
        {
            capsules.Add(new long[product.StrengthsInMilligrams.Length]);
        }

        foreach (CoursePhase phase in phases)
        {
            Add(phase);
        }
    }

    public CohortSummary Summary()
    {
        int longest = byDays.AsSpan().LastIndexOfAnyExcept(0);
        return new CohortSummary(product, periodDays, [.. byDays.AsSpan(0, longest + 1)], [.. capsules.SelectMany(period => period)]);
    }

    /// <summary>Throws unless two products, if both are known, have the same formulation and strengths.</summary>
    public static void MustBeAlike(Product? one, Product? other, string parameter)
    {
        if (one is not null && other is not null && one != other
            && (one.Formulation != other.Formulation || !one.StrengthsInMilligrams.SequenceEqual(other.StrengthsInMilligrams)))
        {
            throw new ArgumentException(
                $"Accepted: courses of one formulation and the same strengths; read {Capsules(one)} and {Capsules(other)}.", parameter);
        }
    }

    private static string Capsules(Product product) => $"{product.Formulation} {string.Join(", ", product.StrengthsInMilligrams)} mg";

    private void Add(CoursePhase phase)
    {
        for (int period = (phase.FirstDay - 1) / periodDays; period * periodDays < phase.LastDay; period++)
        {
            int first = Math.Max(phase.FirstDay, (period * periodDays) + 1);
            int last = Math.Min(phase.LastDay, (period + 1) * periodDays);
            phase.Step.Cycle.AddCapsules(first - phase.FirstDay + 1, last - phase.FirstDay + 1, capsules[period]);
        }
    }
}
