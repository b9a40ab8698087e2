namespace Isotretinoin.Dosing;

/// <summary>The greatest doses of a day between two days, in mg of a formulation and in mg/kg by the weight in force on the day.</summary>
internal readonly struct DailyGreatest
{
    private DailyGreatest(Ratio milligrams, Ratio milligramsPerKilogram) =>
        (Milligrams, MilligramsPerKilogram) = (milligrams, milligramsPerKilogram);

    public Ratio Milligrams { get; }

    public Ratio MilligramsPerKilogram { get; }

    public static DailyGreatest Of(DoseHistory history, WeightHistory weights, DateOnly first, DateOnly last, Formulation formulation)
    {
        (Ratio milligrams, Ratio perKilogram) = (Ratio.Zero, Ratio.Zero);
        var walk = new StretchWalk(history, weights.Weights.AsSpan(), first, last);
        while (walk.MoveNext())
        {
            Stretch stretch = walk.Current;
            RecordedPeriod recorded = stretch.Recorded;
            if (stretch.DaysAsStated > 0 && (recorded.UnmarkedPicograms > 0 || recorded.Period.Last > last))
            {
                (long total, long days) = recorded.Period.IsCounted
                    ? (recorded.UnmarkedPicograms, recorded.DaysAsStated)
                    : (recorded.DosePicograms, 1);
                long converted = recorded.Period.Formulation.Convert(total, formulation);
                milligrams = Greater(milligrams, Ratio.Of(converted, days * DailyDose.PicogramsPerMilligram));
                perKilogram = Greater(perKilogram, Ratio.Of(converted, days * stretch.Weight.Grams * 1_000_000));
            }
        }

        return new DailyGreatest(milligrams, perKilogram);
    }

    private static Ratio Greater(Ratio one, Ratio other) => one >= other ? one : other;
}
