namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A progress as a tracker works it out: days of each period, less the missed dates in it, times decimal milligrams, over one weight.</summary>
public static class DecimalTracker
{
    public static ProgressAnswer Progress(ReadOnlySpan<TrackedPeriod> periods, ReadOnlySpan<DateOnly> missed, DateOnly asOf, decimal kilograms)
    {
        (int days, int misses, decimal milligrams) = (0, 0, 0m);
        foreach (TrackedPeriod period in periods)
        {
            DateOnly last = period.To < asOf ? period.To : asOf;
            int off = 0;
            foreach (DateOnly date in missed)
            {
                off += date >= period.From && date <= last ? 1 : 0;
            }

            int taken = last.DayNumber - period.From.DayNumber + 1 - off;
            (days, misses, milligrams) = (days + taken, misses + off, milligrams + (taken * period.Mg));
        }

        return new ProgressAnswer(days, misses, (int)milligrams, (long)(decimal.Round(milligrams / kilograms, 3, MidpointRounding.ToEven) * 1_000));
    }
}
