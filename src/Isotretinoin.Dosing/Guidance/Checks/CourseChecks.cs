using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Checks of the length and total of a course.</summary>
internal static class CourseChecks
{
    private const int DaysPerWeek = 7;

    private static readonly FactSet Converted = FactSet.Of(Fact.Dose);

    public static RuleCheck Shorter(RuleNumber least) => new(
        "duration.shorter",
        FactSet.Of(Fact.Length, Fact.EarlierLength, Fact.End),
        [least],
        _ => $"A course lasts {least.Text} or more.",
        (subject, _) => subject.Days > 0 && subject.Days < Days(least),
        (subject, _) => "The course lasts " + CountText.Number(subject.Days) + " days, shorter than " + InDays(least) + ".");

    public static RuleCheck Longer(RuleNumber most) => new(
        "duration.longer",
        FactSet.Of(Fact.Length),
        [most],
        _ => $"A course lasts {most.Text} or less.",
        (subject, _) => subject.Days > Days(most),
        (subject, _) => "The course lasts " + CountText.Number(subject.Days) + " days, longer than " + InDays(most) + ".");

    /// <summary>Days on a low mean dose count against a number of weeks.</summary>
    public static RuleCheck LongTermLowDose(RuleNumber low, RuleNumber most) => new(
        "low-dose.long-term",
        FactSet.Of(Fact.Length),
        [low, most],
        drug => $"Less than {low.Text} of {drug} is not taken for longer than {most.Text}.",
        (subject, about) => DaysBelow(low, subject, about) > Days(most),
        (subject, about) => TooLong(DaysBelow(low, subject, about), subject, low, most));

    public static RuleCheck BelowCustomary(RuleNumber from, RuleNumber to) => new(
        "target.below-customary",
        FactSet.Of(Fact.Cumulative, Fact.End),
        [from, to],
        drug => $"The total of a course is {from.Digits} to {to.Text} of {drug}.",
        (subject, _) => subject.Days > 0 && subject.MilligramsPerKilogram < from.Exact,
        (subject, _) => NotComparable(subject, from, to));

    /// <summary>Neither the target nor the total goes beyond a number; the rule quotes the range that it ends.</summary>
    public static RuleCheck BeyondDocumented(RuleNumber to, ImmutableArray<RuleNumber> range) => new(
        "target.beyond-documented",
        FactSet.Of(Fact.Cumulative),
        range,
        drug => $"A course does not go beyond {string.Join(" to ", range.Select(number => number.Digits))} mg/kg of {drug}.",
        (subject, about) => (about is null || about == subject.CountedIn)
            && (subject.Target?.Upper.NanogramsPerKilogram > to.Fine || subject.MilligramsPerKilogram > to.Exact),
        (subject, _) => Beyond(subject, to));

    public static RuleCheck UnreachableInLabelDuration(RuleNumber most) => new(
        "target.unreachable-in-label-duration",
        FactSet.Of(Fact.Length, Fact.EarlierLength, Fact.End, Fact.Target),
        [most],
        _ => $"A cumulative target is reached in {most.Text}.",
        (subject, _) => subject.Target is not null && !(subject.ReachedOn <= Days(most)),
        (subject, _) => Conflict(subject, subject.Target!, most));

    /// <summary>A step that goes on to the end of a supply ends within the target.</summary>
    public static RuleCheck SupplyBeyondTarget() => new(
        "supply.beyond-target",
        Converted,
        [],
        _ => "A step that goes on to the end of a supply does not pass the upper end of the target.",
        (subject, _) => subject is { AtWholeSupply: { } total, Target: { } target } && total > RuleNumber.Of("to", target.Upper).Exact,
        (subject, _) => PassedBySupply(subject.AtWholeSupply!.Value, subject.Target!));

    public static RuleCheck ConvertedDose() => new(
        "product.not-substitutable",
        Converted,
        [],
        _ => "Conventional, Lidose and Micronized isotretinoin are not substitutable milligram for milligram.",
        (subject, _) => !subject.ConvertedFrom.IsEmpty && subject.CountedIn is not null,
        (subject, _) => string.Join(" ", subject.ConvertedFrom.Select(from => Conversion(from, subject.CountedIn!))));

    public static RuleCheck ConvertedTarget() => new(
        "target.converted",
        Converted,
        [],
        _ => "No source states a cumulative target in the milligrams of another formulation.",
        (subject, _) => subject.Target?.BeforeConversion is not null,
        (subject, _) => $"The target of {subject.Target!.BeforeConversion} was converted to {subject.Target}.");

    private static int DaysBelow(RuleNumber low, ReviewSubject subject, Formulation? about)
    {
        int days = 0;
        foreach (TakenDose dose in subject.Doses)
        {
            days += dose.IsOf(about) && dose.MeanIsBelow(low) ? dose.Days : 0;
        }

        return days;
    }

    private static string TooLong(int days, ReviewSubject subject, RuleNumber low, RuleNumber most)
    {
        string reached = RatioText.Rounded(subject.MilligramsPerKilogram, 1);
        return $"{CountText.Number(days)} days below {low.Text}, longer than {InDays(most)}: {reached} mg/kg at the end.";
    }

    private static string NotComparable(ReviewSubject subject, RuleNumber from, RuleNumber to) =>
        $"The total of the course is {from.Beside(subject.MilligramsPerKilogram)} mg/kg in {CountText.Number(subject.Days)} days, "
        + $"which is not comparable with the customary {from.Digits} to {to.Text}.";

    private static string Beyond(ReviewSubject subject, RuleNumber to) => subject.Target?.Upper.NanogramsPerKilogram > to.Fine
        ? $"The target of {subject.Target} goes beyond {to.Text}."
        : $"The total of the course is {to.Beside(subject.MilligramsPerKilogram)} mg/kg, beyond {to.Text}.";

    private static string PassedBySupply(Ratio total, CumulativeTarget target)
    {
        RuleNumber to = RuleNumber.Of("to", target.Upper);
        return $"The step that goes on to the end of its supply comes to {to.Beside(total)} mg/kg, beyond the target's {to.Text}.";
    }

    private static string Conflict(ReviewSubject subject, CumulativeTarget target, RuleNumber most)
    {
        string reached = subject.ReachedOn is { } late
            ? $"reached on day {CountText.Number(late)}"
            : $"not reached in the course's {CountText.Number(subject.Days)} days";
        string lower = DoseText.Number(target.Lower.MilligramsPerKilogram);
        return lower + " mg/kg is " + reached + ", which conflicts with the label's " + InDays(most) + ".";
    }

    private static string Conversion(Formulation from, Formulation counted)
    {
        string equivalent = DoseText.Number(from.EquivalentIn(counted).Round(2));
        return $"Doses in mg of {from} were converted to mg of {counted}: 1 mg {from} = {equivalent} mg {counted}.";
    }

    /// <summary>Weeks, and the days of them: <c>20 weeks (140 days)</c>.</summary>
    private static string InDays(RuleNumber weeks) => $"{weeks.Text} ({CountText.Number(Days(weeks))} days)";

    private static int Days(RuleNumber weeks) => weeks.Whole * DaysPerWeek;
}
