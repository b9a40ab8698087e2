using System.Globalization;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>A history as CSV with every column.</summary>
internal static class WrittenHistory
{
    public static string Of(DoseHistory history) =>
        string.Join('\n', history.Periods.Select(period => LineOf(history, period)).Prepend("from,to,mg,formulation,pattern,missed-days,missed,partial"));

    private static string LineOf(DoseHistory history, DosePeriod period) => string.Join(
        ',',
        Text(period.First),
        Text(period.Last),
        Text(period.Dose),
        period.Formulation.Id,
        period.Pattern.ToString(),
        period.MissedDays.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', history.MissedDates.Where(date => Holds(period, date)).Select(Text)),
        string.Join(' ', history.PartialDays.Where(day => Holds(period, day.Date)).Select(day => $"{Text(day.Date)}={Text(day.Taken)}")));

    private static bool Holds(DosePeriod period, DateOnly date) => date >= period.First && date <= period.Last;

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DailyDose dose) => dose.Milligrams.ToString(CultureInfo.InvariantCulture);
}
