namespace Isotretinoin.Dosing.Cli;

/// <summary>A history that is stated as CSV: a header, then one period a line.</summary>
internal static class CsvHistory
{
    /// <summary>Fills in periods, and the dates that were missed or partial.</summary>
    /// <param name="part">What holds the history.</param>
    /// <param name="utf8">The file.</param>
    /// <param name="file">What messages call it.</param>
    /// <param name="formulation">In whose milligrams the lines are that do not say.</param>
    public static void FillIn(RequestPart part, byte[] utf8, string file, FormulationFlag formulation)
    {
        if (CsvLines.Read(utf8, file, part.Request) is not { } lines)
        {
            part.RefuseSaid("periods");
            return;
        }

        _ = part.ListOf("periods");
        foreach (CsvLine line in lines)
        {
            CsvPeriod.FillIn(part, line, formulation);
        }
    }
}
