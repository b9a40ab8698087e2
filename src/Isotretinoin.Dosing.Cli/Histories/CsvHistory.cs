namespace Isotretinoin.Dosing.Cli;

/// <summary>A history that is stated as CSV: a header, then one period a line.</summary>
internal static class CsvHistory
{
    /// <param name="utf8">The file.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="formulation">In whose milligrams the lines are that do not say; null when each must.</param>
    /// <exception cref="WrongInputException">The header is wrong, or some lines are: all of those are named.</exception>
    public static DoseHistory Read(byte[] utf8, string file, Formulation? formulation)
    {
        var faults = new Faults();
        IReadOnlyList<CsvLine> lines = CsvLines.Read(utf8, file);
        CsvPeriod[] periods = [.. lines.Select(line => CsvPeriod.Read(line, formulation, faults)).OfType<CsvPeriod>().OrderBy(period => period.Period.First)];
        MustNotOverlap(periods, faults);
        faults.ThrowIfAny();
        return DoseHistory.Of([.. periods.Select(period => period.Period)])
            .WithMissedDates([.. periods.SelectMany(period => period.Missed)])
            .WithPartialDays([.. periods.SelectMany(period => period.Partial)]);
    }

    private static void MustNotOverlap(CsvPeriod[] byDate, Faults faults)
    {
        CsvPeriod? longest = null;
        foreach (CsvPeriod period in byDate)
        {
            if (longest is not null && longest.Period.Last >= period.Period.First)
            {
                faults.Add(new WrongInputException(period.Line.PlaceOf(CsvColumns.From), $"{period.Period} overlaps {longest.Period}, which {longest.Line.Place} states", "periods with no day in common"));
            }

            longest = longest is null || period.Period.Last > longest.Period.Last ? period : longest;
        }
    }
}
