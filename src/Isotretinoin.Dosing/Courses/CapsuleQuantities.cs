using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Capsules by strength over stretches of days, strongest first, none of which is 0.</summary>
internal static class CapsuleQuantities
{
    public static ImmutableArray<CapsuleCount> Of(DosingCycle cycle, long firstDay, long lastDay)
    {
        Span<long> counts = stackalloc long[cycle.Product.StrengthsInMilligrams.Length];
        cycle.AddCapsules(firstDay, lastDay, counts);
        return Of(cycle.Product, counts);
    }

    public static ImmutableArray<CapsuleCount> Of(Course course)
    {
        Regimen regimen = course.Regimen;
        Span<long> counts = stackalloc long[regimen.Product.StrengthsInMilligrams.Length];
        int before = 0;
        for (int i = 0; i < regimen.Rows.Length; i++)
        {
            int days = course.DaysOf(regimen.Intents[i], before);
            regimen.Rows[i].AddCapsules(1, days, counts);
            before += days;
        }

        return Of(regimen.Product, counts);
    }

    public static ImmutableArray<CapsuleCount> Of(CapsuleCombination daily, int days)
    {
        Span<long> counts = stackalloc long[daily.Product.StrengthsInMilligrams.Length];
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
