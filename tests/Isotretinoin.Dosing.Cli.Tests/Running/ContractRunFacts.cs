using System.Globalization;
using System.Text;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The run with its reader, workers and writer at once.</summary>
public sealed class ContractRunFacts
{
    private const string Ok = """{"op":"options","weight":{"kg":70},"product":"us-conventional","division":"twice","band":{"low":0.5,"high":1},"target":{"from":120,"to":150}}""";

    [Fact]
    public async Task The_bytes_and_the_summary_are_the_same_for_any_number_of_workers()
    {
        byte[] input = Encoding.UTF8.GetBytes(MixedLines());
        (byte[] alone, string summary) = await RunAsync(input, workers: 1);

        Assert.Equal(2_000 - 500, Encoding.UTF8.GetString(alone).Count(c => c == '\n'));
        foreach (int workers in new[] { 2, 3, 8, 64 })
        {
            (byte[] together, string same) = await RunAsync(input, workers);
            Assert.Equal(alone, together);
            Assert.Equal(summary, same);
        }
    }

    [Fact]
    public async Task The_command_answers_the_same_for_any_number_of_workers()
    {
        byte[] input = Encoding.UTF8.GetBytes(MixedLines());

        Said alone = await Tool.RunAsync(new MemoryStream(input), "run", "--workers", "1");

        Assert.Equal(3, alone.Status);
        Assert.Equal(alone, await Tool.RunAsync(new MemoryStream(input), "run", "--workers", "4"));
        Assert.Equal(alone, await Tool.RunAsync(new MemoryStream(input), "run"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("257")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("many")]
    public async Task Workers_are_a_whole_number_from_1_to_256(string workers)
    {
        Said said = await Tool.RunAsync("run", "--workers", workers);

        Assert.Equal(2, said.Status);
        Assert.Equal($"--workers {workers}: Cannot be read. Accepted: a whole number from 1 to 256, such as 2.\n", said.Error);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task A_run_that_is_stopped_has_written_whole_lines_and_says_how_many(int workers)
    {
        using var stop = new CancellationTokenSource();
        await using var input = new EndlessLines(Encoding.UTF8.GetBytes($"{Ok}\n"));
        using var output = new MemoryStream();
        ContractRun run = Run(input, output, workers);

        RunSummary summary = await run.ToEndAsync((_, _) => stop.Cancel(), stop.Token);

        (byte[] answer, _) = await RunAsync(Encoding.UTF8.GetBytes($"{Ok}\n"), workers: 1);
        Assert.True(summary.Answered > 0);
        Assert.Equal(Enumerable.Repeat(answer, (int)summary.Answered).SelectMany(bytes => bytes), output.ToArray());
    }

    [Fact]
    public async Task The_reader_waits_for_the_writer()
    {
        var released = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        await using var input = new EndlessLines(Encoding.UTF8.GetBytes($"{Ok}\n"));
        await using var output = new BlockedOutput(released.Task);
        ContractRun run = Run(input, output, workers: 2);
        Task<RunSummary> end = run.ToEndAsync((_, _) => stop.Cancel(), stop.Token);

        long read = await SettledAsync(() => input.BytesRead);

        // Those on their way, one at the writer, one at the reader and one read ahead.
        Assert.InRange(read, 1, (ContractRun.BatchesAtOnce(workers: 2) + 3) * LineReader.PieceSize);
        released.SetResult();
        Assert.True((await end).Answered > 0);
    }

    [Fact]
    public async Task An_output_that_breaks_ends_a_run_that_reads_on()
    {
        await using var input = new EndlessLines(Encoding.UTF8.GetBytes($"{Ok}\n"));

        Assert.Equal("The disk is full.", await BrokenOutputOf(input));
    }

    [Fact]
    public async Task An_output_that_breaks_ends_a_run_that_waits_for_more_to_read()
    {
        await using var input = new SilentInput(Encoding.UTF8.GetBytes($"{Ok}\n"));

        Assert.Equal("The disk is full.", await BrokenOutputOf(input));
    }

    private static async Task<string> BrokenOutputOf(Stream input)
    {
        await using var output = new BlockedOutput(Task.FromException(new IOException("The disk is full.")));
        IOException broken = await Assert.ThrowsAsync<IOException>(() => Run(input, output, workers: 2).ToEndAsync((_, _) => { }, CancellationToken.None));
        return broken.Message;
    }

    private static async Task<(byte[] Answers, string Summary)> RunAsync(byte[] input, int workers)
    {
        using var output = new MemoryStream();
        ContractRun run = Run(new MemoryStream(input), output, workers);
        RunSummary summary = await run.ToEndAsync((_, _) => { }, CancellationToken.None);
        return (output.ToArray(), summary.ToString());
    }

    private static ContractRun Run(Stream input, Stream output, int workers) => new(DosingContract.Standard, input, output, workers);

    /// <summary>Requests, broken requests, blank lines and long lines in turn; each request with a number of its own.</summary>
    private static string MixedLines() => string.Concat(Enumerable.Range(0, 2_000).Select(i => (i % 4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{i},{Ok[1..]}\n"),
        1 => " \t\r\n",
        2 => $"{{\"id\":{i},\n",
        _ => i == 1_003 ? $"{new string('x', LineReader.LongestLine + 1)}\n" : $"{{\"id\":\"{new string('y', i)}\",{Ok[1..]}\n",
    }));

    /// <summary>A number once it has stood still for a while.</summary>
    private static async Task<long> SettledAsync(Func<long> number)
    {
        long before;
        long now = number();
        do
        {
            before = now;
            await Task.Delay(200);
            now = number();
        }
        while (now == 0 || now != before);
        return now;
    }
}
