using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the length of a course and of what it comes to.</summary>
internal static class CourseChecks
{
    private const int DaysPerWeek = 7;

    public static FactSet NeedsLength { get; } = FactSet.Of(Fact.Length);

    public static FactSet NeedsWholeLength { get; } = FactSet.Of(Fact.Length, Fact.EarlierLength, Fact.End);

    public static FactSet NeedsCumulative { get; } = FactSet.Of(Fact.Cumulative);

    public static FactSet NeedsTotal { get; } = FactSet.Of(Fact.Cumulative, Fact.End);

    public static FactSet NeedsTarget { get; } = FactSet.Of(Fact.Length, Fact.EarlierLength, Fact.End, Fact.Target);

    public static FactSet NeedsConversion { get; } = FactSet.Of(Fact.Dose);

    public static string? Shorter(Rule rule, ReviewSubject subject) => subject.Days is > 0 and var days && days < Limit(rule)
        ? Text($"The course lasts {days} days; {rule.Numbers[0].Text} are {Limit(rule)} days.")
        : null;

    public static string? Longer(Rule rule, ReviewSubject subject) => subject.Days is var days && days > Limit(rule)
        ? Text($"The course lasts {days} days; {rule.Numbers[0].Text} are {Limit(rule)} days.")
        : null;

    /// <summary>The lower of a range of doses and a number of weeks: days below the first count against the second.</summary>
    public static string? LongTermLowDose(Rule rule, ReviewSubject subject)
    {
        int days = 0;
        foreach (TakenDose dose in subject.Doses)
        {
            days += rule.IsAbout(dose.Formulation) && dose.MeanIsBelow(rule.Numbers[0]) ? dose.Days : 0;
        }

        int limit = rule.Numbers[1].Whole * DaysPerWeek;
        return days > limit
            ? Text($"{days} days below {rule.Numbers[0].Text}, longer than {rule.Numbers[1].Text} ({limit} days): {DoseText.Number(subject.MilligramsPerKilogram.Round(3))} mg/kg at the end.")
            : null;
    }

    public static string? BelowCustomary(Rule rule, ReviewSubject subject) => subject.Days > 0 && subject.MilligramsPerKilogram < Bound(rule.Numbers[0])
        ? Text($"The course comes to {rule.Numbers[0].Beside(subject.MilligramsPerKilogram)} mg/kg in {subject.Days} days, which is not comparable with the customary {DoseText.Number(rule.Numbers[0].Value)} to {rule.Numbers[1].Text}.")
        : null;

    public static string? BeyondDocumented(Rule rule, ReviewSubject subject)
    {
        if (!rule.IsAbout(subject.CountedIn))
        {
            return null;
        }

        RuleNumber bound = rule.Numbers[^1];
        if (subject.Target is { } target && target.Upper.NanogramsPerKilogram > bound.Fine)
        {
            return $"The target of {target} goes beyond {bound.Text}.";
        }

        return subject.MilligramsPerKilogram > Bound(bound) ? $"The course comes to {bound.Beside(subject.MilligramsPerKilogram)} mg/kg, beyond {bound.Text}." : null;
    }

    public static string? UnreachableInLabelDuration(Rule rule, ReviewSubject subject)
    {
        if (subject.ReachedOn is { } day && day <= Limit(rule))
        {
            return null;
        }

        string reached = subject.ReachedOn is { } late ? Text($"reached on day {late}") : Text($"not reached in the course's {subject.Days} days");
        return Text($"{DoseText.Number(subject.Target!.Lower.MilligramsPerKilogram)} mg/kg is {reached}; the label's {rule.Numbers[0].Text} are {Limit(rule)} days: its length and this target conflict.");
    }

    public static string? ConvertedDose(Rule rule, ReviewSubject subject)
    {
        ImmutableArray<Formulation> stated = subject.ConvertedFrom;
        return !stated.IsEmpty && subject.CountedIn is { } counted
            ? string.Join(" ", stated.Select(from =>
                $"What was stated in milligrams of {from} was counted in those of {counted}: 1 mg {from} as {DoseText.Number(from.EquivalentIn(counted).Round(2))} mg {counted}."))
            : null;
    }

    public static string? ConvertedTarget(Rule rule, ReviewSubject subject) =>
        subject.Target is { BeforeConversion: { } stated } target ? $"The target of {stated} was converted to {target}." : null;

    private static int Limit(Rule rule) => rule.Numbers[0].Whole * DaysPerWeek;

    private static Ratio Bound(RuleNumber number) => Ratio.Of(number.Fine, 1_000_000);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
