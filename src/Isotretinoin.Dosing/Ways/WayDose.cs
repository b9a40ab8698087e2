namespace Isotretinoin.Dosing;

/// <summary>A dose that a step of a way may have: one daily dose, or a spread over some days.</summary>
internal sealed class WayDose
{
    private readonly LeftOvers? leftOvers;

    public WayDose(DosingCycle cycle, int supplyDays, Packs? packs)
    {
        (Cycle, Traits) = (cycle, WayTraits.Of(cycle));
        leftOvers = packs is null ? null : new LeftOvers(cycle, supplyDays, packs);
        Formulation formulation = cycle.Product.Formulation;
        DailyDose[] days = [.. cycle.Days().Select(day => day?.Dose ?? formulation.MilligramsPerDay(0))];
        Step = TitrationStep.Cycling(days).Taken(cycle.Frequency!);
    }

    public DosingCycle Cycle { get; }

    /// <summary>The dose as an open step.</summary>
    public TitrationStep Step { get; }

    public WayTraits Traits { get; }

    /// <summary>The capsules left over after a number of days; 0 when nothing asks.</summary>
    public long LeftOverIn(int days) => leftOvers is null ? 0 : leftOvers.In(days);
}
