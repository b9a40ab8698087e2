namespace Isotretinoin.Dosing.Tests;

public sealed class ProjectionProperties
{
    [Law]
    public Property A_projection_ends_where_the_dose_summed_day_by_day_ends() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        var expected = new DayByDayContinuation(history, day => history.MilligramsOnNextDay(day));
        Projection projection = Assert.IsType<Projection>(history.Projection);

        Assert.Equal((expected.ReachedDay, expected.LastDayWithin), (projection.DaysToTarget, projection.DaysWithinTarget));
        Assert.Equal(HistoryCase.Date(history.AsOf + expected.ReachedDay!.Value), projection.TargetReached);
        Assert.Equal(HistoryCase.Date(history.AsOf + expected.LastDayWithin), projection.LastDayWithinTarget);
    });

    [Law]
    public Property A_projection_in_steps_ends_where_the_steps_summed_day_by_day_end() => Law.ForAll(() => ContinuationCases.Arbitrary, going =>
    {
        var expected = new DayByDayContinuation(going.History, day => going.MilligramsOn(day) is { } mg ? DayByDayHistory.Worth(mg, going.Formulation, going.History.TargetFormulation) : null);
        Projection projection = Projection.Of(going.History.Progress, going.Continuation);

        Assert.Equal((expected.ReachedDay, expected.LastDayWithin), (projection.DaysToTarget, projection.DaysWithinTarget));
    });

    [Law]
    public Property The_dose_at_a_date_and_its_mean_are_the_sums_of_the_days() => Law.ForAll(() => ContinuationCases.Arbitrary, going =>
    {
        var dayByDay = new DayByDayHistory(going.History);
        Fraction added = DayByDayHistory.Worth(Enumerable.Range(1, going.On).Sum(day => going.MilligramsOn(day) ?? 0), going.Formulation, going.History.TargetFormulation) / dayByDay.CountedKilograms;
        Projection projection = Projection.Of(going.History.Progress, going.Continuation);

        Assert.Equal(dayByDay.MilligramsPerKilogram + added, projection.MilligramsPerKilogramOn(going.OnDate));
        Assert.Equal(added / going.On, projection.MeanMilligramsPerKilogramPerDayThrough(going.OnDate));
    });

    [Law]
    public Property A_step_stated_in_days_and_one_stated_by_its_last_date_give_the_same_projection() => Law.ForAll(() => ContinuationCases.Arbitrary, going =>
    {
        (int milligrams, string pattern, int days) = going.Steps[0];
        if (milligrams == 0 || days == 0)
        {
            return;
        }

        Continuation first = Continuation.Taking(DailyDose.FromMilligrams(milligrams, going.Formulation), IntakePattern.Parse(pattern, provider: null));
        Progress progress = going.History.Progress;
        Projection byDays = Projection.Of(progress, first.ForDays(days).ThenPausing(3));
        Projection byDate = Projection.Of(progress, first.Through(progress.AsOf.AddDays(days)).ThenPausing(3));

        Assert.Equal((byDays.TargetReached, byDays.LastDayWithinTarget), (byDate.TargetReached, byDate.LastDayWithinTarget));
        Assert.Equal(byDays.MilligramsPerKilogramOn(going.OnDate), byDate.MilligramsPerKilogramOn(going.OnDate));
    });

    [Law]
    public Property Taking_some_of_the_projected_days_leaves_the_projected_end_as_it_was() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase today = history with
        {
            Periods = [.. history.Periods.Where(p => p.Last <= history.AsOf)],
            Missed = [],
            Partial = [],
            Weights = [.. history.Weights.Select(w => (Math.Min(w.Day, history.AsOf), w.Grams)).DistinctBy(w => w.Item1)],
        };
        DateOnly? reached = today.Projection?.TargetReached;
        DateOnly? within = today.Projection?.LastDayWithinTarget;
        int runs = (reached!.Value.DayNumber - HistoryCase.Date(today.AsOf).DayNumber) / DosingDays.Round(today.Next.Pattern);
        if (runs < 2)
        {
            return;
        }

        int daysTaken = runs / 2 * DosingDays.Round(today.Next.Pattern);
        HistoryCase later = today with { Periods = [.. today.Periods, today.Next with { First = today.AsOf + 1, Last = today.AsOf + daysTaken }], AsOf = today.AsOf + daysTaken };

        Assert.Equal((reached, within), (later.Projection?.TargetReached, later.Projection?.LastDayWithinTarget));
    });

    [Law]
    public Property The_capsules_of_an_alternative_add_up_to_its_milligrams() => Law.ForAll(() => ContinuationCases.Arbitrary, going =>
    {
        Product product = Product.Create("tens", going.Formulation, 10, 20, 40);
        AlternativeOutcome outcome = Assert.Single(Alternative.Compare(
            going.History.Progress, going.OnDate, Alternative.Named("capsules", going.Continuation).MadeOf(product, Frequency.OnceDaily)));

        int milligrams = Enumerable.Range(1, going.On).Sum(day => going.MilligramsOn(day) ?? 0);
        Assert.Equal(milligrams, outcome.Capsules!.Value.Sum(c => c.StrengthInMilligrams * c.Count));
    });
}
