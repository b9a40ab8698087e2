using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Tests;

public sealed class ProgressProperties
{
    [Law]
    public Property A_progress_is_the_sum_of_its_days() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        var dayByDay = new DayByDayHistory(history);
        Progress progress = history.Progress;

        Assert.Equal(dayByDay.CalendarDays, progress.CalendarDays);
        Assert.Equal(dayByDay.DosingDays, progress.DosingDays);
        Assert.Equal(dayByDay.MissedDays, progress.MissedDays);
        Assert.Equal(
            Formulation.All.Where(f => dayByDay.Milligrams[f] > 0).Select(f => (f, dayByDay.Milligrams[f])),
            progress.Taken().Select(dose => (dose.Formulation, (Fraction)dose.Milligrams)));
        Assert.Equal(
            Formulation.All.Select(f => DayByDayHistory.Worth(dayByDay.Milligrams[f], f, history.TargetFormulation)).Aggregate((a, b) => a + b),
            progress.Cumulative.Milligrams);
        Assert.Equal(dayByDay.MilligramsPerKilogram, progress.MilligramsPerKilogram);
        Assert.Equal(dayByDay.CountedGrams, progress.CountedWeight.Grams);
    });

    [Law]
    public Property The_dose_taken_and_the_remainder_add_up_to_the_target() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Progress progress = history.Progress;
        foreach ((Fraction perKilogram, Fraction milligrams, int thousandths) in new (Fraction, Fraction, int)[]
        {
            (progress.MilligramsPerKilogramToLower!.Value, progress.MilligramsToLower!.Value, history.Target.FromThousandths),
            (progress.MilligramsPerKilogramToUpper!.Value, progress.MilligramsToUpper!.Value, history.Target.ToThousandths),
        })
        {
            var end = Fraction.Of(thousandths, 1_000);
            Fraction taken = progress.MilligramsPerKilogram;
            Assert.Equal(taken < end ? end : taken, taken + perKilogram);
            Assert.Equal(milligrams, perKilogram * DayByDayHistory.Kilograms((int)progress.CountedWeight.Grams));
        }
    });

    [Law]
    public Property Splitting_a_period_in_two_changes_nothing() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase whole = history with { Periods = [.. history.Periods.Select(p => p with { Undated = 0 })] };
        HistoryCase split = whole with { Periods = [.. whole.Periods.SelectMany(Halves)] };

        AssertSame(whole.Progress, split.Progress);
    });

    [Law]
    public Property The_order_of_periods_weights_and_dates_changes_nothing() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase reversed = history with
        {
            Periods = [.. history.Periods.Reverse()],
            Missed = [.. history.Missed.Reverse()],
            Partial = [.. history.Partial.Reverse()],
            Weights = [.. history.Weights.Reverse()],
        };

        AssertSame(history.Progress, reversed.Progress);
    });

    [Law]
    public Property Missing_a_day_lowers_the_total_by_the_dose_of_that_day_and_nothing_else() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase full = history with { Missed = [], Partial = [], Policy = WeightPolicy.Starting, Periods = [.. history.Periods.Select(p => p with { Undated = 0 })] };
        int[] dosed = [.. full.Periods.SelectMany(p => p.Days.Where(p.IsDosingDay)).Where(day => day <= full.AsOf)];
        foreach (int day in dosed.Where((_, place) => place % 7 == 0))
        {
            PeriodCase period = full.Periods.Single(p => p.IsDosingDay(day));
            Progress before = full.Progress;
            Progress after = (full with { Missed = [day] }).Progress;

            Assert.Equal(before.TakenIn(period.Formulation).Milligrams - period.Dose.Milligrams, after.TakenIn(period.Formulation).Milligrams);
            Assert.Equal((before.CalendarDays, before.DosingDays - 1, before.MissedDays + 1), (after.CalendarDays, after.DosingDays, after.MissedDays));
            Assert.Equal(before.Taken().Where(t => t.Formulation != period.Formulation), after.Taken().Where(t => t.Formulation != period.Formulation));
        }
    });

    [Law]
    public Property The_same_date_twice_counts_once() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
        AssertSame(history.Progress, (history with { Missed = [.. history.Missed, .. history.Missed], Partial = [.. history.Partial, .. history.Partial] }).Progress));

    [Law]
    public Property A_partial_day_of_nothing_is_a_missed_day() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
        AssertSame(history.Progress, (history with { Missed = [], Partial = [.. history.Partial, .. history.Missed.Select(day => (day, 0))] }).Progress));

    [Law]
    public Property With_one_weight_every_policy_gives_the_same() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase oneWeight = history with { Weights = [history.Weights[0]] };
        ImmutableArray<Progress> progresses = [.. WeightPolicy.All.Select(policy => (oneWeight with { Policy = policy }).Progress)];

        AssertSame(progresses[0], progresses[1]);
        AssertSame(progresses[0], progresses[2]);
    });

    [Law]
    public Property What_is_dated_after_the_as_of_date_does_not_count() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        HistoryCase open = history with { Periods = [.. history.Periods.Select(p => p with { Undated = p.Last <= history.AsOf ? p.Undated : 0 })] };
        HistoryCase cut = open with
        {
            Periods = [.. open.Periods.Where(p => p.First <= open.AsOf).Select(p => p with { Last = Math.Min(p.Last, open.AsOf) })],
            Missed = [.. open.Missed.Where(day => day <= open.AsOf)],
            Partial = [.. open.Partial.Where(p => p.Day <= open.AsOf)],
        };

        AssertSame(open.Progress, cut.Progress);
    });

    [Law]
    public Property Converting_to_another_formulation_and_back_is_identity() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Progress progress = history.Progress;
        foreach (Formulation formulation in Formulation.All)
        {
            HistoryCase there = history with { TargetFormulation = formulation, Periods = [.. history.Periods.Select(p => p with { Formulation = formulation })] };
            TotalDose taken = there.Progress.TakenIn(formulation);
            foreach (Formulation other in Formulation.All)
            {
                TotalDose away = there.Progress.TakenIn(other);
                Assert.Equal(DayByDayHistory.Worth(taken.Milligrams, formulation, other), away.Milligrams);
                Assert.Equal((Fraction)taken.Milligrams, DayByDayHistory.Worth(away.Milligrams, other, formulation));
            }
        }

        Assert.Equal(progress.Cumulative, progress.TakenIn(history.TargetFormulation));
        Assert.Equal(progress.Taken().Select(t => t.Formulation).Where(f => f != history.TargetFormulation), progress.ConvertedFrom());
    });

    [Law]
    public Property The_stretches_add_up_to_the_progress_and_are_no_more_than_periods_and_weights() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Progress progress = history.Progress;

        Assert.InRange(progress.Stretches().Length, 0, history.Periods.Count + (history.Policy == WeightPolicy.PerDay ? history.Weights.Count - 1 : 0));
        Assert.Equal(progress.CalendarDays, progress.Stretches().Sum(s => s.Last.DayNumber - s.First.DayNumber + 1));
        Assert.Equal(
            progress.DosingDays + progress.MissedDays,
            progress.Stretches().Sum(s => s.DaysAsStated + s.PartialDays + s.MissedDays));
    });

    [Law]
    public Property A_history_is_refused_exactly_when_it_contradicts_itself() => Law.ForAll(() => HistoryCases.ArbitrarySlipped, history =>
    {
        RefusalCode[] faults = [.. history.Faults];
        RefusalException? refused = Record.Exception(() => history.History) as RefusalException;

        Assert.Equal(faults.Length > 0, refused is not null);
        Assert.True(refused is null || faults.Contains(refused.Refusal.Code));
    });

    private static IEnumerable<PeriodCase> Halves(PeriodCase period)
    {
        // A half that begins on an off day would begin its pattern anew: the cut is where the pattern begins again.
        int cut = period.First + ((period.Last - period.First) / 2 / DosingDays.Round(period.Pattern) * DosingDays.Round(period.Pattern));
        return cut == period.First ? [period] : [period with { Last = cut - 1 }, period with { First = cut }];
    }

    private static void AssertSame(Progress expected, Progress actual)
    {
        Assert.Equal((expected.CalendarDays, expected.DosingDays, expected.MissedDays), (actual.CalendarDays, actual.DosingDays, actual.MissedDays));
        Assert.Equal([.. expected.Taken()], actual.Taken().ToArray());
        Assert.Equal(expected.Cumulative, actual.Cumulative);
        Assert.Equal(expected.MilligramsPerKilogram, actual.MilligramsPerKilogram);
        Assert.Equal(expected.MilligramsToLower, actual.MilligramsToLower);
        Assert.Equal(expected.MilligramsPerKilogramToLower, actual.MilligramsPerKilogramToLower);
        Assert.Equal(expected.MilligramsToUpper, actual.MilligramsToUpper);
        Assert.Equal(expected.MilligramsPerKilogramToUpper, actual.MilligramsPerKilogramToUpper);
    }
}
