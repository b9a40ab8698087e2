using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Reads the weights of a file a batch at a time and adds each batch to the totals of every intent: memory does not grow with the file.
/// </summary>
internal sealed class CohortRun(CsvWeights csv, ImmutableArray<CohortTotals> totals, RefusedRows refused)
{
    private const int BatchSize = 1_024;

    /// <summary>Runs until the file ends.</summary>
    /// <param name="report">Told after each batch how many bytes and rows were read.</param>
    /// <param name="cancellation">Stops after a batch.</param>
    /// <returns>Whether the file was read to its end.</returns>
    /// <exception cref="WrongInputException">The file cannot be read on.</exception>
    public bool ToEnd(Action<long, long> report, CancellationToken cancellation)
    {
        var rows = new List<CohortRow>(BatchSize);
        while (!cancellation.IsCancellationRequested)
        {
            bool isEnd = !csv.Read(rows, BatchSize);
            foreach (CohortTotals each in totals)
            {
                each.Add(rows, refused);
            }

            report(csv.BytesRead, csv.Rows);
            if (isEnd)
            {
                return true;
            }
        }

        return false;
    }
}
