using System.Globalization;
using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of one stretch of a history: its days and their dose.</summary>
internal sealed class StretchWorking
{
    private readonly Working working;
    private readonly Stretch stretch;
    private readonly string name;
    private readonly DerivationLine first;
    private readonly DerivationLine last;

    public StretchWorking(Working working, Stretch stretch, int number)
    {
        this.working = working.In(stretch.Period.Formulation);
        this.stretch = stretch;
        name = string.Create(CultureInfo.InvariantCulture, $"stretch {number}");
        first = working.Given($"{name} first date", stretch.First);
        last = working.Given($"{name} last date", stretch.Last);
        working.GivenNote(name, stretch.Period.Note);
        Days = working.Line($"{name} days", Whole(stretch.LastDay - stretch.FirstDay + 1), "day", DaysThrough, first, last);
    }

    /// <summary>The calendar days.</summary>
    public DerivationLine Days { get; }

    /// <summary>The dated missed days.</summary>
    public DerivationLine? Missed { get; private set; }

    /// <summary>The dosing days other than the dated missed ones.</summary>
    public DerivationLine? Dosed { get; private set; }

    /// <summary>The undated misses of the period, if its last day is in the stretch.</summary>
    public DerivationLine? UndatedMisses { get; private set; }

    /// <summary>The dose taken, of the period's formulation; null when the period is a break.</summary>
    public DerivationLine? Taken(IEnumerable<MarkedDay> marked, DateOnly asOf)
    {
        DosePeriod period = stretch.Period;
        if (period.Dose.Picograms == 0)
        {
            return null;
        }

        DerivationLine dose = working.Given($"{name} dose", period.Dose);
        DerivationLine dosingDays = DosingDaysBetween(
            $"{name} dosing days", first, last, stretch.DaysAsStated + stretch.MissedDays + stretch.PartialDays);
        Missed = working.Given($"{name} days missed by date", Whole(stretch.MissedDays), "day");
        DerivationLine partial = working.Given($"{name} days taken in part", Whole(stretch.PartialDays), "day");
        Dosed = working.Difference($"{name} days not missed by date", dosingDays, Missed);
        DerivationLine unmarked = working.Difference($"{name} days as stated", Dosed, partial);
        DerivationLine inFull = AsStated(dose, unmarked, marked, asOf);
        DerivationLine[] parts =
        [
            .. marked.Where(day => day.Picograms > 0 && day.Day >= stretch.FirstDay && day.Day <= stretch.LastDay)
                .Select(
                    day => working.Given($"taken on {DateText.Of(day.Date)}", TotalDose.OfPicograms(day.Picograms, period.Formulation))),
        ];
        return working.Sum($"{name} taken", [inFull, .. parts]);
    }

    private static Ratio Whole(long value) => Ratio.Of(value, 1);

    /// <summary>
    /// The dose of the unmarked days: the stated dose on each, or their share of the period's total when some were missed on unknown dates.
    /// </summary>
    private DerivationLine AsStated(DerivationLine dose, DerivationLine unmarked, IEnumerable<MarkedDay> marked, DateOnly asOf)
    {
        RecordedPeriod recorded = stretch.Recorded;
        bool isOver = recorded.LastDay <= asOf.DayNumber;
        DerivationLine? periodGave = isOver && !recorded.IsAsStated
            ? new RecordedPeriodWorking(working, name, recorded).Gave(dose, marked, DosingDaysBetween)
            : null;
        if (isOver && stretch.LastDay == recorded.LastDay && recorded.UndatedMisses > 0)
        {
            UndatedMisses = working.Find($"{name} undated misses");
        }

        return periodGave is null || stretch.DaysAsStated == 0
            ? working.Product($"{name} taken as stated", unmarked, dose, TotalDose.Accepted.Unit)
            : working.Product($"{name} taken as stated", unmarked, periodGave, TotalDose.Accepted.Unit);
    }

    private DerivationLine DosingDaysBetween(string line, DerivationLine from, DerivationLine to, int days)
    {
        DayRow ofPeriod = stretch.Period.Row;
        if (ofPeriod.IsDaily)
        {
            return working.Line(line, Whole(days), "day", DaysThrough, from, to);
        }

        DerivationLine row = working.Find($"{name} pattern") ?? working.Given($"{name} pattern", ofPeriod);
        DerivationLine begins = working.Find($"{name} period first date")
            ?? working.Given($"{name} period first date", stretch.Period.First);
        return working.Line(line, Whole(days), "day", DosingDays, row, begins, from, to);
    }
}
