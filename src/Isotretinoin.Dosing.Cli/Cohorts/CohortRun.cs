using System.Buffers;
using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Reads the weights of a file a batch at a time and adds each batch to the totals of every intent: memory does not grow with the file.</summary>
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
        BodyWeight[] weights = ArrayPool<BodyWeight>.Shared.Rent(BatchSize);
        long[] lines = ArrayPool<long>.Shared.Rent(BatchSize);
        CohortCourse[] courses = ArrayPool<CohortCourse>.Shared.Rent(BatchSize);
        try
        {
            int count;
            do
            {
                count = csv.Read(weights.AsSpan(0, BatchSize), lines);
                foreach (CohortTotals each in totals)
                {
                    each.Add(weights.AsSpan(0, count), lines.AsSpan(0, count), courses.AsSpan(0, count), refused);
                }

                report(csv.BytesRead, csv.Rows);
            }
            while (count == BatchSize && !cancellation.IsCancellationRequested);

            return !cancellation.IsCancellationRequested;
        }
        finally
        {
            ArrayPool<BodyWeight>.Shared.Return(weights);
            ArrayPool<long>.Shared.Return(lines);
            ArrayPool<CohortCourse>.Shared.Return(courses, clearArray: true);
        }
    }
}
