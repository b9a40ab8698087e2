namespace Isotretinoin.Dosing;

/// <summary>Checks of what is taken on a day, or on the mean day of a cycle.</summary>
internal static class DoseChecks
{
    public static FactSet NeedsPerKilogram { get; } = FactSet.Of(Fact.Dose, Fact.Weight);

    public static FactSet NeedsMilligrams { get; } = FactSet.Of(Fact.Dose);

    public static FactSet NeedsDivision { get; } = FactSet.Of(Fact.Dose, Fact.Division);

    /// <summary>A range of two numbers, and what of it each finding is about.</summary>
    public static string? BelowRange(Rule rule, ReviewSubject subject) => subject.Tell(
        rule,
        static (r, dose) => dose.MeanIsBelow(r.Numbers[0]) && !dose.ExactMeanIsWithin(r.Numbers[0], r.Numbers[1]),
        static (r, dose) => $"{dose.MeanText(r.Numbers[0])}, below {r.Numbers[0].Text}");

    public static string? AboveRange(Rule rule, ReviewSubject subject) => subject.Tell(
        rule,
        static (r, dose) => dose.MeanIsAbove(r.Numbers[1]) && !dose.ExactMeanIsWithin(r.Numbers[0], r.Numbers[1]),
        static (r, dose) => $"{dose.MeanText(r.Numbers[1])}, above {r.Numbers[1].Text}");

    public static string? RoundedPastBound(Rule rule, ReviewSubject subject) => subject.Tell(
        rule,
        static (r, dose) => (dose.MeanIsBelow(r.Numbers[0]) || dose.MeanIsAbove(r.Numbers[1])) && dose.ExactMeanIsWithin(r.Numbers[0], r.Numbers[1]),
        static (r, dose) => $"{dose.MeanText(dose.MeanIsBelow(r.Numbers[0]) ? r.Numbers[0] : r.Numbers[1])}, outside {DoseText.Number(r.Numbers[0].Value)} to {r.Numbers[1].Text} only because {dose.ExactText} mg/kg/day was rounded to capsules");

    public static string? AboveMaximum(Rule rule, ReviewSubject subject) => subject.Tell(
        rule,
        static (r, dose) => dose.HighestDayIsAbove(r.Numbers[0]),
        static (r, dose) => $"{dose.HighestDayText(r.Numbers[0])}, above the maximum of {r.Numbers[0].Text}");

    /// <summary>A maximum for a formulation that is not known: the highest of all, so that a dose above it is too much of any.</summary>
    public static string? AboveEveryMaximum(Rule rule, ReviewSubject subject) => subject.Known.Contains(Fact.Formulation) ? null : AboveMaximum(rule, subject);

    public static string? AboveMilligrams(Rule rule, ReviewSubject subject) => subject.Tell(
        rule,
        static (r, dose) => dose.HighestDayIsAboveMilligrams(r.Numbers[0]),
        static (r, dose) => $"{dose.HighestDayText(bound: null)}; {r.Numbers[0].Text} is the customary highest");

    public static string? OnceDaily(Rule rule, ReviewSubject subject) => !subject.IsDivided && subject.Doses.Length > 0
        ? "The dose is taken once daily, not divided into two."
        : null;

    public static string? Intermittent(Rule rule, ReviewSubject subject) => subject.Tell(
        rule, static (_, dose) => dose.HasOffDays, static (_, dose) => $"{dose.MeanText(bound: null)} on average, with days on which none is taken");
}
