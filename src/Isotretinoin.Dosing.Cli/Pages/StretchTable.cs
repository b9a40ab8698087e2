using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The history up to the as-of date: a row per dose and, if each day has its own weight, per weight.</summary>
internal static class StretchTable
{
    public static Table Of(Progress progress)
    {
        Table table = Columns.Table("From", "To", "A dosing day", "Counted\nover", "Dosing\ndays", "Missed", "In\npart");
        foreach (Stretch stretch in progress.Stretches())
        {
            table.AddLines(
                [Show.Date(stretch.First)],
                [Show.Date(stretch.Last)],
                Dose(stretch.Period),
                [$"{Show.Number(stretch.Weight.Kilograms)} kg"],
                [Show.Whole(stretch.DaysAsStated + stretch.MissedDays + stretch.PartialDays)],
                Missed(stretch),
                [Show.Whole(stretch.PartialDays)]);
        }

        return table;
    }

    private static IEnumerable<string> Dose(DosePeriod period)
    {
        yield return $"{Show.Number(period.Dose.Milligrams)} mg {period.Formulation}";
        if (!period.Pattern.IsDaily)
        {
            yield return $"on {Show.Whole(period.Pattern.DosingDays)} of {Show.Days(period.Pattern.Days)}";
        }
    }

    private static IEnumerable<string> Missed(Stretch stretch)
    {
        yield return Show.Whole(stretch.MissedDays);

        // Undated misses belong to the whole period, and count once it is over.
        if (stretch.Period.MissedDays > 0 && stretch.Last == stretch.Period.Last)
        {
            yield return $"{Show.Whole(stretch.Period.MissedDays)} undated";
        }
    }
}
