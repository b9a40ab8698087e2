using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of body weights by this product's own limits.</summary>
internal static class WeightChecks
{
    public static RuleCheck Implausible(RuleNumber least, RuleNumber greatest)
    {
        Func<BodyWeight, bool> isOutside = weight => weight.Grams * 1_000 < least.Fine || weight.Grams * 1_000 > greatest.Fine;
        return new(
            "weight.implausible",
            FactSet.Of(Fact.Weight),
            [least, greatest],
            _ => $"A body weight under {least.Text} or over {greatest.Text} is read again before anything is dispensed.",
            (subject, _) => subject.FirstWeight(isOutside) is not null,
            (subject, _) => $"{subject.FirstWeight(isOutside)} is outside {least.Digits} to {greatest.Text}.");
    }

    public static RuleCheck Stale(RuleNumber most) => new(
        "weight.stale",
        FactSet.Of(Fact.Weight, Fact.WeightDate, Fact.Date),
        [most],
        _ => $"A body weight is not older than {most.Text}.",
        (subject, _) => DaysSinceWeighing(subject) > most.Whole,
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"The patient was weighed {DaysSinceWeighing(subject)} days before {subject.Date:yyyy-MM-dd}, more than {most.Text}."));

    /// <summary>A weight that is, within a tolerance, the earlier one multiplied or divided by a factor.</summary>
    public static RuleCheck Slip(RuleNumber tolerance, params ImmutableArray<RuleNumber> factors) => new(
        "weight.unit-slip",
        FactSet.Of(Fact.Weight, Fact.EarlierWeight),
        [tolerance, .. factors],
        _ => $"A body weight is not, within {tolerance.Text}, the earlier one in another unit or with a digit more or less: "
            + $"{string.Join(" or ", factors.Select(factor => factor.Text))}.",
        (subject, _) => FactorBetween(subject, tolerance, factors) is not null,
        (subject, _) => Slipped(subject, FactorBetween(subject, tolerance, factors)!));

    public static RuleCheck Unreadable() => new(
        "weight.unit-slip",
        FactSet.Of(Fact.UnreadableWeight),
        [],
        _ => "A body weight is stated in a unit of body weight.",
        (_, _) => true,
        (subject, _) =>
            $"'{subject.Facts.UnreadableWeight}' is not a body weight; mg/kg/day is unknown. Weigh again, in kg or lb.");

    /// <summary>An unreadable weight can still be too light for the dose: read as kilograms, its heaviest reading.</summary>
    public static RuleCheck AboveMaximumInAnyUnit(RuleNumber maximum) => new(
        "dose.above-maximum",
        FactSet.Of(Fact.UnreadableWeight, Fact.Dose),
        [maximum],
        _ => $"No day is above {maximum.Digits} mg/kg in any unit that an unreadable weight may have been meant in.",
        (subject, _) => subject is { Order: { } order, Facts.UnreadableWeight: { } written }
            && Heaviest(written) is { } heaviest
            && order.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram > maximum.Fine * heaviest.Grams,
        (subject, _) => AboveMaximum(maximum, subject.Order!.MilligramsOnDosingDay, subject.Facts.UnreadableWeight!));

    private static int? DaysSinceWeighing(ReviewSubject subject) => subject.Date?.DayNumber - subject.Facts.WeighedOn?.DayNumber;

    private static BodyWeight? Heaviest(string written)
    {
        ReadOnlySpan<char> rest = written.AsSpan().Trim();
        bool isNumber = WrittenNumber.TryTake(ref rest, out WrittenNumber number);
        return isNumber && number.TryGetDecimal(out decimal kilograms) && kilograms is >= 0.001m and <= 500
            ? BodyWeight.FromKilograms(kilograms)
            : null;
    }

    private static string AboveMaximum(RuleNumber maximum, int milligrams, string written)
    {
        string perKilogram = maximum.Beside(Ratio.Of(milligrams * 1_000, Heaviest(written)!.Value.Grams));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{milligrams} mg/day is above the maximum of {maximum.Text} even if '{written}' are kilograms: {perKilogram} mg/kg/day.");
    }

    /// <summary>The factor between the two weights; null when none fits.</summary>
    private static RuleNumber? FactorBetween(ReviewSubject subject, RuleNumber tolerance, ImmutableArray<RuleNumber> factors)
    {
        if (subject.Facts is { Weight: { } now, EarlierWeight: { } before })
        {
            foreach (RuleNumber factor in factors)
            {
                if (IsNearly(now.Grams, before.Grams, factor, tolerance) || IsNearly(before.Grams, now.Grams, factor, tolerance))
                {
                    return factor;
                }
            }
        }

        return null;
    }

    private static string Slipped(ReviewSubject subject, RuleNumber factor) =>
        $"{subject.Facts.Weight} after {subject.Facts.EarlierWeight} looks like an error: {factor.Name}, a factor of {factor.Digits}.";

    private static bool IsNearly(long greater, long smaller, RuleNumber factor, RuleNumber tolerance)
    {
        long expected = smaller * factor.Fine;
        long difference = Math.Abs((greater * 1_000_000) - expected);
        return difference * 100 <= expected * tolerance.Whole;
    }
}
