using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A dose for which a product has no capsules, and what could be dispensed instead, either side of it.</summary>
public sealed class CapsuleGap
{
    internal CapsuleGap(int step, int? cycleDay, CapsuleMapping mapping) => (Step, CycleDay, Mapping) = (step, cycleDay, mapping);

    /// <summary>The number of the titration's step, from 1.</summary>
    public int Step { get; }

    /// <summary>The day of a stated cycle, from 1; null when the step states a weight-based dose.</summary>
    public int? CycleDay { get; }

    /// <summary>The exact dose and what is makeable either side.</summary>
    public CapsuleMapping Mapping { get; }

    /// <summary>The dose that cannot be made, with what can be.</summary>
    public override string ToString()
    {
        string day = CycleDay is { } d ? string.Create(CultureInfo.InvariantCulture, $", day {d} of the cycle") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Step {Step}{day}: no capsules for {Mapping}.");
    }
}
