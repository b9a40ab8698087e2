using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the facts of the patient.</summary>
internal static class PatientChecks
{
    /// <summary>A finding when a fact is known yes.</summary>
    public static RuleCheck When(string kind, string verdict, PatientFlag flag, string finding)
    {
        ArgumentNullException.ThrowIfNull(flag);
        HostText.Said(finding, nameof(finding));
        return new(
            $"{kind}.{FlagCodes.Of(flag)}",
            FactSet.Of(flag.Fact),
            [],
            _ => $"{verdict}: {flag.Fact.Phrase}.",
            (subject, _) => subject.Facts.Has(flag.Fact),
            (_, _) => finding);
    }

    /// <summary>The stated answer on pregnancy and the tests contradict each other.</summary>
    public static RuleCheck Contradiction() => new(
        "patient.contradiction",
        FactSet.Empty,
        [],
        _ => "Pregnancy tests and what is stated of a pregnancy agree.",
        (subject, _) => subject.Facts.Contradiction is not null,
        (subject, _) => subject.Facts.Contradiction!);

    public static RuleCheck WithoutFood(string finding)
    {
        HostText.Said(finding, nameof(finding));
        return new(
            "product.with-food",
            FactSet.Of(Fact.Food),
            [],
            drug => $"Capsules of {drug} are taken with food.",
            (subject, _) => !subject.Facts.Has(Fact.Food),
            (_, _) => finding);
    }

    public static RuleCheck Younger(RuleNumber least) => OfAge(
        $"age.under-{least.Digits}",
        [],
        least,
        $"Patients are {least.Text} of age or older.",
        _ => true);

    /// <summary>A patient under an age without the agreement of a second prescriber.</summary>
    public static RuleCheck WithoutSecondPrescriber(RuleNumber under) => OfAge(
        "age.second-prescriber",
        [Fact.SecondPrescriber],
        under,
        $"Two prescribers agree before a patient under {under.Text} is treated.",
        facts => !facts.Has(Fact.SecondPrescriber));

    /// <summary>A number of weeks and, if stated, of calendar months since the last capsule; the later counts.</summary>
    public static RuleCheck TooEarly(RuleNumber weeks, RuleNumber? months)
    {
        string wait = months is null ? weeks.Text : $"{weeks.Text} and {months.Text}";
        return new(
            "second-course.too-early",
            FactSet.Of(Fact.PreviousCourse, Fact.Date),
            months is null ? [weeks] : [weeks, months],
            _ => $"A second course starts {wait} or more after the last capsule of the first.",
            (subject, _) => subject.Facts.PreviousCourseEnded is { } ended && subject.Date < Earliest(ended, weeks, months),
            (subject, _) => TooEarly(subject, Earliest(subject.Facts.PreviousCourseEnded!.Value, weeks, months)));
    }

    public static RuleCheck LowDoseForSevereAcne(RuleNumber low)
    {
        Func<TakenDose, bool> departs = dose => dose.MeanIsBelow(low);
        return new(
            "low-dose.severe-acne",
            FactSet.Of(Fact.Severity, Fact.Dose, Fact.Weight),
            [low],
            drug => $"Severe acne is not treated below {low.Text} of {drug}.",
            (subject, about) => subject.Facts.AcneSeverity == AcneSeverity.Severe && subject.AnyDose(about, departs),
            (subject, about) => subject.Tell(about, departs, dose => $"{dose.MeanText(low)}, below {low.Text}, for severe acne"));
    }

    public static RuleCheck RenalStart(RuleNumber start) => new(
        "renal.start-low",
        FactSet.Of(Fact.Renal, Fact.Dose),
        [start],
        drug => $"In severe renal insufficiency treatment starts with {start.Text} of {drug} or less.",
        (subject, _) => subject.Facts.Has(Fact.Renal) && subject.Doses is [TakenDose first, ..] && first.HighestDayIsAboveMilligrams(start),
        (subject, _) =>
            $"In severe renal insufficiency the dose starts lower, such as {start.Text}: {subject.Doses[0].HighestDayText(bound: null)}.");

    private static RuleCheck OfAge(
        string code, ReadOnlySpan<Fact> needs, RuleNumber years, string sentence, Func<PatientFacts, bool> isAsked) => new(
        code,
        FactSet.Of(Fact.Age, Fact.Date) | FactSet.Of(needs),
        [years],
        _ => sentence,
        (subject, _) => subject is { Date: { } date, Facts: { BirthDate: { } born } facts }
            && IsYounger(born, date, years.Whole)
            && isAsked(facts),
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"Born on {subject.Facts.BirthDate:yyyy-MM-dd}, the patient is under {years.Text} on {subject.Date:yyyy-MM-dd}."));

    private static bool IsYounger(DateOnly born, DateOnly on, int least)
    {
        int years = on.Year - born.Year;
        return years < least || (years == least && on < born.AddYears(least));
    }

    private static DateOnly Earliest(DateOnly ended, RuleNumber weeks, RuleNumber? months)
    {
        DateOnly afterWeeks = CalendarEnd.AddDays(ended, 7 * weeks.Whole);
        DateOnly afterMonths = months is null ? ended : CalendarEnd.AddMonths(ended, months.Whole);
        return afterMonths > afterWeeks ? afterMonths : afterWeeks;
    }

    private static string TooEarly(ReviewSubject subject, DateOnly earliest) => string.Create(
        CultureInfo.InvariantCulture,
        $"The last capsule was taken on {subject.Facts.PreviousCourseEnded:yyyy-MM-dd}; {subject.Date:yyyy-MM-dd} is before "
            + $"{earliest:yyyy-MM-dd}.");
}
