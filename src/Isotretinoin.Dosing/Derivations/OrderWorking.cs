using System.Collections.Immutable;
using System.Globalization;
using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>
/// The working of an order: the dose of a dosing day, its mean per kg if the weight is known, and the check of each quantity.
/// </summary>
internal static class OrderWorking
{
    public static Derivation Of(Order order, BodyWeight? bodyWeight)
    {
        var working = new Working(order.Formulation);
        DerivationLine? weight = bodyWeight is { } known ? working.Given(known) : null;
        DerivationLine pattern = working.Given("pattern", order.Row);
        DerivationLine? dosingDays = order.DaysSupply is { } days
            ? working.Line(
                "dosing days supplied",
                Ratio.Of(order.Row.DosingDaysIn(days), 1),
                "day",
                OverDays,
                pattern,
                working.Given("days' supply", Ratio.Of(days, 1), "day"))
            : null;
        DerivationLine dose = working.Sum(
            "dose",
            [
                .. order.Lines.Select((line, i) =>
                    Line(working, line, string.Create(CultureInfo.InvariantCulture, $"line {i + 1}"), dosingDays)),
                .. order.Lines.IsEmpty
                    ? order.Doses().Select(taken => working.GivenDose(
                        $"dose at {taken.Time}", [Ratio.Of(taken.Milligrams, 1)], DailyDose.Accepted.Unit, []))
                    : [],
            ]);
        ImmutableArray<Ratio> row = [.. pattern.Values.Select(day => day * dose.Value)];
        DerivationLine cycle = working.Line("cycle", row, DailyDose.Accepted.Unit, OnDosingDays, dose, pattern);
        DerivationLine mean = working.Line("mean", order.MeanMilligramsPerDay, DailyDose.Accepted.Unit, Mean, cycle);
        if (weight is not null)
        {
            working.Quotient("mean per kg", mean, weight, WeightBasedDose.Accepted.Unit);
        }

        return working.Done();
    }

    private static DerivationLine Line(Working working, OrderLine line, string name, DerivationLine? dosingDays)
    {
        DerivationLine strength = working.GivenDose(
            $"{name} strength", [Ratio.Of(line.StrengthInMilligrams, 1)], TotalDose.Accepted.Unit, []);
        DerivationLine aDay = working.Given($"{name} capsules", Ratio.Of(line.CapsulesPerDay, 1), "a day");
        if (dosingDays is not null && line.Quantity is { } quantity)
        {
            DerivationLine comesTo = working.Product($"{name} capsules that the days come to", aDay, dosingDays, "capsule");
            working.Difference(
                $"{name} capsules ordered beyond the days", working.Given($"{name} quantity", Ratio.Of(quantity, 1), "capsule"), comesTo);
        }

        return working.Product($"{name} dose", strength, aDay, DailyDose.Accepted.Unit);
    }
}
