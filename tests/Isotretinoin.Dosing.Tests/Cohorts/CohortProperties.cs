namespace Isotretinoin.Dosing.Tests;

/// <summary>A summary of courses is what the courses of its patients, each planned alone, come to day by day.</summary>
public sealed class CohortProperties
{
    [Law]
    public Property Capsules_and_milligrams_are_those_of_the_patients_planned_alone() =>
        Law.ForAll(() => CohortCase.Arbitrary, c =>
        {
            IReadOnlyList<Course> alone = c.Courses;
            var summary = CohortSummary.Of(alone, c.Days);

            Assert.Equal(alone.Count, summary.Courses);
            Assert.Equal(alone.Sum(course => course.Total.Milligrams), summary.Milligrams);
            Assert.Equal(alone.Count == 0 ? [] : c.Intent.Product.Strengths.OrderDescending(), summary.StrengthsInMilligrams);
            Assert.All(c.Intent.Product.Strengths, mg => Assert.Equal(alone.Sum(course => CapsulesOf(mg, course.Quantities())), summary.CapsulesOf(mg)));
        });

    [Law]
    public Property Periods_hold_the_capsules_of_every_day_of_every_course() =>
        Law.ForAll(() => CohortCase.Arbitrary, c =>
        {
            IReadOnlyList<Course> alone = c.ShortCourses;
            ILookup<int, CapsuleCount> walked = alone.SelectMany(DaysOf)
                .SelectMany(day => day.Capsules.Select(capsules => (Period: ((day.Day - 1) / c.Days) + 1, Capsules: capsules)))
                .ToLookup(taken => taken.Period, taken => taken.Capsules);

            var periods = CohortSummary.Of(alone, c.Days).Periods();
            Assert.Equal((alone.Select(course => course.Days).DefaultIfEmpty(0).Max() + c.Days - 1) / c.Days, periods.Length);
            Assert.Equal(Enumerable.Range(1, periods.Length), periods.Select(period => period.Number));
            Assert.All(periods, period =>
            {
                Assert.Equal((((period.Number - 1) * c.Days) + 1, period.Number * c.Days), (period.FirstDay, period.LastDay));
                Assert.Equal(alone.Count(course => course.Days >= period.FirstDay), period.Patients);
                Assert.All(c.Intent.Product.Strengths, mg => Assert.Equal(CapsulesOf(mg, walked[period.Number]), period.CapsulesOf(mg)));
            });
        });

    [Law]
    public Property Lengths_count_every_patient_once() =>
        Law.ForAll(() => CohortCase.Arbitrary, c =>
        {
            int[] rising = [.. c.Courses.Select(course => course.Days).Order()];
            var summary = CohortSummary.Of(c.Courses, c.Days);

            Assert.Equal((rising.Cast<int?>().FirstOrDefault(), rising.Cast<int?>().LastOrDefault()), (summary.Shortest, summary.Longest));
            Assert.Equal(
                Enumerable.Range(0, rising.Length == 0 ? 0 : Math.Max((rising[^1] + c.Days - 1) / c.Days, 1))
                    .Select(period => rising.LongCount(days => Math.Max(days - 1, 0) / c.Days == period)),
                summary.EndingInPeriods());
            Assert.All(Enumerable.Range(1, 100), percent =>
            {
                // The shortest length that this share of the courses does not exceed.
                int? wanted = rising.Cast<int?>().FirstOrDefault(length => 100 * rising.Count(other => other <= length) >= percent * rising.Length);
                Assert.Equal(wanted, summary.Percentile(percent));
            });
        });

    [Law]
    public Property Two_parts_put_together_are_the_whole() =>
        Law.ForAll(() => CohortCase.Arbitrary, c =>
        {
            IReadOnlyList<Course> all = c.Courses;
            int first = all.Count / 2;
            var whole = CohortSummary.Of(all, c.Days);
            CohortSummary parts = CohortSummary.Of(all.Take(first), c.Days).Plus(CohortSummary.Of(all.Skip(first), c.Days));

            Assert.Equal((whole.Courses, whole.Milligrams, whole.Shortest, whole.Longest), (parts.Courses, parts.Milligrams, parts.Shortest, parts.Longest));
            Assert.Equal<long>(whole.EndingInPeriods(), parts.EndingInPeriods());
            Assert.Equal(whole.Periods().Select(Numbers), parts.Periods().Select(Numbers));

            string Numbers(SupplyPeriod period) =>
                $"{period.Number} {period.Patients} {string.Join(' ', c.Intent.Product.Strengths.Select(period.CapsulesOf))}";
        });

    private static long CapsulesOf(int milligrams, IEnumerable<CapsuleCount> capsules) =>
        capsules.Where(count => count.StrengthInMilligrams == milligrams).Sum(count => (long)count.Count);

    private static IEnumerable<(int Day, IEnumerable<CapsuleCount> Capsules)> DaysOf(Course course) =>
        from phase in course.Phases()
        from day in Enumerable.Range(0, phase.Days)
        let combination = phase.Step.Cycle[(day % phase.Step.Cycle.Length) + 1]
        select (phase.FirstDay + day, combination is { } taken ? taken.Capsules.AsEnumerable() : []);
}
