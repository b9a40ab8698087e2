using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A period within its history, with the total of its unmarked dosing days (neither missed nor partial). Once the period is over, the total
/// excludes undated misses or comes from a count of capsules.
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

    /// <summary>The unmarked dosing days.</summary>
    public int DaysAsStated { get; }

    /// <summary>Their total dose.</summary>
    public long UnmarkedPicograms { get; }

    /// <summary>The number of them that count as missed.</summary>
    public int UndatedMisses { get; }

    /// <summary>Whether the stated dose was taken on every unmarked dosing day.</summary>
    public bool IsAsStated { get; }

    /// <summary>The periods by date, each with the marked days on its dosing days. Contradictions are added to the refusals.</summary>
    public static ImmutableArray<RecordedPeriod> ByDate(
        ImmutableArray<DosePeriod> periods, ImmutableArray<MarkedDay> marked, ref List<Refusal>? refusals)
    {
        int[] stated = StatedOrder.ByDate(periods.AsSpan(), period => period.First);
        ImmutableArray<RecordedPeriod>.Builder recorded = ImmutableArray.CreateBuilder<RecordedPeriod>(periods.Length);
        ImmutableArray<DosePeriod> overlapping = Overlap(periods, stated, ref refusals) ? periods : [];
        int done = 0;
        for (int i = 0; i < stated.Length; i++)
        {
            DosePeriod period = periods[stated[i]];
            int first = done;
            int undosed = 0;
            while (done < marked.Length && marked[done].Date <= period.Last)
            {
                undosed += IsDosed(marked[done], period, overlapping, ref refusals) ? 0 : 1;
                done++;
            }

            ReadOnlySpan<MarkedDay> within = marked.AsSpan(first, done - first);
            recorded.Add(Of(period, stated[i], undosed == 0 ? within : Dosed(within, period), ref refusals));
        }

        for (; done < marked.Length; done++)
        {
            AddNotDosed(marked[done], ref refusals);
        }

        return recorded.MoveToImmutable();
    }

    private static bool Overlap(ImmutableArray<DosePeriod> periods, int[] stated, ref List<Refusal>? refusals)
    {
        bool overlap = false;
        for (int i = 1; i < stated.Length; i++)
        {
            (DosePeriod before, DosePeriod period) = (periods[stated[i - 1]], periods[stated[i]]);
            if (before.Last >= period.First)
            {
                overlap = true;
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.HistoryOverlap,
                    Refusal.Element("periods", stated[i]),
                    $"Two periods overlap: {before} and {period}. Accepted: periods with no day in common; capsules of several "
                        + "strengths that are taken on the same days are one period."));
            }
        }

        return overlap;
    }

    /// <summary>Whether a marked day is a dosing day of its period. Where periods overlap, the period is unknown.</summary>
    private static bool IsDosed(
        in MarkedDay marked, DosePeriod period, ImmutableArray<DosePeriod> overlapping, ref List<Refusal>? refusals)
    {
        int day = marked.Day;
        if (period.HasDosingDay(day))
        {
            if (overlapping.IsEmpty)
            {
                marked.Formulation?.MustBe(period.Formulation, marked.Member);
            }

            return true;
        }

        if (!overlapping.Any(other => other.HasDosingDay(day)))
        {
            AddNotDosed(marked, ref refusals);
        }

        return false;
    }

    private static MarkedDay[] Dosed(ReadOnlySpan<MarkedDay> marked, DosePeriod period) =>
        [.. marked.ToArray().Where(day => period.HasDosingDay(day.Day))];

    private static void AddNotDosed(in MarkedDay marked, ref List<Refusal>? refusals) => (refusals ??= []).Add(Refusal.Of(
        RefusalCode.HistoryNotADosingDay,
        marked.Member,
        $"{DateText.Of(marked.Date)} is stated as {marked.List}, but is not a dosing day of any period. "
            + "Accepted: days of a period's pattern, with a dose above 0."));

    private static RecordedPeriod Of(DosePeriod period, int place, ReadOnlySpan<MarkedDay> marked, ref List<Refusal>? refusals)
    {
        int unmarked = period.DosingDaysBetween(period.First.DayNumber, period.Last.DayNumber) - marked.Length;
        if (period.IsCounted)
        {
            return OfCounted(period, place, unmarked, period.CountedPicograms - Sum(marked), ref refusals);
        }

        if (period.MissedDays > unmarked)
        {
            (refusals ??= []).Add(Refusal.Of(
                RefusalCode.HistoryTooManyMissed,
                Refusal.Element("periods", place),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The period {period} has {unmarked} dosing days without a date of their own, but {period.MissedDays} ")
                    + "more are stated as missed."));
        }

        return new RecordedPeriod(period, unmarked, (unmarked - period.MissedDays) * period.Dose.Picograms, period.MissedDays);
    }

    private static RecordedPeriod OfCounted(DosePeriod period, int place, int unmarked, long left, ref List<Refusal>? refusals)
    {
        if (left < 0 || (unmarked == 0 && left > 0))
        {
            (refusals ??= []).Add(Refusal.Of(
                RefusalCode.HistoryContradiction,
                Refusal.Element("periods", place),
                $"The capsules counted for the period {period} are {period.Counted}, which its dates contradict."));
        }

        // A shortfall below one day's dose is not a missed day.
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
