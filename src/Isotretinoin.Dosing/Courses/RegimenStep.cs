using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One step of a regimen: the intent and the cycle of capsules that it became.</summary>
public sealed class RegimenStep
{
    private readonly BodyWeight weight;

    private RegimenStep(int number, TitrationStep intent, BodyWeight weight, CapsuleRounding? rounding, DosingCycle cycle) =>
        (Number, Intent, this.weight, Rounding, Cycle) = (number, intent, weight, rounding, cycle);

    /// <summary>The number of the step, from 1.</summary>
    public int Number { get; }

    /// <summary>What the prescriber asked for.</summary>
    public TitrationStep Intent { get; }

    /// <summary>
    /// The rounding that chose the capsules, the step's own or the regimen's; null for a stated cycle, which is not rounded.
    /// </summary>
    public CapsuleRounding? Rounding { get; }

    /// <summary>The cycle of days with their capsules.</summary>
    public DosingCycle Cycle { get; }

    /// <summary>The number of days; null when the step is open until the target.</summary>
    public int? Days => Intent.Days;

    /// <summary>The exact dose of a dosing day before rounding; null for a stated cycle, which is not rounded.</summary>
    public DailyDose? ExactDose => Intent.Dose?.For(weight);

    /// <summary>The exact mean of the cycle in mg/kg/day.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay => Cycle.MeanMilligramsPerKilogramPerDay(weight);

    /// <summary>The days and the doses: <c>28 days of 30 mg/day</c>, <c>60 mg/day until the target</c>.</summary>
    public override string ToString() => Days is { } days ? $"{CountText.Of(days, "day")} of {Cycle}" : $"{Cycle} until the target";

    /// <summary>
    /// Chooses the capsules of a step, or says which dose cannot be made of them. The rounding and the frequency are for steps without
    /// their own.
    /// </summary>
    internal static bool TryMake(
        int number,
        TitrationStep intent,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        [NotNullWhen(true)] out RegimenStep? step,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        MakeableDoses makeable = (intent.Frequency ?? frequency ?? throw Lacks(number, "division")).MakeableWith(product);
        CapsuleRounding? chosen = intent.Dose is null ? null : intent.Rounding ?? rounding ?? throw Lacks(number, "rounding");
        if (chosen is { Days: > 1 } && !intent.Pattern.IsDaily)
        {
            throw new ArgumentException($"Step {Text(number)}: a dose can be spread only over days of the daily pattern, not of {intent.Pattern}.");
        }

        bool isMade = intent.Dose is { } dose && chosen is not null
            ? TryRound(number, intent.Pattern, CapsuleMapping.Of(dose.For(weight), makeable), chosen, out DosingCycle? cycle, out gap)
            : TryState(number, intent.StatedCycle, makeable, out cycle, out gap);
        step = cycle is null ? null : new RegimenStep(number, intent, weight, chosen, cycle);
        return isMade;
    }

    private static bool TryRound(
        int number,
        IntakePattern pattern,
        CapsuleMapping mapping,
        CapsuleRounding rounding,
        [NotNullWhen(true)] out DosingCycle? cycle,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        if (rounding.Round(mapping) is { } rounded)
        {
            (cycle, gap) = (pattern.Taking(rounded), null);
            return true;
        }

        (cycle, gap) = (null, new CapsuleGap(number, cycleDay: null, mapping));
        return false;
    }

    private static bool TryState(
        int number,
        ImmutableArray<DailyDose> doses,
        MakeableDoses makeable,
        [NotNullWhen(true)] out DosingCycle? cycle,
        [NotNullWhen(false)] out CapsuleGap? gap)
    {
        ImmutableArray<int>.Builder milligrams = ImmutableArray.CreateBuilder<int>(doses.Length);
        foreach (DailyDose dose in doses)
        {
            CapsuleMapping? mapping = dose.Picograms == 0 ? null : CapsuleMapping.Of(dose, makeable);
            if (mapping is { IsMakeable: false } missing)
            {
                (cycle, gap) = (null, new CapsuleGap(number, milligrams.Count + 1, missing));
                return false;
            }

            milligrams.Add(mapping?.BelowMilligrams ?? 0);
        }

        (cycle, gap) = (new DosingCycle(makeable, milligrams.MoveToImmutable()), null);
        return true;
    }

    private static InvalidOperationException Lacks(int number, string choice) =>
        new($"Step {Text(number)} states no {choice} of its own, and none was stated for the regimen.");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
