using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Courses with dates for calendars: one of known dates, and generated ones.</summary>
internal static class CalendarCourses
{
    /// <summary>143 days from Monday 2026-01-05 to 2026-05-27: 30 mg for 28 days, then 60 mg from 2026-02-02.</summary>
    public static Course From5January2026 { get; } = Course.Plan(
        Titration.StartAt(Dose(0.5m)).Then(Dose(1m), afterDays: 28).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily),
        CumulativeTarget.Between(120m, 150m, Formulation.Conventional)).StartingOn(new DateOnly(2026, 1, 5));

    public static Gen<DateOnly> Dates => Gen.OneOf(
        Gen.Choose(0, 36_500).Select(day => new DateOnly(2000, 1, 1).AddDays(day)),
        from year in Gen.Choose(2023, 2032) from month in Gen.Choose(1, 12) select new DateOnly(year, month, 1).AddDays(-1),
        from year in Gen.Elements(1900, 2000, 2024, 2100) from day in Gen.Choose(0, 65) select new DateOnly(year - 1, 12, 27).AddDays(day));

    /// <summary>Courses of one to three steps of stated days, rising, falling or in pulses.</summary>
    public static Gen<Course> Dated =>
        from grams in Weights.Patients
        from steps in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Steps, count))
        from start in Dates
        select Course.Plan(Titration.Of(steps).MadeWith(Catalogue.UkConventional, Weights.Of(grams), CapsuleRounding.Nearest, Frequency.OnceDaily)).StartingOn(start);

    private static Gen<TitrationStep> Steps =>
        from thousandths in Gen.Choose(300, 1_500)
        from pattern in Gen.Frequency((4, Gen.Constant("1")), (1, Choices.Patterns))
        from days in Gen.OneOf(Gen.Elements(28, 30, 56, 57, 60, 120), Gen.Choose(1, 200))
        select TitrationStep.Taking(Doses.Daily(thousandths, Formulation.Conventional), IntakePattern.Parse(pattern, provider: null)).For(days);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);
}
