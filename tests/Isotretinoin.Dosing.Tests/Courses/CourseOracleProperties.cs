namespace Isotretinoin.Dosing.Tests;

/// <summary>The closed form against a course walked day by day, for every course that is generated, planned or refused.</summary>
public sealed class CourseOracleProperties
{
    [Law]
    public Property The_closed_form_agrees_with_walking_day_by_day() =>
        Law.ForAll(() => GeneratedCourses.Planned, c => CourseLaw.AgreesWithTheWalk(c.Plan(), c));

    [Law]
    public Property A_course_is_refused_exactly_when_it_cannot_be_walked_day_by_day() =>
        Law.ForAll(() => GeneratedCourses.Arbitrary, c =>
        {
            var walk = new WalkedCourse(c);
            bool isMade = c.TryMake(out Regimen? regimen, out CapsuleGap? gap);

            Assert.Equal(walk.StepWithoutCapsules == 0, isMade);
            Assert.Equal(walk.StepWithoutCapsules, gap?.Step ?? 0);
            Assert.Equal(walk.CycleDayWithoutCapsules, gap?.CycleDay ?? 0);
            if (isMade && walk.IsTooLong)
            {
                Assert.Equal(RefusalCode.CourseTooLong, Assert.Throws<RefusalException>(() => c.Plan(regimen!)).Refusal.Code);
            }
            else if (isMade)
            {
                Assert.Equal(walk.Days.Count, c.Plan(regimen!).Days);
            }
        });

    [Law]
    public Property Dates_are_the_days_counted_from_the_first() =>
        Law.ForAll(() => GeneratedCourses.Planned, c =>
        {
            DateOnly start = c.Start ?? new DateOnly(2026, 1, 5);
            Course undated = c.Plan();
            Course course = undated.StartingOn(start);

            Assert.Equal(c.Start, undated.Start);
            Assert.Equal(c.Start is null ? null : course.EndDate, undated.EndDate);
            Assert.Equal(c.Start is null ? null : course.TargetReached?.Date, undated.TargetReached?.Date);
            Assert.Equal(course.Days == 0 ? null : start.AddDays(course.Days - 1), course.EndDate);
            Assert.Equal(course.TargetReached is { Day: > 0 } reached ? start.AddDays(reached.Day - 1) : null, course.TargetReached?.Date);
            Assert.Equal(course.LastDayWithinTarget is { } within ? start.AddDays(within.Day - 1) : null, course.LastDayWithinTarget?.Date);
            Assert.All(course.Supplies(c.SupplyDays), supply => Assert.Equal((start.AddDays(supply.FirstDay - 1), start.AddDays(supply.LastDay - 1)), (supply.FirstDate, supply.LastDate)));
        });
}
