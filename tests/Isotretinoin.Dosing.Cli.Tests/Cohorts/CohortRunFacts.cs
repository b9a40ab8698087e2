using System.CommandLine;
using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A file is read a batch at a time: nothing is kept of a row but what it adds to the totals.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class CohortRunFacts
{
    private const int Few = 2_000;
    private const int Many = 100_000;

    [Fact]
    public void Fifty_times_the_rows_keep_no_more_memory()
    {
        _ = KeptAfter(Few);
        long few = KeptAfter(Few);
        long many = KeptAfter(Many);

        Assert.InRange(many - few, long.MinValue, 100_000);
    }

    [Fact]
    public void An_endless_file_is_left_when_it_is_stopped_and_is_read_no_further_than_it_is_planned()
    {
        using var lines = new EndlessLines("64.3\n"u8.ToArray());

        // Behind a stream of its own, since a stream of memory may be read by its buffer.
        using var input = new BufferedStream(lines);
        using var stop = new CancellationTokenSource();
        (CsvWeights csv, CohortTotals totals, RefusedRows refused) = Opened(input, "--column 64.3 --unit kg");
        long told = 0;

        bool isWhole = new CohortRun(csv, [totals], refused).ToEnd(
            (_, rows) =>
            {
                told = rows;
                if (rows > Few)
                {
                    stop.Cancel();
                }
            },
            stop.Token);

        Assert.False(isWhole);
        Assert.Equal((told, told), (csv.Rows, totals.Summary.Courses));
        Assert.InRange(lines.BytesRead, 1, (told * 5) + (1 << 17));
        csv.Dispose();
    }

    private static long KeptAfter(int rows)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"weight_kg\n{string.Concat(Enumerable.Range(0, rows).Select(i => $"{50 + (i % 50)}\n"))}"));
        (CsvWeights csv, CohortTotals totals, RefusedRows refused) = Opened(input, "");
        long before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(new CohortRun(csv, [totals], refused).ToEnd((_, _) => { }, CancellationToken.None));
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal(rows, totals.Summary.Courses);
        csv.Dispose();
        return kept;
    }

    private static (CsvWeights Csv, CohortTotals Totals, RefusedRows Refused) Opened(Stream input, string flags)
    {
        var command = new Command("cohort");
        var column = new WeightColumnFlags(command);
        var intents = new CohortFlags(command);
        ParseResult given = command.Parse($"{flags} --product us-conventional --dose 1 --rounding down --division twice --target 120 --month 30 --guideline none");
        var refused = new RefusedRows("file", _ => { });
        return (new CsvWeights(input, "file", column, given, refused), Assert.Single(intents.Read(given)), refused);
    }
}
