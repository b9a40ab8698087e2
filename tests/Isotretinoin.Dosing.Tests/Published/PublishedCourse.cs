using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A course that somebody published, told as the page of published cases tells it.</summary>
internal static class PublishedCourse
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly BodyWeight Plain = BodyWeight.FromKilograms(100);
    private static readonly CumulativeTarget Practice = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    public static IntakePattern FirstTenDaysOfThirty { get; } = IntakePattern.Parse("111111111100000000000000000000", provider: null);

    /// <summary>Such as <c>140 days, 70 mg/kg</c>.</summary>
    public static string OfDose(decimal milligramsPerKilogram, int days) => OfDose(milligramsPerKilogram, days, IntakePattern.Daily);

    public static string OfDose(decimal milligramsPerKilogram, int days, IntakePattern pattern) => OfDoses((milligramsPerKilogram, days, pattern));

    /// <summary>Doses one after the other.</summary>
    public static string OfDoses(params (decimal MilligramsPerKilogram, int Days, IntakePattern Pattern)[] steps)
    {
        var periods = new List<DosePeriod>();
        DateOnly first = Start;
        foreach ((decimal milligramsPerKilogram, int days, IntakePattern pattern) in steps)
        {
            DailyDose dose = Formulation.Conventional.MilligramsPerKilogramPerDay(milligramsPerKilogram).For(Plain);
            periods.Add(DosePeriod.Taking(dose, first, first.AddDays(days - 1)).InPattern(pattern));
            first = first.AddDays(days);
        }

        Progress progress = DoseHistory.Of([.. periods]).ProgressAt(first.AddDays(-1), Plain, Practice);
        return $"{progress.DosingDays} days, {Number(progress.MilligramsPerKilogram)} mg/kg";
    }

    /// <summary>Such as <c>168 days, 3360 mg</c>.</summary>
    public static string OfMilligrams(decimal milligrams, int days, IntakePattern pattern)
    {
        Progress progress = Taken(milligrams, days, pattern, Plain);
        return $"{progress.DosingDays} days, {Number(progress.Cumulative.Milligrams)} mg";
    }

    /// <summary>The mg/kg of a daily dose in milligrams after a number of days.</summary>
    public static string MilligramsPerKilogram(decimal milligrams, int days, IntakePattern pattern, decimal kilograms) =>
        $"{Number(Taken(milligrams, days, pattern, BodyWeight.FromKilograms(kilograms)).MilligramsPerKilogram)} mg/kg";

    public static string PerDay(decimal milligrams, decimal kilograms) =>
        $"{Number(kilograms)} kg: {Number(Formulation.Conventional.MilligramsPerDay(milligrams).MilligramsPerKilogram(BodyWeight.FromKilograms(kilograms)))} mg/kg/day";

    /// <summary>The day on which a daily dose reaches a target.</summary>
    public static int DayOf(decimal target, decimal milligramsPerKilogram) =>
        DayOf(target, Continuation.Taking(Daily(milligramsPerKilogram)));

    /// <summary>The day on which a dose that is taken for some days, and another from then on, reach a target.</summary>
    public static int DayOf(decimal target, decimal first, int days, decimal then) =>
        DayOf(target, Continuation.Taking(Daily(first)).ForDays(days).ThenTaking(Daily(then)));

    /// <summary>The day on which a daily dose in milligrams reaches a target.</summary>
    public static int DayOfMilligrams(decimal target, decimal milligrams, decimal kilograms) => DayOf(
        target, Continuation.Taking(Formulation.Conventional.MilligramsPerDay(milligrams)), BodyWeight.FromKilograms(kilograms));

    /// <summary>The capsules of a dose, each of another strength: morning and evening where it is divided, or none.</summary>
    public static string Capsules(decimal milligrams, Product product, Frequency frequency) =>
        CapsuleCombination.Making(product.Formulation.MilligramsPerDay(milligrams), product, frequency) is { } day
            ? $"{string.Join(" and ", day.Intakes.SelectMany(intake => intake.Capsules).Select(capsules => capsules.StrengthInMilligrams))} mg"
            : "none";

    /// <summary>A dose of Absorica in milligrams of Absorica LD.</summary>
    public static string InAbsoricaLd(decimal milligrams)
    {
        var period = DosePeriod.Taking(Formulation.Lidose.MilligramsPerDay(milligrams), Start, Start);
        Progress progress = DoseHistory.Of(period).ProgressAt(Start, Plain, CumulativeTarget.At(100, Formulation.Micronized));
        return $"{Number(progress.Cumulative.Milligrams)} mg";
    }

    private static DailyDose Daily(decimal milligramsPerKilogram) => Formulation.Conventional.MilligramsPerKilogramPerDay(milligramsPerKilogram).For(Plain);

    private static int DayOf(decimal target, Continuation continuation) => DayOf(target, continuation, Plain);

    private static int DayOf(decimal target, Continuation continuation, BodyWeight weight)
    {
        Progress nothing = DoseHistory.Of().ProgressAt(Start.AddDays(-1), weight, CumulativeTarget.At(target, Formulation.Conventional));
        return Projection.Of(nothing, continuation).DaysToTarget!.Value;
    }

    private static Progress Taken(decimal milligrams, int days, IntakePattern pattern, BodyWeight weight)
    {
        var period = DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(milligrams), Start, Start.AddDays(days - 1));
        return DoseHistory.Of(period.InPattern(pattern)).ProgressAt(period.Last, weight, Practice);
    }

    private static string Number(Ratio ratio) => Number(ratio.Round(3));

    private static string Number(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
