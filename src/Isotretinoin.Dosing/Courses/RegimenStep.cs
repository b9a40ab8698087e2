namespace Isotretinoin.Dosing;

/// <summary>One step of a regimen: the intent and the cycle of capsules that it became.</summary>
public sealed class RegimenStep
{
    private readonly BodyWeight weight;

    internal RegimenStep(int number, TitrationStep intent, BodyWeight weight, CapsuleRounding? rounding, DosingCycle cycle) =>
        (Number, Intent, this.weight, Rounding, Cycle) = (number, intent, weight, rounding, cycle);

    /// <summary>The number of the step, from 1.</summary>
    public int Number { get; }

    /// <summary>What the prescriber asked for.</summary>
    public TitrationStep Intent { get; }

    /// <summary>The rounding that chose the capsules, the step's own or the regimen's; null for a stated cycle, which is not rounded.</summary>
    public CapsuleRounding? Rounding { get; }

    /// <summary>The cycle of days with their capsules.</summary>
    public DosingCycle Cycle { get; }

    /// <summary>The number of days; null when the step is open until the target.</summary>
    public int? Days => Intent.Days;

    /// <summary>The exact dose of a dosing day before rounding; null for a stated cycle, which is not rounded.</summary>
    public DailyDose? ExactDose => Intent.Dose?.For(weight);

    /// <summary>The exact mean of the cycle in mg/kg/day.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay => Cycle.MeanMilligramsPerKilogramPerDay(weight);
}
