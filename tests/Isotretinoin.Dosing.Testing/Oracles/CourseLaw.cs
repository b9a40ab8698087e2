namespace Isotretinoin.Dosing.Testing;

/// <summary>A course agrees, number by number, with the same course walked day by day.</summary>
public static class CourseLaw
{
    public static void AgreesWithTheWalk(Course course, CourseCase planned)
    {
        var walk = new WalkedCourse(planned);
        Assert.Equal(walk.Days.Count, course.Days);
        Assert.Equal(planned.Steps[^1].Days is null, course.EndedBy == CourseEnding.Target);
        Assert.Equal(walk.Days.Sum(day => day.Milligrams), course.Total.Milligrams);
        Assert.Equal(walk.Rows, course.Regimen.Steps.Select(step => step.Cycle.Days().Select(day => day?.Milligrams ?? 0)));
        Same(walk.Reached, course.TargetReached, walk.Kilograms);
        Same(walk.LastWithin, course.LastDayWithinTarget, walk.Kilograms);
        Assert.Equal(walk.Quantities(walk.Days), Plain(course.Quantities()));
        PhasesAgree(walk, course);
        SuppliesAgree(walk, course, planned.SupplyDays);
    }

    public static IReadOnlyList<(int Strength, int Count)> Plain(IEnumerable<CapsuleCount> capsules) => [.. capsules.Select(c => (c.StrengthInMilligrams, c.Count))];

    private static void PhasesAgree(WalkedCourse walk, Course course)
    {
        List<List<WalkedDay>> stretches = [.. walk.Days.GroupBy(day => day.Step).Select(days => days.ToList())];
        Assert.Equal(stretches.Count, course.Phases().Length);
        foreach ((List<WalkedDay> days, CoursePhase phase) in stretches.Zip(course.Phases()))
        {
            IReadOnlyList<int> row = walk.Rows[days[0].Step - 1];
            Fraction mean = Fraction.Of(row.Sum(), row.Count);

            Assert.Equal(days[0].Step, phase.Step.Number);
            Assert.Equal((days[0].Number, days[^1].Number, days.Count), (phase.FirstDay, phase.LastDay, phase.Days));
            Assert.Equal(days.Sum(day => day.Milligrams), phase.Total.Milligrams);
            Assert.Equal(days[^1].Cumulative, phase.Cumulative.Milligrams);
            Assert.Equal(walk.Quantities(days), Plain(phase.Quantities()));
            Assert.Equal(mean, phase.Step.Cycle.MeanMilligramsPerDay);
            Assert.Equal(mean / walk.Kilograms, phase.Step.MeanMilligramsPerKilogramPerDay);
        }
    }

    private static void SuppliesAgree(WalkedCourse walk, Course course, int supplyDays)
    {
        List<List<WalkedDay>> fills = [.. walk.Days.Where(day => walk.Rows[day.Step - 1].Any(milligrams => milligrams > 0)).GroupBy(day => (day.Step, (day.DayOfStep - 1) / supplyDays)).Select(days => days.ToList())];
        IReadOnlyList<Supply> supplies = course.Supplies(supplyDays);
        Assert.Equal(fills.Count, supplies.Count);
        for (int i = 0; i < fills.Count; i++)
        {
            WalkedDay last = fills[i][^1];

            Assert.Equal((i + 1, last.Step), (supplies[i].Number, supplies[i].Phase.Step.Number));
            Assert.Equal((fills[i][0].Number, last.Number), (supplies[i].FirstDay, supplies[i].LastDay));
            Assert.Equal(walk.Quantities(fills[i]), Plain(supplies[i].Quantities));
            Assert.Equal(last.Cumulative, supplies[i].Cumulative.Milligrams);
            Assert.Equal(last.Cumulative / walk.Kilograms, supplies[i].MilligramsPerKilogram);
        }
    }

    private static void Same(WalkedDay? walked, CourseDay? met, Fraction kilograms)
    {
        Assert.Equal(walked?.Number, met?.Day);
        if (walked is not null && met is { } day)
        {
            Assert.Equal(walked.Cumulative, day.Cumulative.Milligrams);
            Assert.Equal(walked.Cumulative / kilograms, day.MilligramsPerKilogram);
        }
    }
}
