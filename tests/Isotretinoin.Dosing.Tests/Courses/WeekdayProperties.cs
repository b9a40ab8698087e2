using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Weekdays are the days that the calendar gives, whatever they are counted from.</summary>
public sealed class WeekdayProperties
{
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60);

    private static readonly DailyDose Forty = DailyDose.FromMilligrams(40, Formulation.Conventional);

    private static readonly Arbitrary<(string Weekdays, DateOnly First, int Days)> Cases = Arb.From(
        from weekdays in Choices.OnWeekdays
        from first in Gen.Choose(0, 3_652_058 - 400).Select(DateOnly.FromDayNumber)
        from days in Gen.Choose(1, 400)
        select (weekdays, first, days));

    [Law]
    public Property The_row_from_a_date_holds_exactly_those_weekdays() => Law.ForAll(() => Cases, c =>
    {
        IntakePattern row = IntakePattern.Parse(c.Weekdays, provider: null).StartingOn(c.First);

        Assert.False(row.NeedsDate);
        Assert.Equal(7, row.Days);
        Assert.All(Enumerable.Range(0, 7), day => Assert.Equal(IsMeant(c.Weekdays, c.First.AddDays(day)), row.IsDosingDay(day + 1)));
    });

    [Law]
    public Property A_step_takes_its_capsules_on_those_weekdays_whatever_goes_before() => Law.ForAll(() => Cases, c =>
    {
        TitrationStep before = TitrationStep.Cycling(Forty).For(c.Days);
        TitrationStep step = TitrationStep.Taking(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), IntakePattern.Parse(c.Weekdays, provider: null)).For(c.Days);
        Course course = Course.Plan(Titration.Of(before, TitrationStep.Pausing(3), step).StartingOn(c.First.AddDays(-c.First.DayNumber / 2)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily));

        CoursePhase phase = course.Phases()[2];
        DateOnly first = course.DateOf(phase.FirstDay)!.Value;
        Assert.All(Enumerable.Range(0, 14), day => Assert.Equal(IsMeant(c.Weekdays, first.AddDays(day)), phase.Step.Cycle[(day % phase.Step.Cycle.Length) + 1] is not null));
        Assert.Equal(60 * Enumerable.Range(0, c.Days).Count(day => IsMeant(c.Weekdays, first.AddDays(day))), phase.Total.Milligrams);
    });

    [Law]
    public Property A_course_that_starts_on_another_date_keeps_its_weekdays() => Law.ForAll(() => GeneratedCourses.Planned, c =>
    {
        DateOnly other = new DateOnly(2026, 1, 1).AddDays(c.Grams % 7);
        CourseCase moved = c with { Start = other };
        if (new WalkedCourse(moved).IsTooLong)
        {
            return;
        }

        Course course = c.Plan().StartingOn(other);

        CourseLaw.AgreesWithTheWalk(course, moved);
        Assert.Equal(other, course.Start);
    });

    [Law]
    public Property A_period_doses_on_those_weekdays_and_no_other_day_can_be_missed() => Law.ForAll(() => Cases, c =>
    {
        DosePeriod period = DosePeriod.Taking(Forty, c.First, c.First.AddDays(c.Days - 1)).InPattern(IntakePattern.Parse(c.Weekdays, provider: null));
        DateOnly[] meant = [.. Enumerable.Range(0, c.Days).Select(c.First.AddDays).Where(day => IsMeant(c.Weekdays, day))];
        var history = DoseHistory.Of(period);

        Assert.Equal(40m * meant.Length, history.ProgressAt(period.Last, Weight, CumulativeTarget.At(120, Formulation.Conventional)).Cumulative.Milligrams);
        foreach (DateOnly day in Enumerable.Range(0, Math.Min(c.Days, 8)).Select(c.First.AddDays))
        {
            Assert.Equal(meant.Contains(day), Record.Exception(() => history.WithMissedDates(day)) is null);
        }
    });

    [Law]
    public Property An_order_takes_the_capsules_of_those_weekdays() => Law.ForAll(() => Cases, c =>
    {
        int meant = Enumerable.Range(0, c.Days).Count(day => IsMeant(c.Weekdays, c.First.AddDays(day)));
        Order order = Order.Of(IntakePattern.Parse(c.Weekdays, provider: null), OrderLine.OnceDaily(40, 2).Dispensing((2 * meant) + 1)).ForDays(c.Days).WithDate(c.First);

        Assert.False(order.SupplyAddsUp);
        Assert.Equal(2 * meant, Assert.Single(DispensingLine.Of(order)).Quantity);
        Assert.Equal(Enumerable.Range(c.Days, 8).First(day => IsMeant(c.Weekdays, c.First.AddDays(day))), order.DaysSupplied);
    });

    private static bool IsMeant(string weekdays, DateOnly day) => weekdays.Contains($"{day.DayOfWeek}"[..3], StringComparison.OrdinalIgnoreCase);
}
