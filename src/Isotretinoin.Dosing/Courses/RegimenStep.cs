using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>One step of a regimen: the intent and its cycle of capsules.</summary>
public sealed class RegimenStep
{
    private readonly BodyWeight weight;

    private RegimenStep(
        int number, TitrationStep intent, BodyWeight weight, CapsuleRounding? rounding, long? firstDay, DosingCycle cycle) =>
        (Number, Intent, this.weight, Rounding, FirstDay, Cycle) = (number, intent, weight, rounding, firstDay, cycle);

    /// <summary>The number of the step, from 1.</summary>
    public int Number { get; }

    /// <summary>The step as the prescriber stated it.</summary>
    public TitrationStep Intent { get; }

    /// <summary>
    /// The rounding that chose the capsules, the step's own or the regimen's; null for a stated cycle or a pause, which is not rounded.
    /// </summary>
    public CapsuleRounding? Rounding { get; }

    /// <summary>The cycle of days with their capsules, from the first day of the step; for a pause one off day.</summary>
    public DosingCycle Cycle { get; }

    /// <summary>The number of days; null when the step is open.</summary>
    public int? Days => Intent.Days;

    /// <summary>The exact dose of a dosing day before rounding; null for a stated cycle or a pause, which is not rounded.</summary>
    public DailyDose? ExactDose => Intent.IsByWeight ? Intent.ExactDose(weight) : null;

    /// <summary>
    /// Whether the ceiling made the dose: the weight asks for more, or the rounding would have passed it.
    /// </summary>
    public bool IsMadeByCeiling => Intent.Ceiling is { } ceiling && (Intent.IsCapped(weight) || IsRoundedPast(ceiling));

    /// <summary>What the weight alone asks for on a dosing day; null for a stated cycle or a pause.</summary>
    internal DailyDose? DoseByWeight => Intent.Dose?.For(weight);

    /// <summary>The exact mean of the cycle in mg/kg/day.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay => Cycle.MeanMilligramsPerKilogramPerDay(weight);

    /// <summary>The row of dosing days, from the first day of the step.</summary>
    internal DayRow Row => Intent.Pattern.RowFrom(FirstDay);

    /// <summary>The day number of the first day, for weekdays; null when unknown.</summary>
    private long? FirstDay { get; }

    /// <summary>The days and the doses: <c>28 days of 30 mg/day</c>, <c>pause for 14 days</c>, <c>60 mg/day until the target</c>.</summary>
    public override string ToString() => InWords(CourseEnd.AtTarget);

    /// <summary>The days and the doses, when an open step ends so.</summary>
    internal string InWords(CourseEnd end) => Intent.IsPause ? Intent.ToString()
        : Days is { } days ? $"{CountText.Of(days, "day")} of {Cycle}"
        : $"{Cycle} {end}";

    /// <summary>Chooses the capsules of a step, or adds its gaps. The choices apply to a step without its own.</summary>
    internal static RegimenStep? TryMake(
        int number,
        TitrationStep intent,
        Product product,
        BodyWeight weight,
        CapsuleRounding? rounding,
        Frequency? frequency,
        long? firstDay,
        ref List<CapsuleGap>? gaps)
    {
        if (intent.IsPause)
        {
            return new RegimenStep(number, intent, weight, rounding: null, firstDay, DosingCycle.Pausing(product));
        }

        MakeableDoses makeable = (intent.Frequency ?? frequency)!.MakeableWith(product);
        CapsuleRounding? chosen = intent.IsByWeight ? intent.Rounding ?? rounding : null;
        DosingCycle? cycle = intent.IsByWeight
            ? TryRound(number, intent, makeable, weight, chosen!, firstDay, ref gaps)
            : TryState(number, intent.StatedCycle, makeable, ref gaps);
        return cycle is null ? null : new RegimenStep(number, intent, weight, chosen, firstDay, cycle);
    }

    /// <summary>This step beginning on another day, with the same weekdays.</summary>
    internal RegimenStep From(long day) => new(
        Number, Intent, weight, Rounding, day, Intent.Pattern.NeedsDate ? On(Intent.Pattern.RowFrom(day), Cycle) : Cycle);

    private bool IsRoundedPast(Ceiling ceiling) =>
        Rounding!.Choose(CapsuleMapping.Of(Intent.ExactDose(weight), Cycle.Makeable, "mg", nameof(weight))) is { } rounded
        && !ceiling.Allows(rounded.GreatestMilligrams);

    private static DosingCycle On(DayRow row, DosingCycle cycle) => row.Taking(cycle.Makeable, cycle.GreatestMilligrams);

    private static DosingCycle? TryRound(
        int number,
        TitrationStep intent,
        MakeableDoses makeable,
        BodyWeight weight,
        CapsuleRounding rounding,
        long? firstDay,
        ref List<CapsuleGap>? gaps)
    {
        var mapping = CapsuleMapping.Of(intent.ExactDose(weight), makeable, "mg", nameof(weight));
        bool isPassed = intent.Ceiling?.Allows(mapping.AboveMilligrams) == false;
        if ((isPassed ? CapsuleRounding.Down : rounding).Choose(mapping) is { } rounded)
        {
            // A dose that is spread over several days is taken daily, which was checked before.
            return intent.Pattern.IsDaily
                ? DosingCycle.Of(makeable, rounded)
                : intent.Pattern.RowFrom(firstDay).Taking(makeable, rounded.BelowMilligrams);
        }

        bool isForCeiling = intent.IsCapped(weight) || rounding.Choose(mapping) is not null;
        (gaps ??= []).Add(
            isForCeiling ? CapsuleGap.OfCeiling(number, mapping, intent.Ceiling!) : CapsuleGap.OfStep(number, mapping));
        return null;
    }

    private static DosingCycle? TryState(
        int number, ImmutableArray<DailyDose> doses, MakeableDoses makeable, ref List<CapsuleGap>? gaps)
    {
        bool isMade = true;
        int[] milligrams = new int[doses.Length];
        for (int day = 0; day < doses.Length; day++)
        {
            CapsuleMapping? mapping = doses[day].Picograms == 0 ? null : CapsuleMapping.Of(doses[day], makeable, "mg", nameof(doses));
            milligrams[day] = mapping?.BelowMilligrams ?? 0;
            if (mapping is { IsMakeable: false } missing)
            {
                isMade = false;
                (gaps ??= []).Add(CapsuleGap.OfCycle(number, day + 1, missing));
            }
        }

        return isMade ? new DosingCycle(makeable, [.. milligrams]) : null;
    }
}
