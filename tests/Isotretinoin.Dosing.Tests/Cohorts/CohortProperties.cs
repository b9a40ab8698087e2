namespace Isotretinoin.Dosing.Tests;

/// <summary>A patient of a cohort gets the answer that the patient alone would get, and sums over patients are sums over their days.</summary>
public sealed class CohortProperties
{
    [Fact]
    public void Every_answer_is_that_of_the_patient_planned_alone() => Property.Holds(CohortCase.Arbitrary, IsThatOfEachAlone);

    [Fact]
    public void On_the_fast_path_too_every_answer_is_that_of_the_patient_planned_alone() => Property.Holds(CohortCase.Daily, IsThatOfEachAlone);

    [Fact]
    public void Months_hold_the_capsules_of_every_day_of_every_course() =>
        Property.Holds(CohortCase.Arbitrary, c =>
        {
            int days = c.Intent.SupplyDays;
            Course[] alone = [.. c.Grams.Select(grams => c.Alone(grams).Course).Where(course => course is { Days: > 0 and < 800 }).Cast<Course>()];
            Cohort cohort = c.Cohort;
            CohortCourse[] together = [.. c.Plan(cohort).Where(course => course.Days < 800)];

            var walked = alone.SelectMany(DaysOf).GroupBy(day => (day.Day - 1) / days).ToDictionary(month => month.Key, month => month
                .SelectMany(day => day.Capsules)
                .GroupBy(capsule => capsule.StrengthInMilligrams)
                .OrderByDescending(strength => strength.Key)
                .Select(strength => (strength.Key, strength.Sum(capsule => capsule.Count))));

            var months = cohort.Months(together, days);
            Assert.Equal((alone.Select(course => course.Days).DefaultIfEmpty(0).Max() + days - 1) / days, months.Length);
            Assert.All(months, month =>
            {
                Assert.Equal(walked[month.Number - 1], CourseLaw.Plain(month.Capsules));
                Assert.Equal(alone.Count(course => course.Days > (month.Number - 1) * days), month.Patients);
            });
        });

    [Fact]
    public void Lengths_count_every_patient_once() =>
        Property.Holds(CohortCase.Arbitrary, c =>
        {
            CohortCourse[] together = c.Plan(c.Cohort);
            int[] rising = [.. together.Where(course => course.Outcome == CohortOutcome.Planned).Select(course => course.Days).Order()];
            var lengths = CourseLengths.Of(together);

            Assert.Equal(rising.Length, lengths.Planned);
            Assert.Equal((rising.Cast<int?>().FirstOrDefault(), rising.Cast<int?>().LastOrDefault()), (lengths.Shortest, lengths.Longest));
            Assert.All(CohortOutcome.All, outcome => Assert.Equal(together.Count(course => course.Outcome == outcome), lengths.Count(outcome)));
            Assert.Equal(rising.Length, lengths.ByMonths(c.Intent.SupplyDays).Sum());
            Assert.All(Enumerable.Range(1, 100), percent =>
            {
                // The shortest length that this share of the courses does not exceed.
                int? wanted = rising.Cast<int?>().FirstOrDefault(length => 100 * rising.Count(other => other <= length) >= percent * rising.Length);
                Assert.Equal(wanted, lengths.Percentile(percent));
            });
        });

    [Fact]
    public void Lengths_of_two_parts_put_together_are_those_of_the_whole() =>
        Property.Holds(CohortCase.Arbitrary, c =>
        {
            CohortCourse[] together = c.Plan(c.Cohort);
            int first = together.Length / 2;
            var whole = CourseLengths.Of(together);
            CourseLengths parts = CourseLengths.Of(together.AsSpan(0, first)).Plus(CourseLengths.Of(together.AsSpan(first)));

            Assert.Equal((whole.Shortest, whole.Longest), (parts.Shortest, parts.Longest));
            Assert.Equal<int>(whole.ByMonths(1), parts.ByMonths(1));
            Assert.All(CohortOutcome.All, outcome => Assert.Equal(whole.Count(outcome), parts.Count(outcome)));
        });

    private static void IsThatOfEachAlone(CohortCase c)
    {
        CohortCourse[] together = c.Plan(c.Cohort);
        for (int i = 0; i < together.Length; i++)
        {
            (Course? alone, CohortOutcome outcome, int step) = c.Alone(c.Grams[i]);

            Assert.Equal(Weights.Of(c.Grams[i]), together[i].Weight);
            Assert.Equal((outcome, step), (together[i].Outcome, together[i].Step));
            Assert.Equal(alone?.Days ?? 0, together[i].Days);
            Assert.Equal(alone?.Total.Milligrams ?? 0, together[i].Total.Milligrams);
            Assert.Equal(CourseLaw.Plain(alone?.Quantities() ?? []), CourseLaw.Plain(together[i].Quantities));
            Assert.All(c.Intent.Product.Strengths, mg => Assert.Equal(
                (alone?.Quantities() ?? []).Where(q => q.StrengthInMilligrams == mg).Sum(q => q.Count), together[i].CapsulesOf(mg)));
        }
    }

    private static IEnumerable<(int Day, IEnumerable<CapsuleCount> Capsules)> DaysOf(Course course) =>
        from phase in course.Phases()
        from day in Enumerable.Range(0, phase.Days)
        let combination = phase.Step.Cycle[(day % phase.Step.Cycle.Length) + 1]
        select (phase.FirstDay + day, combination is { } taken ? taken.Capsules.AsEnumerable() : []);
}
