namespace Isotretinoin.Dosing.Tests;

/// <summary>The day on which an end of the target was met, against the days summed one after the other.</summary>
public sealed class TargetReachedProperties
{
    [Law]
    public Property The_days_are_those_on_which_the_sum_of_the_days_meets_the_ends() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Progress progress = history.Progress;
        Fraction from = Fraction.Of(history.Target.FromThousandths, 1_000);
        Fraction to = Fraction.Of(history.Target.ToThousandths, 1_000);

        Assert.Equal(FirstDay(history, taken => taken >= from), progress.TargetReachedOn);
        Assert.Equal(FirstDay(history, taken => taken > to), progress.TargetPassedOn);
    });

    [Fact]
    public void A_course_that_went_beyond_says_since_when()
    {
        // 60 kg: 7,200 mg after 180 days of 40, on 29 June; above 150 mg/kg, 9,000 mg, on day 226.
        var first = new DateOnly(2026, 1, 1);
        Progress progress = DoseHistory
            .Of(DosePeriod.Taking(DailyDose.FromMilligrams(40, Formulation.Conventional), first, first.AddDays(299)))
            .ProgressAt(first.AddDays(299), BodyWeight.FromKilograms(60), CumulativeTarget.Between(120, 150, Formulation.Conventional));

        Assert.Equal(new DateOnly(2026, 6, 29), progress.TargetReachedOn);
        Assert.Equal(new DateOnly(2026, 8, 14), progress.TargetPassedOn);
    }

    /// <summary>Each day counted as it is at the as-of date: over its weight, and with the misses of periods that are over.</summary>
    private static DateOnly? FirstDay(HistoryCase history, Func<Fraction, bool> isSo)
    {
        var days = new DayByDayHistory(history);
        Fraction taken = 0;
        foreach (int day in Enumerable.Range(-50, Math.Max(history.AsOf + 51, 0)))
        {
            taken += days.MilligramsPerKilogramOn(day);
            if (isSo(taken))
            {
                return HistoryCase.Date(day);
            }
        }

        return null;
    }
}
