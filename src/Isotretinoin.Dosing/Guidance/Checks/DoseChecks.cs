using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the highest or the mean day of a cycle.</summary>
internal static class DoseChecks
{
    private static readonly FactSet PerKilogram = FactSet.Of(Fact.Dose, Fact.Weight);

    private static readonly FactSet Milligrams = FactSet.Of(Fact.Dose);

    /// <summary>The greatest share of a dose for rounding to capsules to be small: this product's own limit.</summary>
    public static RuleNumber LittleRounding { get; } = new("most", 25, "%");

    /// <summary>The code of a dose below a range.</summary>
    public const string BelowRangeCode = "dose.below-range";

    public static RuleCheck BelowRange(RuleNumber low, RuleNumber high) => BelowRange(low, high, renalStart: null);

    /// <summary>
    /// A dose up to the start for a patient known to have severe renal insufficiency, if there is one, is not below the range.
    /// </summary>
    public static RuleCheck BelowRange(RuleNumber low, RuleNumber high, RuleNumber? renalStart)
    {
        Func<TakenDose, bool> isBelow = dose => dose.MeanIsBelow(low) && !dose.IsExcusedByRounding(low, high);
        Func<TakenDose, bool> isBelowInRenal = renalStart is null
            ? isBelow
            : dose => isBelow(dose) && dose.HighestDayIsAboveMilligrams(renalStart);
        return new(
            BelowRangeCode,
            PerKilogram,
            [low, high],
            drug => $"The mean daily dose is not below the range of {low.Digits} to {high.Text} of {drug}.",
            (subject, about) => subject.AnyDose(about, Departing(subject)),
            (subject, about) => subject.Tell(about, Departing(subject), dose => $"{dose.MeanText(low)}, below {low.Text}"));

        Func<TakenDose, bool> Departing(ReviewSubject subject) => subject.Facts.Has(Fact.Renal) ? isBelowInRenal : isBelow;
    }

    public static RuleCheck AboveRange(RuleNumber low, RuleNumber high) => Of(
        "dose.above-range",
        PerKilogram,
        [low, high],
        drug => $"The mean daily dose is not above the range of {low.Digits} to {high.Text} of {drug}.",
        dose => dose.MeanIsAbove(high) && !dose.IsExcusedByRounding(low, high),
        dose => $"{dose.MeanText(high)}, above {high.Text}");

    public static RuleCheck RoundedPastBound(RuleNumber low, RuleNumber high) => Of(
        "dose.rounded-past-bound",
        PerKilogram,
        [low, high],
        drug => $"Rounding to capsules keeps a mean daily dose within {low.Digits} to {high.Text} of {drug}.",
        dose => (dose.MeanIsBelow(low) || dose.MeanIsAbove(high)) && dose.IsExcusedByRounding(low, high),
        dose => $"{dose.MeanText(dose.MeanIsBelow(low) ? low : high)}, outside {low.Digits} to {high.Text} "
            + $"only because {dose.ExactText} mg/kg/day was rounded to capsules");

    public static RuleCheck AboveMaximum(RuleNumber maximum) => Of(
        "dose.above-maximum",
        PerKilogram,
        [maximum],
        drug => $"No day is above {maximum.Digits} mg/kg of {drug}.",
        dose => dose.HighestDayIsAbove(maximum),
        dose => $"{dose.HighestDayText(maximum)}, above the maximum of {maximum.Text}");

    public static RuleCheck RoundedUpFar() => Of(
        "dose.rounded-far",
        PerKilogram,
        [LittleRounding],
        _ => $"Rounding to capsules makes a dose greater by {LittleRounding.Text} at most.",
        dose => dose.IsRoundedUpBeyond(LittleRounding),
        dose => dose.RoundingText);

    public static RuleCheck RoundedDownFar() => Of(
        "dose.rounded-far",
        PerKilogram,
        [LittleRounding],
        _ => $"Rounding to capsules makes a dose less by {LittleRounding.Text} at most.",
        dose => dose.IsRoundedDownBeyond(LittleRounding),
        dose => dose.RoundingText);

    /// <summary>A ceiling that the caller stated made the dose.</summary>
    public static RuleCheck AtCeiling() => new(
        "dose.at-ceiling",
        PerKilogram,
        [],
        _ => "A stated ceiling, rather than the weight or the rounding, makes the dose.",
        (subject, about) => subject.CeilingOfBand is not null || subject.AnyDose(about, IsAtCeiling),
        TellCeilings);

    /// <summary>The maximum for an unknown formulation: the highest of all, so that a dose above it is too much of any.</summary>
    public static RuleCheck AboveEveryMaximum(RuleNumber maximum)
    {
        RuleCheck above = AboveMaximum(maximum);
        return new(
            above.FindingCode,
            above.Needs,
            above.Numbers,
            _ => $"No day is above {maximum.Digits} mg/kg when the formulation is not known: that is too much of any.",
            (subject, about) => !subject.Known.Contains(Fact.Formulation) && above.Departs(subject, about),
            above.Say);
    }

    public static RuleCheck AboveMilligrams(RuleNumber most) => Of(
        $"dose.cap-{most.Digits}-customary",
        Milligrams,
        [most],
        drug => $"No day is above {most.Text} of {drug}, whatever the weight.",
        dose => dose.HighestDayIsAboveMilligrams(most),
        dose => $"{dose.HighestDayText(bound: null)}; {most.Text} is the customary highest");

    public static RuleCheck OnceDaily() => new(
        "dose.once-daily",
        FactSet.Of(Fact.Dose, Fact.Division),
        [],
        drug => $"A day of {drug} is divided into two doses.",
        (subject, _) => !subject.IsDivided && subject.Doses.Length > 0,
        (_, _) => "The dose of a day is taken at once, not divided into two.");

    public static RuleCheck Intermittent() => Of(
        "dose.intermittent",
        Milligrams,
        [],
        drug => $"Capsules of {drug} are taken every day, without days off.",
        dose => dose.HasOffDays,
        dose => $"{dose.MeanText(bound: null)} on average, with off days");

    private static string TellCeilings(ReviewSubject subject, Formulation? about)
    {
        string ofDoses = subject.AnyDose(about, IsAtCeiling) ? subject.Tell(about, IsAtCeiling, dose => dose.CeilingText) : "";
        return subject.CeilingOfBand is { } met ? $"{met}. {ofDoses}".TrimEnd() : ofDoses;
    }

    private static bool IsAtCeiling(TakenDose dose) => dose.Ceiling is not null;

    /// <summary>A check of each dose of the rule's formulation.</summary>
    public static RuleCheck Of(
        string code,
        FactSet needs,
        ImmutableArray<RuleNumber> numbers,
        Func<string, string> sentenceOn,
        Func<TakenDose, bool> departs,
        Func<TakenDose, string> say) =>
        new(
            code,
            needs,
            numbers,
            sentenceOn,
            (subject, about) => subject.AnyDose(about, departs),
            (subject, about) => subject.Tell(about, departs, say));
}
