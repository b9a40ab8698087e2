namespace Isotretinoin.Dosing.Cli;

/// <summary>A history as CSV: a header, then one period per line.</summary>
internal static class CsvHistory
{
    /// <summary>Fills in periods, missed dates and partial days.</summary>
    /// <param name="part">The parent of the history.</param>
    /// <param name="utf8">The file.</param>
    /// <param name="file">Its name in messages.</param>
    /// <param name="formulation">The formulation of lines that state none.</param>
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
