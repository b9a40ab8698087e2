using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A dose that a product's capsules cannot make, with the makeable doses on either side.</summary>
public sealed class CapsuleGap
{
    private readonly string member;

    private CapsuleGap(int step, int? cycleDay, CapsuleMapping mapping, string member, Ceiling? ceiling) =>
        (Step, CycleDay, Mapping, this.member, Ceiling) = (step, cycleDay, mapping, member, ceiling);

    /// <summary>The number of the titration's step, from 1.</summary>
    public int Step { get; }

    /// <summary>The day of a stated cycle, from 1; null when the step states a weight-based dose.</summary>
    public int? CycleDay { get; }

    /// <summary>The exact dose, in the product's milligrams.</summary>
    public DailyDose Exact => Mapping.Exact;

    /// <summary>The product.</summary>
    public Product Product => Mapping.Product;

    /// <summary>How the day is divided.</summary>
    public Frequency Frequency => Mapping.Frequency;

    /// <summary>The greatest dose of capsules below the exact dose, or null when every one is above it.</summary>
    public CapsuleCombination? Below => Mapping.Below;

    /// <summary>The least dose of capsules above the exact dose, or null when every one is below it.</summary>
    public CapsuleCombination? Above => Mapping.Above;

    /// <summary>The ceiling that leaves no capsules; null when another dose cannot be made.</summary>
    public Ceiling? Ceiling { get; }

    private CapsuleMapping Mapping { get; }

    /// <summary>The gap of a step that states a weight-based dose.</summary>
    internal static CapsuleGap OfStep(int step, CapsuleMapping mapping) =>
        new(step, cycleDay: null, mapping, "mgPerKgPerDay", ceiling: null);

    /// <summary>The gap of a step that states milligrams a day.</summary>
    internal static CapsuleGap OfMilligrams(int step, CapsuleMapping mapping) => 
        new(step, cycleDay: null, mapping, "mg", ceiling: null);

    /// <summary>The gap of a step whose ceiling leaves no capsules.</summary>
    internal static CapsuleGap OfCeiling(int step, CapsuleMapping mapping, Ceiling ceiling) =>
        new(step, cycleDay: null, mapping, Ceiling.Member, ceiling);

    /// <summary>The gap of a day of a stated cycle, from 1.</summary>
    internal static CapsuleGap OfCycle(int step, int day, CapsuleMapping mapping) =>
        new(step, day, mapping, Refusal.Element("cycleMg", day - 1), ceiling: null);

    /// <summary>The dose that cannot be made and its neighbours.</summary>
    public override string ToString()
    {
        string day = CycleDay is { } d ? string.Create(CultureInfo.InvariantCulture, $", day {d} of the cycle") : "";
        string within = Ceiling is null ? "" : $"; the ceiling is {Ceiling.Most:A}";
        return string.Create(CultureInfo.InvariantCulture, $"Step {Step}{day}: no capsules for {Mapping}{within}.");
    }

    /// <summary>The refusal of the dose, with the step as its member.</summary>
    internal Refusal Refusal => Refusal
        .Of(RefusalCode.DoseNoCapsules, member, ToString())
        .Within(Refusal.Element("steps", Step - 1))
        .With(Mapping.Below?.Milligrams, Mapping.Above?.Milligrams);
}
