using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the length of a course and of what it comes to.</summary>
internal static class CourseChecks
{
    private const int DaysPerWeek = 7;

    public static FactSet NeedsLength { get; } = FactSet.Of(Fact.Length);

    public static FactSet NeedsWholeLength { get; } = FactSet.Of(Fact.Length, Fact.EarlierLength);

    public static FactSet NeedsCumulative { get; } = FactSet.Of(Fact.Cumulative);

    public static FactSet NeedsTarget { get; } = FactSet.Of(Fact.Cumulative, Fact.Length, Fact.EarlierLength, Fact.Target);

    public static FactSet NeedsConversion { get; } = FactSet.Of(Fact.Dose);

    public static string? Shorter(Rule rule, ReviewSubject subject) => Days(subject) is > 0 and { } days && days < Limit(rule)
        ? Text($"The course lasts {days} days; {rule.Numbers[0].Text} are {Limit(rule)} days.")
        : null;

    public static string? Longer(Rule rule, ReviewSubject subject) => Days(subject) is { } days && days > Limit(rule)
        ? Text($"The course lasts {days} days; {rule.Numbers[0].Text} are {Limit(rule)} days.")
        : null;

    /// <summary>The lower of a range of doses and a number of weeks: days below the first count against the second.</summary>
    public static string? LongTermLowDose(Rule rule, ReviewSubject subject)
    {
        int days = 0;
        foreach (TakenDose dose in subject.Doses)
        {
            days += dose.MeanIsBelow(rule.Numbers[0]) ? dose.Days : 0;
        }

        int limit = rule.Numbers[1].Whole * DaysPerWeek;
        return days > limit
            ? Text($"{days} days below {rule.Numbers[0].Text}, longer than {rule.Numbers[1].Text} ({limit} days): {PerKilogram(subject)} mg/kg at the end.")
            : null;
    }

    public static string? BelowCustomary(Rule rule, ReviewSubject subject) => subject.Course is { Days: > 0 } course && PerKilogramOf(course) < Bound(rule.Numbers[0])
        ? $"The course comes to {PerKilogram(subject)} mg/kg in {course.Days.ToString(CultureInfo.InvariantCulture)} days, which is not comparable with the customary {DoseText.Number(rule.Numbers[0].Value)} to {rule.Numbers[1].Text}."
        : null;

    public static string? BeyondDocumented(Rule rule, ReviewSubject subject)
    {
        RuleNumber bound = rule.Numbers[^1];
        if (subject.Target is { } target && target.To.NanogramsPerKilogram > bound.Fine)
        {
            return $"The target of {target} goes beyond {bound.Text}.";
        }

        return PerKilogramOf(subject.Course!) > Bound(bound) ? $"The course comes to {PerKilogram(subject)} mg/kg, beyond {bound.Text}." : null;
    }

    public static string? UnreachableInLabelDuration(Rule rule, ReviewSubject subject)
    {
        Course course = subject.Course!;
        int limit = Limit(rule);
        return course.Reached is { } reached && reached.Day <= limit
            ? null
            : Text($"{DoseText.Number(course.Target!.From.MilligramsPerKilogram)} mg/kg is {Reaching(course)}, beyond the label's {rule.Numbers[0].Text} ({limit} days): its length and this target conflict.");
    }

    public static string? ConvertedDose(Rule rule, ReviewSubject subject) =>
        (subject.ConvertedFrom ?? subject.Target?.BeforeConversion?.Formulation) is { } stated
            ? $"What was stated in milligrams of {stated} was converted to {subject.Formulation}: 1 mg {stated} was counted as {DoseText.Number(stated.WorthIn(subject.Formulation!).Round(2))} mg {subject.Formulation}."
            : null;

    public static string? ConvertedTarget(Rule rule, ReviewSubject subject) =>
        subject.Target is { BeforeConversion: { } stated } target ? $"The target of {stated} was converted to {target}." : null;

    private static int Days(ReviewSubject subject) => subject.Course!.Days;

    private static int Limit(Rule rule) => rule.Numbers[0].Whole * DaysPerWeek;

    private static Ratio Bound(RuleNumber number) => Ratio.Of(number.Fine, 1_000_000);

    private static Ratio PerKilogramOf(Course course) => (course.AlreadyTaken + course.Total).MilligramsPerKilogram(course.Regimen.Weight);

    private static string PerKilogram(ReviewSubject subject) => DoseText.Number(PerKilogramOf(subject.Course!).Round(3));

    private static string Reaching(Course course) => course.Reached is { } reached
        ? Text($"reached on day {reached.Day}")
        : Text($"not reached in the course's {course.Days} days");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
