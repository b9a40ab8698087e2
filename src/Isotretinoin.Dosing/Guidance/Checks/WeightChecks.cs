using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of body weights by this product's own limits.</summary>
internal static class WeightChecks
{
    /// <summary>Checks every stated weight, whether or not a dose is judged by it.</summary>
    public static RuleCheck Implausible(RuleNumber least, RuleNumber greatest)
    {
        Func<Weighing, bool> isOutside = weighed =>
            weighed.Weight.Grams * 1_000 < least.Fine || weighed.Weight.Grams * 1_000 > greatest.Fine;
        return new(
            "weight.implausible",
            FactSet.Of(Fact.Weight),
            [least, greatest],
            _ => $"A body weight under {least.Text} or over {greatest.Text} is checked before anything is dispensed.",
            (subject, _) => subject.Weighings.Any(isOutside),
            (subject, _) =>
            {
                Weighing[] outside = [.. subject.Weighings.Where(isOutside)];
                string verb = outside.Length == 1 ? "is" : "are";
                return $"{string.Join("; ", outside.Select(weighing => $"{weighing}"))} {verb} outside {least.Digits} to {greatest.Text}.";
            });
    }

    /// <summary>A weight used for a day before its date.</summary>
    public static RuleCheck Future() => new(
        "weight.future",
        FactSet.Of(Fact.Weight),
        [],
        _ => "A dose is judged by a weight that was taken on its day or before.",
        (subject, _) => subject.WeighedLater is not null,
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"A weight of {subject.WeighedLater!.Value.WeighedOn:yyyy-MM-dd} is used for {subject.WeighedLater!.Value.Day:yyyy-MM-dd}."));

    public static RuleCheck Stale(RuleNumber most) => new(
        "weight.stale",
        FactSet.Of(Fact.Weight, Fact.WeightDate, Fact.Date),
        [most],
        _ => $"A body weight is not older than {most.Text}.",
        (subject, _) => DaysSinceWeighing(subject) > most.Whole,
        (subject, _) => string.Create(
            CultureInfo.InvariantCulture,
            $"The patient was weighed {DaysSinceWeighing(subject)} days before {subject.Date:yyyy-MM-dd}, more than {most.Text}."));

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
        _ => $"No day is above {maximum.Digits} mg/kg, whichever unit an unreadable weight was meant in.",
        (subject, _) => subject is { Order: { } order, Facts.UnreadableWeight: { } written }
            && Heaviest(written) is { } heaviest
            && order.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram > maximum.Fine * heaviest.Grams,
        (subject, _) => AboveMaximum(maximum, subject.Order!.MilligramsOnDosingDay, subject.Facts.UnreadableWeight!));

    /// <summary>Without a weight: the weight needed for a day's dose to be within the maximum is between two bounds.</summary>
    public static RuleCheck WeightNeeded(RuleNumber maximum, RuleNumber micronized, RuleNumber above, RuleNumber? upTo)
    {
        string range = upTo is null ? $"more than {above.Text}" : $"more than {above.Text}, up to {upTo.Text}";
        return new(
            "dose.above-maximum",
            FactSet.Of(Fact.Dose),
            upTo is null ? [maximum, micronized, above] : [maximum, micronized, above, upTo],
            _ => $"Without a weight: to be within {maximum.Text} (Micronized {micronized.Text}), no day's dose needs a body weight of "
                + $"{range}.",
            (subject, _) => Needed(subject, maximum, micronized) is { } needed
                && needed > Ratio.Of(above.Whole, 1)
                && (upTo is null || needed <= Ratio.Of(upTo.Whole, 1)),
            (subject, _) => SayNeeded(subject, maximum, micronized));
    }

    private static RuleNumber MaximumOf(ReviewSubject subject, RuleNumber maximum, RuleNumber micronized) =>
        subject.Formulation == Formulation.Micronized || OrderFamilies.HoldMicronized(subject.Order!.Lines) ? micronized : maximum;

    /// <summary>The least body weight in kg for the dose to be within the maximum; null when there is a weight.</summary>
    private static Ratio? Needed(ReviewSubject subject, RuleNumber maximum, RuleNumber micronized)
    {
        bool isWeighed = subject.Facts.UnreadableWeight is { } written ? Heaviest(written) is not null : subject.Knows(Fact.Weight);
        return subject.Order is { } order && !isWeighed
            ? Ratio.Of(order.MilligramsOnDosingDay * 1_000_000L, MaximumOf(subject, maximum, micronized).Fine)
            : null;
    }

    private static string SayNeeded(ReviewSubject subject, RuleNumber maximum, RuleNumber micronized)
    {
        string needed = RatioText.Rounded(Needed(subject, maximum, micronized)!.Value, 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{subject.Order!.MilligramsOnDosingDay} mg on a day is within {MaximumOf(subject, maximum, micronized).Text} only from "
            + $"{needed} kg on; no weight is known.");
    }

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
}
