using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// Dispensings as a history of counted periods: each from its date on at its stated days, and after the one before has run out. Those of
/// one date are one supply.
/// </summary>
internal static class DispensingSpread
{
    private const string List = "dispensings";

    // What the milligrams of any formulation are multiples of.
    private const long Convertible = 20;

    /// <summary>The history of the dispensings up to a date; contradictions of any date are refused.</summary>
    /// <exception cref="RefusalException">
    /// Dispensings of one date differ in days or formulation, are together more than 1,000 mg a day, or last beyond the year 9999.
    /// </exception>
    public static DoseHistory Of(ImmutableArray<AuditDispensing> dispensings, DateOnly asOf)
    {
        int[] byDate = StatedOrder.ByDate(dispensings.AsSpan(), dispensing => dispensing.Date);
        var periods = new List<DosePeriod>(dispensings.Length);
        List<Refusal>? refusals = null;
        int next = 0;
        for (int first = 0; first < byDate.Length;)
        {
            AuditDispensing supply = dispensings[byDate[first]];
            long milligrams = 0;
            int end = first;
            for (; end < byDate.Length && dispensings[byDate[end]].Date == supply.Date; end++)
            {
                AuditDispensing other = dispensings[byDate[end]];
                milligrams += other.Milligrams;
                AddIfUnlike(supply, other, byDate[end], ref refusals);
            }

            int begin = Math.Max(supply.Date.DayNumber, next);
            next = begin + supply.Days;
            if (WhyNot(milligrams, supply.Days, next - 1) is { } refusal)
            {
                (refusals ??= []).Add(refusal.Within(Refusal.Element(List, byDate[first])));
            }
            else if (supply.Date <= asOf)
            {
                periods.Add(Period(milligrams, supply, begin));
            }

            first = end;
        }

        return refusals is null ? DoseHistory.Of([.. periods]) : throw new RefusalException(refusals, parameter: null);
    }

    private static DosePeriod Period(long milligrams, AuditDispensing supply, int begin)
    {
        // Where the mean of a day is no whole number, the total alone counts, and is spread as it is.
        long total = milligrams * DailyDose.PicogramsPerMilligram;
        var daily = DailyDose.OfPicograms(total / supply.Days / Convertible * Convertible, supply.Formulation);
        return DosePeriod
            .Taking(daily, DateOnly.FromDayNumber(begin), DateOnly.FromDayNumber(begin + supply.Days - 1))
            .WithCounted(TotalDose.OfPicograms(total, supply.Formulation));
    }

    private static void AddIfUnlike(AuditDispensing one, AuditDispensing other, int place, ref List<Refusal>? refusals)
    {
        if (one.Days != other.Days || one.Formulation != other.Formulation)
        {
            (refusals ??= []).Add(Refusal.Of(
                RefusalCode.HistoryContradiction,
                Refusal.Element(List, place),
                $"Dispensings of one date differ: {one} and {other}. Accepted: the same days and formulation for all of a date, which are "
                    + "one supply."));
        }
    }

    private static Refusal? WhyNot(long milligrams, int days, int lastDay) =>
        lastDay > DateOnly.MaxValue.DayNumber
            ? Refusal.Of(RefusalCode.DateOutOfRange, "date", "It would last beyond the year 9999.")
        : milligrams > DailyDose.Accepted.Maximum * days
            ? Refusal.Of(RefusalCode.DoseOutOfRange, "capsules", $"The capsules of this date are together above {DailyDose.Accepted}.")
        : null;
}
