namespace Isotretinoin.Dosing.Tests;

public sealed class CourseProperties
{
    [Law]
    public Property An_open_step_ends_on_the_first_day_that_reaches_the_target() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();
            if (course.EndedBy == CourseEnding.Target && course.Phases() is [.., { } last] && last.Step.Days is null)
            {
                Fraction from = new WalkedCourse(c).From;
                int lastDose = last.Step.Cycle.Days()[(last.Days - 1) % last.Step.Cycle.Length]!.Value.Milligrams;

                Assert.True(last.Cumulative.Milligrams >= from);
                Assert.True((Fraction)last.Cumulative.Milligrams - lastDose < from);
                Assert.Equal(course.Days, course.TargetReached?.Day);
            }
        });

    [Law]
    public Property Stated_days_always_run_in_full() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();

            Assert.Equal(
                c.Steps.Where(step => step.Days is not null).Select(step => step.Days!.Value),
                course.Phases().Where(phase => phase.Step.Days is not null).Select(phase => phase.Days));
        });

    [Law]
    public Property Phases_conserve_days_milligrams_and_capsules() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();
            int day = 0;
            Fraction cumulative = course.AlreadyTaken.Milligrams;
            foreach (CoursePhase phase in course.Phases())
            {
                Assert.Equal(day + 1, phase.FirstDay);
                day = phase.LastDay;
                cumulative += phase.Total.Milligrams;
                Assert.Equal(cumulative, phase.Cumulative.Milligrams);
                Assert.Equal(phase.Total.Milligrams, phase.Quantities().Sum(q => q.StrengthInMilligrams * q.Count));
            }

            Assert.Equal(course.Days, day);
            Assert.Equal(cumulative - course.AlreadyTaken.Milligrams, course.Total.Milligrams);
            Assert.Equal(Sum(course.Phases().SelectMany(phase => phase.Quantities())), CourseLaw.Plain(course.Quantities()));
        });

    [Law]
    public Property Supplies_partition_the_course_and_never_straddle_a_change_of_dose() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();
            IReadOnlyList<Supply> supplies = course.Supplies(c.SupplyDays);

            SupplyLaw.Holds([.. supplies.Select(s => (s.FirstDay, s.LastDay))], [.. course.Phases().Where(p => !p.Step.Intent.IsPause).Select(p => (p.FirstDay, p.LastDay))], c.SupplyDays);
            Assert.Equal(Enumerable.Range(1, supplies.Count), supplies.Select(s => s.Number));
            Assert.Equal(Sum(supplies.SelectMany(supply => supply.Quantities)), CourseLaw.Plain(course.Quantities()));
            if (supplies.Count > 0)
            {
                Assert.Equal(course.Phases()[^1].Cumulative, supplies[^1].Cumulative);
            }
        });

    [Law]
    public Property The_last_day_within_is_not_before_the_day_that_reaches_unless_the_target_is_too_narrow() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();
            if (course.TargetReached is { Day: > 0 } reached && reached.Cumulative.Milligrams <= new WalkedCourse(c).To)
            {
                Assert.True(course.LastDayWithinTarget!.Value.Day >= reached.Day);
            }

            if (course.LastDayWithinTarget is { } within)
            {
                Assert.True(within.Cumulative.Milligrams <= new WalkedCourse(c).To);
            }
        });

    [Law]
    public Property The_cumulative_dose_continues_from_the_dose_already_taken() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            Course course = c.Plan();
            Assert.Equal(c.AlreadyTaken, course.AlreadyTaken);
            if (course.TargetReached is { Day: 0 } reached)
            {
                Assert.Equal(c.AlreadyTaken, reached.Cumulative);
            }

            Assert.All(course.Supplies(c.SupplyDays), supply => Assert.True(supply.Cumulative >= c.AlreadyTaken));
        });

    private static IReadOnlyList<(int Strength, int Count)> Sum(IEnumerable<CapsuleCount> capsules) =>
        [.. capsules.GroupBy(q => q.StrengthInMilligrams).Select(alike => (alike.Key, alike.Sum(q => q.Count))).OrderByDescending(q => q.Key)];
}
