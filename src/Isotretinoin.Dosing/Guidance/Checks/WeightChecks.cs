using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of body weights: this product's own limits of what is plausible.</summary>
internal static class WeightChecks
{
    public static FactSet NeedsWeight { get; } = FactSet.Of(Fact.Weight);

    public static FactSet NeedsDates { get; } = FactSet.Of(Fact.Weight, Fact.WeightDate, Fact.Date);

    public static FactSet NeedsEarlierWeight { get; } = FactSet.Of(Fact.Weight, Fact.EarlierWeight);

    public static FactSet NeedsUnreadableWeight { get; } = FactSet.Of(Fact.UnreadableWeight);

    public static FactSet NeedsUnreadableWeightAndDose { get; } = FactSet.Of(Fact.UnreadableWeight, Fact.Dose);

    public static string? Implausible(Rule rule, ReviewSubject subject) =>
        subject.FirstWeight(rule, static (r, weight) => weight.Grams * 1_000 < r.Numbers[0].Fine || weight.Grams * 1_000 > r.Numbers[1].Fine) is { } implausible
            ? $"{implausible} is outside {DoseText.Number(rule.Numbers[0].Value)} to {rule.Numbers[1].Text}."
            : null;

    public static string? Stale(Rule rule, ReviewSubject subject)
    {
        int days = subject.Date!.Value.DayNumber - subject.Facts.WeighedOn!.Value.DayNumber;
        return days > rule.Numbers[0].Whole
            ? string.Create(CultureInfo.InvariantCulture, $"The patient was weighed {days} days before {subject.Date:yyyy-MM-dd}, more than {rule.Numbers[0].Text}.")
            : null;
    }

    /// <summary>A weight that is, within a tenth, the earlier one in another unit or with a digit more or less.</summary>
    public static string? Slip(Rule rule, ReviewSubject subject)
    {
        long now = subject.Facts.Weight!.Value.Grams;
        long before = subject.Facts.EarlierWeight!.Value.Grams;
        for (int place = 1; place < rule.Numbers.Length; place++)
        {
            RuleNumber factor = rule.Numbers[place];
            if (IsNearly(now, before, factor, rule.Numbers[0]) || IsNearly(before, now, factor, rule.Numbers[0]))
            {
                return $"{subject.Facts.Weight} after {subject.Facts.EarlierWeight} looks like a slip: {factor.Name}, a factor of {DoseText.Number(factor.Value)}.";
            }
        }

        return null;
    }

    public static string? Unreadable(Rule rule, ReviewSubject subject) =>
        $"'{subject.Facts.UnreadableWeight}' is no body weight; no dose per kilogram could be judged. Weigh again, in kg or lb.";

    /// <summary>An unreadable weight can still be too light for the dose: read as kilograms, the heaviest of its readings.</summary>
    public static string? AboveMaximumInAnyUnit(Rule rule, ReviewSubject subject)
    {
        ReadOnlySpan<char> rest = subject.Facts.UnreadableWeight.AsSpan().Trim();
        if (!WrittenNumber.TryTake(ref rest, out WrittenNumber number) || !number.TryGetDecimal(out decimal kilograms) || kilograms is < 0.001m or > 500)
        {
            return null;
        }

        var heaviest = BodyWeight.FromKilograms(kilograms);
        int milligrams = subject.Order!.MilligramsOnDosingDay;
        return milligrams * DailyDose.PicogramsPerMilligram > rule.Numbers[0].Fine * heaviest.Grams
            ? string.Create(CultureInfo.InvariantCulture, $"{milligrams} mg/day is above the maximum of {rule.Numbers[0].Text} even if '{subject.Facts.UnreadableWeight}' are kilograms: {rule.Numbers[0].Beside(Ratio.Of(milligrams * 1_000, heaviest.Grams))} mg/kg/day.")
            : null;
    }

    private static bool IsNearly(long greater, long smaller, RuleNumber factor, RuleNumber tolerance)
    {
        long expected = smaller * factor.Fine;
        long difference = Math.Abs((greater * 1_000_000) - expected);
        return difference * 100 <= expected * tolerance.Whole;
    }
}
