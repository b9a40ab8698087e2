using System.CommandLine;
using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A file is read as its patients are planned: nothing is kept of a row but what it adds to the totals.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class CohortRunFacts
{
    private const int Few = 2_000;
    private const int Many = 100_000;

    [Fact]
    public void Fifty_times_the_rows_keep_no_more_memory()
    {
        _ = KeptAfter(Few);

        // What else lives in the process, such as a connection that closes later, only adds: what is kept of rows is there every time.
        long few = Enumerable.Range(0, 3).Max(_ => KeptAfter(Few));
        long many = Enumerable.Range(0, 3).Min(_ => KeptAfter(Many));

        Assert.InRange(many - few, long.MinValue, 100_000);
    }

    [Fact]
    public void An_endless_file_is_left_when_it_is_stopped_and_is_read_no_further_than_it_is_planned()
    {
        using var lines = new EndlessLines("64.3\n"u8.ToArray());

        // Behind a stream of its own, since a stream of memory may be read by its buffer.
        using var input = new BufferedStream(lines);
        using var stop = new CancellationTokenSource();
        using CsvFile csv = Csv(input, "--column 64.3 --unit kg", out CohortFile file);
        void StopAfter(long rows)
        {
            if (rows > Few)
            {
                stop.Cancel();
            }
        }

        _ = Assert.Throws<OperationCanceledException>(() => Answer(file.Patients((_, rows) => StopAfter(rows), stop.Token)));

        Assert.InRange(file.Rows, Few, 2 * Few);
        Assert.InRange(lines.BytesRead, 1, (file.Rows * 5) + (1 << 17));
    }

    private static long KeptAfter(int rows)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($"weight_kg\n{string.Concat(Enumerable.Range(0, rows).Select(i => $"{50 + (i % 50)}\n"))}"));
        using CsvFile csv = Csv(input, "", out CohortFile file);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CohortAnswer answer = Answer(file.Patients((_, _) => { }, CancellationToken.None));
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.Equal((rows, rows), (answer.Patients, answer.Planned.Summary.Courses));
        return kept;
    }

    private static CohortAnswer Answer(IEnumerable<CohortPatient> patients)
    {
        Titration titration = Titration
            .StartAt(Formulation.Conventional.MilligramsPerKilogramPerDay(1m))
            .Taken(Frequency.TwiceDaily)
            .Rounded(CapsuleRounding.Down);
        return CohortRequest.For(patients, Catalogue.UsConventional, titration, periodDays: 30, Reviewing.Under())
            .To(CumulativeTarget.At(120m, Formulation.Conventional))
            .Answer(_ => { }, _ => { });
    }

    private static CsvFile Csv(Stream input, string flags, out CohortFile file)
    {
        var command = new Command("cohort");
        var column = new WeightColumnFlags(command);
        var csvFlags = new CsvFlags(command);
        var request = new TypedRequest(command.Parse(flags), Operation.Cohort);
        var csv = new CsvFile(input, "file", csvFlags, request);
        file = CohortFile.Of(csv, column, request, _ => { });
        return csv;
    }
}
