using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A period within its history: what all of its dosing days gave that no date marks as missed or partial. Once the period is over,
/// that is what the dose gives on those days that were not missed, or what a count of capsules showed.
/// </summary>
internal sealed class RecordedPeriod
{
    private RecordedPeriod(DosePeriod period, int unmarkedDays, long unmarkedPicograms, int undatedMisses)
    {
        (Period, DaysAsStated, UnmarkedPicograms, UndatedMisses) = (period, unmarkedDays, unmarkedPicograms, undatedMisses);
        (FirstDay, LastDay, DosePicograms) = (period.First.DayNumber, period.Last.DayNumber, period.Dose.Picograms);
        IsAsStated = unmarkedPicograms == unmarkedDays * DosePicograms;
    }

    public DosePeriod Period { get; }

    public int FirstDay { get; }

    public int LastDay { get; }

    public long DosePicograms { get; }

    /// <summary>The dosing days that no date marks.</summary>
    public int DaysAsStated { get; }

    /// <summary>What they gave in all.</summary>
    public long UnmarkedPicograms { get; }

    /// <summary>How many of them count as missed.</summary>
    public int UndatedMisses { get; }

    /// <summary>Whether every unmarked dosing day gave the dose.</summary>
    public bool IsAsStated { get; }

    /// <summary>A period and the marked days that fall on its dosing days.</summary>
    /// <exception cref="HistoryException">More was missed, or less taken, than the days allow.</exception>
    public static RecordedPeriod Of(DosePeriod period, int index, ReadOnlySpan<MarkedDay> marked)
    {
        int unmarked = period.DosingDaysBetween(period.First.DayNumber, period.Last.DayNumber) - marked.Length;
        var element = new HistoryElement(HistoryList.Periods, index);
        if (period.Counted is { } counted)
        {
            return OfCounted(period, unmarked, counted.Picograms - Sum(marked), element);
        }

        return period.MissedDays <= unmarked
            ? new RecordedPeriod(period, unmarked, (unmarked - period.MissedDays) * period.Dose.Picograms, period.MissedDays)
            : throw new HistoryException(
                HistoryFault.TooManyMissed,
                string.Create(CultureInfo.InvariantCulture, $"The period {period} has {unmarked} dosing days that no date marks as missed ")
                + string.Create(CultureInfo.InvariantCulture, $"or partial, but {period.MissedDays} more are stated as missed."),
                element);
    }

    private static RecordedPeriod OfCounted(DosePeriod period, int unmarked, long left, HistoryElement element)
    {
        if (left < 0 || (unmarked == 0 && left > 0))
        {
            throw new HistoryException(
                HistoryFault.Contradiction,
                $"The capsules counted for the period {period} are {period.Counted}, which its dates contradict.",
                element);
        }

        // A shortfall of less than a day's dose is a day on which something was taken.
        long dose = period.Dose.Picograms;
        long shortfall = (unmarked * dose) - left;
        return new RecordedPeriod(period, unmarked, left, shortfall > 0 ? (int)(shortfall / dose) : 0);
    }

    private static long Sum(ReadOnlySpan<MarkedDay> marked)
    {
        long picograms = 0;
        foreach (MarkedDay day in marked)
        {
            picograms += day.Picograms;
        }

        return picograms;
    }
}
