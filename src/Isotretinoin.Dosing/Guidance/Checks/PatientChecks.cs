using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the facts of the patient.</summary>
internal static class PatientChecks
{
    /// <summary>The code of a start that is too high in severe renal insufficiency.</summary>
    public const string RenalStartCode = "renal.start-low";

    /// <summary>The code of a pregnancy, which is reported once.</summary>
    public const string PregnancyCode = "contraindication.pregnancy";

    private static readonly FactSet AgeOnDate = FactSet.Of(Fact.Age, Fact.Date);

    /// <summary>A finding when a fact is known yes.</summary>
    public static RuleCheck When(string kind, string verdict, PatientFlag flag, string finding)
    {
        ArgumentNullException.ThrowIfNull(flag);
        HostText.Said(finding, nameof(finding));
        var check = new RuleCheck(
            $"{kind}.{FlagCodes.Of(flag)}",
            FactSet.Of(flag.Fact),
            [],
            _ => $"{verdict}: {flag.Fact.Phrase}.",
            (subject, _) => subject.Facts.Has(flag.Fact),
            (_, _) => finding);

        // Contraception does not matter for a patient who cannot get pregnant.
        return flag == PatientFlag.TakesProgestogenOnlyPill
            ? check.About(FactSet.Of(Fact.CanGetPregnant), subject => subject.Facts.AnswerTo(PatientFlag.CanGetPregnant) != YesNoUnknown.No)
            : check;
    }

    /// <summary>What is stated of a pregnancy and its tests, or of previous courses, contradicts itself.</summary>
    public static RuleCheck Contradiction() => new(
        "patient.contradiction",
        FactSet.Empty,
        [],
        _ => "What is stated of a pregnancy, the ability to get pregnant, and pregnancy tests agrees; and what is stated of previous "
            + "courses.",
        (subject, _) => subject.Facts.Contradiction is not null,
        (subject, _) => subject.Facts.Contradiction!);

    /// <summary>An impossible date of birth; the age is then unknown.</summary>
    public static RuleCheck ImplausibleAge(RuleNumber most) => new(
        "age.implausible",
        FactSet.Empty,
        [most],
        _ => $"On the date of the review the patient is born, and not older than {most.Text}.",
        (subject, _) => subject.Facts.ImplausibleBirth is not null,
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"The date of birth {subject.Facts.ImplausibleBirth:yyyy-MM-dd} is impossible on {subject.Date:yyyy-MM-dd}; "
                + $"the age is unknown."));

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
        return new RuleCheck(
            "low-dose.severe-acne",
            FactSet.Of(Fact.Severity, Fact.Dose, Fact.Weight),
            [low],
            drug => $"Severe acne is not treated below {low.Text} of {drug}.",
            (subject, about) => subject.AnyDose(about, departs),
            (subject, about) => subject.Tell(about, departs, dose => $"{dose.MeanText(low)}, below {low.Text}, for severe acne"))
            .About(FactSet.Of(Fact.Severity), subject => (subject.Facts.AcneSeverity ?? AcneSeverity.Severe) == AcneSeverity.Severe);
    }

    public static RuleCheck RenalStart(RuleNumber start) => new RuleCheck(
        RenalStartCode,
        FactSet.Of(Fact.Renal, Fact.Dose),
        [start],
        drug => $"In severe renal insufficiency treatment starts with {start.Text} of {drug} or less.",
        (subject, _) => subject.Doses is [TakenDose first, ..] && first.HighestDayIsAboveMilligrams(start),
        (subject, _) =>
            $"In severe renal insufficiency the dose starts lower, such as {start.Text}: {subject.Doses[0].HighestDayText(bound: null)}.")
        .About(FactSet.Of(Fact.Renal), subject => !subject.Knows(Fact.Renal) || subject.Facts.Has(Fact.Renal));

    /// <summary>A mean dose for adults in a patient under an age, not only by rounding to capsules.</summary>
    public static RuleCheck AboveForAdults(RuleNumber high, RuleNumber under)
    {
        Func<TakenDose, bool> isAbove = dose => dose.MeanIsAbove(high) && !dose.IsExcusedByRounding(high);
        return new RuleCheck(
            "dose.above-adult-range",
            FactSet.Of(Fact.Age, Fact.Date, Fact.Dose, Fact.Weight),
            [high, under],
            drug => $"More than {high.Text} of {drug} is for adults, not for a patient under {under.Text}.",
            (subject, about) => subject.AnyDose(about, isAbove),
            (subject, about) => subject.Tell(about, isAbove, dose => ForAdults(dose, high, subject)))
            .About(AgeOnDate, subject => MayBeYounger(subject, under));
    }

    private static string ForAdults(TakenDose dose, RuleNumber high, ReviewSubject subject) => string.Create(
        CultureInfo.InvariantCulture,
        $"{dose.MeanText(high)}: more than {high.Text} is for adults, and the patient was born on {subject.Facts.BirthDate:yyyy-MM-dd}");

    private static RuleCheck OfAge(
        string code, ReadOnlySpan<Fact> needs, RuleNumber years, string sentence, Func<PatientFacts, bool> isAsked) => new RuleCheck(
        code,
        AgeOnDate | FactSet.Of(needs),
        [years],
        _ => sentence,
        (subject, _) => isAsked(subject.Facts),
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"Born on {subject.Facts.BirthDate:yyyy-MM-dd}, the patient is under {years.Text} on {subject.Date:yyyy-MM-dd}."))
        .About(AgeOnDate, subject => MayBeYounger(subject, years));

    private static bool MayBeYounger(ReviewSubject subject, RuleNumber years) =>
        subject is not { Date: { } date, Facts.BirthDate: { } born } || IsYounger(born, date, years.Whole);

    /// <summary>Whether a person born on a date is under an age on another date.</summary>
    public static bool IsYounger(DateOnly born, DateOnly on, int least)
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
