using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        foreach (RegimenStep step in course.Regimen.Steps)
        {
            step.Cycle.AddCapsules(1, course.DaysOf(step), counts);
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
        var quantities = new CapsuleCount[counts.Length - counts.Count(0)];
        int next = 0;
        for (int place = 0; place < counts.Length; place++)
        {
            if (counts[place] > 0)
            {
                quantities[next++] = new CapsuleCount(strengths[place], (int)counts[place]);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(quantities);
    }
}
