using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Capsules by strength over stretches of days, strongest first, without zeros.</summary>
internal static class CapsuleQuantities
{
    public static ImmutableArray<CapsuleCount> Of(DosingCycle cycle, long firstDay, long lastDay)
    {
        var counts = new long[cycle.Product.StrengthsInMilligrams.Length];
        cycle.AddCapsules(firstDay, lastDay, counts);
        return Of(cycle.Product, counts);
    }

    public static ImmutableArray<CapsuleCount> Of(Course course)
    {
        Product product = course.Regimen.Product;
        var counts = new long[product.StrengthsInMilligrams.Length];
        foreach (CoursePhase phase in course.Phases())
        {
            phase.Step.Cycle.AddCapsules(1, phase.Days, counts);
        }

        return Of(product, counts);
    }

    public static ImmutableArray<CapsuleCount> Of(CapsuleCombination daily, int days)
    {
        var counts = new long[daily.Product.StrengthsInMilligrams.Length];
        daily.Choice.AddTo(counts, days);
        return Of(daily.Product, counts);
    }

    public static ImmutableArray<CapsuleCount> Of(Product product, ReadOnlySpan<long> counts)
    {
        ImmutableArray<int> strengths = product.Capsules.FallingStrengths;
        ImmutableArray<CapsuleCount>.Builder quantities = ImmutableArray.CreateBuilder<CapsuleCount>(counts.Length - counts.Count(0));
        for (int place = 0; place < counts.Length; place++)
        {
            if (counts[place] > 0)
            {
                quantities.Add(new CapsuleCount(strengths[place], (int)counts[place]));
            }
        }

        return quantities.MoveToImmutable();
    }
}
