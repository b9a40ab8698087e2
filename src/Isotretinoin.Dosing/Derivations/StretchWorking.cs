using System.Globalization;
using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of one stretch of a history: its days and their dose.</summary>
internal sealed class StretchWorking
{
    private readonly Working working;
    private readonly Stretch stretch;
    private readonly string name;
    private readonly DerivationTerm first;
    private readonly DerivationTerm last;

    public StretchWorking(Working working, Stretch stretch, int number)
    {
        this.working = working.In(stretch.Period.Formulation);
        this.stretch = stretch;
        name = string.Create(CultureInfo.InvariantCulture, $"stretch {number}");
        first = working.Given($"{name} first date", stretch.First);
        last = working.Given($"{name} last date", stretch.Last);
        Days = working.Line($"{name} days", Whole(stretch.LastDay - stretch.FirstDay + 1), "day", DaysThrough, first, last);
    }

    /// <summary>The calendar days.</summary>
    public DerivationTerm Days { get; }

    /// <summary>The dated missed days.</summary>
    public DerivationTerm? Missed { get; private set; }

    /// <summary>The dosing days other than the dated missed ones.</summary>
    public DerivationTerm? Dosed { get; private set; }

    /// <summary>The undated misses of the period, if its last day is in the stretch.</summary>
    public DerivationTerm? UndatedMisses { get; private set; }

    /// <summary>The dose taken, of the period's formulation; null when the period is a break.</summary>
    public DerivationTerm? Taken(IEnumerable<MarkedDay> marked, DateOnly asOf)
    {
        DosePeriod period = stretch.Period;
        if (period.Dose.Picograms == 0)
        {
            return null;
        }

        DerivationTerm dose = working.Given($"{name} dose", period.Dose);
        DerivationTerm dosingDays = DosingDaysBetween(
            $"{name} dosing days", first, last, stretch.DaysAsStated + stretch.MissedDays + stretch.PartialDays);
        Missed = working.Given($"{name} days missed by date", Whole(stretch.MissedDays), "day");
        DerivationTerm partial = working.Given($"{name} days taken in part", Whole(stretch.PartialDays), "day");
        Dosed = working.Difference($"{name} days not missed by date", dosingDays, Missed);
        DerivationTerm unmarked = working.Difference($"{name} days as stated", Dosed, partial);
        DerivationTerm inFull = AsStated(dose, unmarked, marked, asOf);
        DerivationTerm[] parts =
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
    private DerivationTerm AsStated(DerivationTerm dose, DerivationTerm unmarked, IEnumerable<MarkedDay> marked, DateOnly asOf)
    {
        RecordedPeriod recorded = stretch.Recorded;
        bool isOver = recorded.LastDay <= asOf.DayNumber;
        DerivationTerm? periodGave = isOver && !recorded.IsAsStated
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

    private DerivationTerm DosingDaysBetween(string line, DerivationTerm from, DerivationTerm to, int days)
    {
        IntakePattern pattern = stretch.Period.Pattern;
        if (pattern.IsDaily)
        {
            return working.Line(line, Whole(days), "day", DaysThrough, from, to);
        }

        DerivationTerm row = working.Find($"{name} pattern") ?? working.Given($"{name} pattern", pattern);
        DerivationTerm begins = working.Find($"{name} period first date")
            ?? working.Given($"{name} period first date", stretch.Period.First);
        return working.Line(line, Whole(days), "day", DosingDays, row, begins, from, to);
    }
}
