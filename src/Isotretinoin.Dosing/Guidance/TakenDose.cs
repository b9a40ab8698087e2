using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A repeating row of days at a body weight, in whole fine units (pg; ng/kg for rules): the input of dose rules.</summary>
internal sealed class TakenDose
{
    private readonly long picogramsInCycle;
    private readonly int cycleDays;
    private readonly long greatestPicograms;
    private readonly long grams;
    private readonly long exactPicogramsInPattern;
    private readonly int patternDays;
    private readonly int firstDay;

    /// <summary>The days of a step of a course, with the dose before rounding.</summary>
    public TakenDose(CoursePhase phase, BodyWeight weight)
        : this(phase.Step, weight) => (firstDay, Days) = (phase.FirstDay, phase.Days);

    /// <summary>A step for an unknown number of days.</summary>
    public TakenDose(RegimenStep step, BodyWeight weight)
    {
        (DosingCycle cycle, TitrationStep intent) = (step.Cycle, step.Intent);
        (picogramsInCycle, cycleDays) = (cycle.MilligramsInCycle * DailyDose.PicogramsPerMilligram, cycle.Length);
        greatestPicograms = cycle.GreatestMilligrams * DailyDose.PicogramsPerMilligram;
        (Formulation, HasOffDays) = (cycle.Product.Formulation, cycle.HasOffDays);
        grams = weight.Grams;
        if (intent.IsByWeight)
        {
            (exactPicogramsInPattern, patternDays) =
                (intent.ExactDose(weight).Picograms * intent.Pattern.DosingDays, intent.Pattern.Days);
        }

        Ceiling = MetCeiling.Of(step, weight);
    }

    /// <summary>A dose on the dosing days of a pattern.</summary>
    public TakenDose(long picograms, Formulation? formulation, IntakePattern pattern, BodyWeight? weight, int days)
    {
        (picogramsInCycle, cycleDays, greatestPicograms) = (picograms * pattern.DosingDays, pattern.Days, picograms);
        (Formulation, HasOffDays) = (formulation, pattern.DosingDays < pattern.Days);
        (grams, Days) = (weight?.Grams ?? 0, days);
    }

    /// <summary>A dose on the dosing days of a pattern, made by a ceiling or not.</summary>
    public TakenDose(
        long picograms, Formulation? formulation, IntakePattern pattern, BodyWeight? weight, int days, MetCeiling? ceiling)
        : this(picograms, formulation, pattern, weight, days) => Ceiling = ceiling;

    /// <summary>The formulation; null when unknown.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The number of days; 0 when unknown.</summary>
    public int Days { get; }

    public bool HasOffDays { get; }

    /// <summary>The ceiling that made the dose; null when none did.</summary>
    public MetCeiling? Ceiling { get; }

    /// <summary>Whether a rule for a formulation, or for any when null, applies to this dose.</summary>
    public bool IsOf(Formulation? about) => about is null || about == Formulation;

    public bool MeanIsBelow(RuleNumber bound) => picogramsInCycle < bound.Fine * grams * cycleDays;

    public bool MeanIsAbove(RuleNumber bound) => picogramsInCycle > bound.Fine * grams * cycleDays;

    public bool HighestDayIsAbove(RuleNumber bound) => greatestPicograms > bound.Fine * grams;

    /// <summary>Whether a day is above a number of milligrams.</summary>
    public bool HighestDayIsAboveMilligrams(RuleNumber bound) => greatestPicograms > bound.Whole * DailyDose.PicogramsPerMilligram;

    /// <summary>Whether rounding to capsules increases the dose by more than a share.</summary>
    public bool IsRoundedUpBeyond(RuleNumber share) => patternDays > 0 && TakenInPatterns * 100 > AskedInCycles * (100 + share.Whole);

    /// <summary>Whether rounding to capsules decreases the dose by more than a share.</summary>
    public bool IsRoundedDownBeyond(RuleNumber share) => patternDays > 0 && TakenInPatterns * 100 < AskedInCycles * (100 - share.Whole);

    /// <summary>
    /// Whether the mean before rounding to capsules was at most a bound and the rounding is small, so that only rounding takes it beyond.
    /// </summary>
    public bool IsExcusedByRounding(RuleNumber high) => IsRoundedLittle && exactPicogramsInPattern <= high.Fine * grams * patternDays;

    /// <summary>
    /// Whether the mean before rounding to capsules was within bounds and the rounding is small, so that only rounding takes it outside.
    /// </summary>
    public bool IsExcusedByRounding(RuleNumber low, RuleNumber high) =>
        IsExcusedByRounding(high) && exactPicogramsInPattern >= low.Fine * grams * patternDays;

    /// <summary>
    /// The mean for sentences, with enough decimals to differ from a bound, if any: <c>days 1 to 28: 30 mg/day for 64.3 kg is 0.467
    /// mg/kg/day</c>.
    /// </summary>
    public string MeanText(RuleNumber? bound) => Text("mg/day", picogramsInCycle, cycleDays, bound);

    /// <summary>The highest day for sentences, with enough decimals to differ from a bound in mg/kg/day, if any.</summary>
    public string HighestDayText(RuleNumber? bound) => Text(cycleDays == 1 ? "mg/day" : "mg on a day", greatestPicograms, 1, bound);

    /// <summary>
    /// The effect of rounding on the mean: <c>80 mg/day for 45 kg is 1.778 mg/kg/day, 3.56 times the 22.5 mg/day asked</c>.
    /// </summary>
    public string RoundingText
    {
        get
        {
            string times = RatioText.Rounded(Ratio.Of(TakenInPatterns, AskedInCycles), 2);
            string asked = RatioText.Rounded(Ratio.Of(AskedInCycles, patternDays * cycleDays * DailyDose.PicogramsPerMilligram), 2);
            return $"{MeanText(bound: null)}, {times} times the {asked} mg/day ({ExactText} mg/kg/day) that was asked";
        }
    }

    /// <summary>The ceiling and the dose that it makes.</summary>
    public string CeilingText => $"{When}{Ceiling}";

    /// <summary>The mean before rounding, in mg/kg/day.</summary>
    public string ExactText => RatioText.Rounded(Ratio.Of(exactPicogramsInPattern, 1_000_000 * grams * patternDays), 3);

    private bool IsRoundedLittle =>
        patternDays > 0 && !IsRoundedUpBeyond(DoseChecks.LittleRounding) && !IsRoundedDownBeyond(DoseChecks.LittleRounding);

    // Taken and asked, both over the days of the pattern times those of the cycle.
    private long TakenInPatterns => picogramsInCycle * patternDays;

    private long AskedInCycles => exactPicogramsInPattern * cycleDays;

    private string When =>
        firstDay == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"days {firstDay} to {firstDay + Days - 1}: ");

    private string Text(string unit, long picograms, int days, RuleNumber? bound)
    {
        string when = When;
        string milligrams = RatioText.Rounded(Ratio.Of(picograms, days * DailyDose.PicogramsPerMilligram), 2);
        if (grams == 0)
        {
            return $"{when}{milligrams} {unit}";
        }

        var perKilogram = Ratio.Of(picograms, days * grams * 1_000_000);
        string quoted = bound?.Beside(perKilogram) ?? RatioText.Rounded(perKilogram, 3);
        string kilograms = DoseText.Number(ExactDecimal.Of(grams, 3));
        return when + milligrams + " " + unit + " for " + kilograms + " kg is " + quoted + " mg/kg/day";
    }
}
