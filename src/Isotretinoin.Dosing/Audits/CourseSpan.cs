namespace Isotretinoin.Dosing;

/// <summary>The days of a course in a ledger, from the first to the last, and the breaks within it.</summary>
internal sealed class CourseSpan(int firstDay, int lastDay, int supplyDays)
{
    public DateOnly First { get; } = DateOnly.FromDayNumber(firstDay);

    public DateOnly Last => DateOnly.FromDayNumber(LastDay);

    public int LastDay { get; private set; } = lastDay;

    public int Breaks { get; private set; }

    public int BreakDays { get; private set; }

    public int LongestBreak { get; private set; }

    /// <summary>The most days of a supply; 0 when the ledger is of periods.</summary>
    public int GreatestSupplyDays { get; private set; } = supplyDays;

    /// <summary>The courses of a history: each goes on until nothing is taken for more than the stated gap.</summary>
    public static List<CourseSpan> Of(DoseHistory history, AuditTerms terms)
    {
        var spans = new List<CourseSpan>();
        foreach (RecordedPeriod recorded in history.ByDate)
        {
            DosePeriod period = recorded.Period;
            int last = period.IsCounted ? recorded.LastDay : Math.Min(recorded.LastDay, terms.AsOf.DayNumber);
            if (!IsTaken(recorded, last))
            {
                continue;
            }

            int supply = period.IsCounted ? period.CalendarDays : 0;
            if (spans is [.., var open] && recorded.FirstDay - open.LastDay - 1 <= terms.GapDays)
            {
                open.GoOn(recorded.FirstDay, last, supply);
            }
            else
            {
                spans.Add(new CourseSpan(recorded.FirstDay, last, supply));
            }
        }

        return spans;
    }

    private static bool IsTaken(RecordedPeriod recorded, int last) =>
        recorded.FirstDay <= last
        && recorded.Period.DosingDaysBetween(recorded.FirstDay, last) > 0
        && (recorded.LastDay > last || recorded.UnmarkedPicograms > 0);

    private void GoOn(int first, int last, int supplyDays)
    {
        int nothing = first - LastDay - 1;
        Breaks += nothing > 0 ? 1 : 0;
        BreakDays += nothing;
        LongestBreak = Math.Max(LongestBreak, nothing);
        LastDay = last;
        GreatestSupplyDays = Math.Max(GreatestSupplyDays, supplyDays);
    }
}
