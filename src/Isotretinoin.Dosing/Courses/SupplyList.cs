using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The fills of a course in order.</summary>
internal static class SupplyList
{
    public static ImmutableArray<Supply> Of(Course course, int days, Packs? packs)
    {
        _ = Supply.AcceptedDays.Checked(days, "supplyDays", nameof(days));
        PackStock? stock = packs is null ? null : new PackStock(packs);
        ImmutableArray<Supply>.Builder supplies = ImmutableArray.CreateBuilder<Supply>();
        foreach (CoursePhase phase in course.Phases())
        {
            for (int first = phase.FirstDay; first <= phase.LastDay && !phase.Step.Cycle.IsPause; first += days)
            {
                int last = Math.Min(first + days - 1, phase.LastDay);
                supplies.Add(new Supply(supplies.Count + 1, phase, first, last, course, stock));
            }
        }

        return supplies.DrainToImmutable();
    }
}
