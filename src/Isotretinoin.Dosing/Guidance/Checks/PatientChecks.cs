using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of what is known of the patient.</summary>
internal static class PatientChecks
{
    public static FactSet NeedsAge { get; } = FactSet.Of(Fact.Age, Fact.Date);

    public static FactSet NeedsPreviousCourse { get; } = FactSet.Of(Fact.PreviousCourse, Fact.Date);

    public static FactSet NeedsSeverity { get; } = FactSet.Of(Fact.Severity, Fact.Dose, Fact.Weight);

    public static FactSet NeedsRenal { get; } = FactSet.Of(Fact.Renal, Fact.Dose);

    public static FactSet NeedsSecondPrescriber { get; } = FactSet.Of(Fact.Age, Fact.Date, Fact.SecondPrescriber);

    /// <summary>A finding when a fact is known to be so.</summary>
    public static Check When(Fact fact, string sentence) => (_, subject) => subject.Facts.Has(fact) ? sentence : null;

    /// <summary>A finding when a fact is known not to be so.</summary>
    public static Check Unless(Fact fact, string sentence) => (_, subject) => subject.Facts.Has(fact) ? null : sentence;

    public static string? Younger(Rule rule, ReviewSubject subject) => IsYounger(rule, subject)
        ? string.Create(CultureInfo.InvariantCulture, $"Born on {subject.Facts.BirthDate:yyyy-MM-dd}, the patient is under {rule.Numbers[0].Text} on {subject.Date:yyyy-MM-dd}.")
        : null;

    public static string? WithoutSecondPrescriber(Rule rule, ReviewSubject subject) => subject.Facts.Has(Fact.SecondPrescriber) ? null : Younger(rule, subject);

    /// <summary>A number of weeks and, where stated, of calendar months since the last capsule; the later of the two counts.</summary>
    public static string? TooEarly(Rule rule, ReviewSubject subject)
    {
        if (subject.Facts.PreviousCourseEnded is not { } ended)
        {
            return null;
        }

        DateOnly earliest = ended.AddDays(7 * rule.Numbers[0].Whole);
        if (rule.Numbers.Length > 1 && ended.AddMonths(rule.Numbers[1].Whole) is var afterMonths && afterMonths > earliest)
        {
            earliest = afterMonths;
        }

        return subject.Date < earliest
            ? string.Create(CultureInfo.InvariantCulture, $"The last capsule was taken on {ended:yyyy-MM-dd}; {subject.Date:yyyy-MM-dd} is before {earliest:yyyy-MM-dd}.")
            : null;
    }

    public static string? LowDoseForSevereAcne(Rule rule, ReviewSubject subject) => subject.Facts.AcneSeverity == AcneSeverity.Severe
        ? subject.Tell(rule, static (r, dose) => dose.MeanIsBelow(r.Numbers[0]), static (r, dose) => $"{dose.MeanText(r.Numbers[0])}, below {r.Numbers[0].Text}, for severe acne")
        : null;

    public static string? RenalStart(Rule rule, ReviewSubject subject) =>
        subject.Facts.Has(Fact.Renal) && subject.Doses is [TakenDose first, ..] && first.HighestDayIsAboveMilligrams(rule.Numbers[0])
            ? $"In severe renal insufficiency the dose starts lower, such as {rule.Numbers[0].Text}: {first.HighestDayText(bound: null)}."
            : null;

    private static bool IsYounger(Rule rule, ReviewSubject subject)
    {
        (DateOnly born, DateOnly on, int least) = (subject.Facts.BirthDate!.Value, subject.Date!.Value, rule.Numbers[0].Whole);
        int years = on.Year - born.Year;
        return years < least || (years == least && on < born.AddYears(least));
    }
}
