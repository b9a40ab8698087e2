using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// One reader, some workers and one writer: one answer a line, in order, blank lines skipped. Batches of lines go round between them. There are
/// only so many, so that a reader who is ahead of the writer waits and memory does not grow with the input.
/// </summary>
internal sealed class ContractRun : IDisposable
{
    private readonly LineReader reader;
    private readonly LineAnswerer answerer;
    private readonly Stream output;
    private readonly int workers;
    private readonly Channel<LineBatch> empty;
    private readonly Channel<(LineBatch Batch, Task Answered)> inOrder;
    private readonly BlockingCollection<Task> unanswered = [];

    public ContractRun(LineReader reader, LineAnswerer answerer, Stream output, int workers)
    {
        (this.reader, this.answerer, this.output, this.workers) = (reader, answerer, output, workers);

        // One for each worker and one that waits for it, one at the reader, one at the writer.
        int batches = (2 * workers) + 2;
        empty = Channel.CreateBounded<LineBatch>(batches);
        inOrder = Channel.CreateBounded<(LineBatch, Task)>(batches);
        for (int i = 0; i < batches; i++)
        {
            _ = empty.Writer.TryWrite(new LineBatch());
        }
    }

    /// <summary>Runs until the input ends.</summary>
    /// <param name="report">Told after each batch how many bytes were read and lines answered.</param>
    /// <param name="cancellation">Stops the reader; the lines that were read are still answered and written.</param>
    /// <exception cref="IOException">The input or the output broke off.</exception>
    public async Task<RunSummary> ToEndAsync(Action<long, long> report, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task reading = Task.Run(() => ReadAsync(stop.Token), CancellationToken.None);

        // Threads of their own: workers on the pool's would leave none to the reader.
        Task[] answering = [.. Enumerable.Range(0, workers).Select(_ => Task.Factory.StartNew(Answer, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        try
        {
            return await WriteAsync(report);
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll([reading, .. answering]);
        }
    }

    public void Dispose() => unanswered.Dispose();

    private async Task ReadAsync(CancellationToken stop)
    {
        IOException? brokeOff = null;
        try
        {
            bool isMore = true;
            while (isMore)
            {
                LineBatch batch = await empty.Reader.ReadAsync(stop);
                isMore = await batch.FillAsync(reader, stop);
                var answered = new Task(() => batch.Answer(answerer));
                unanswered.Add(answered, CancellationToken.None);
                await inOrder.Writer.WriteAsync((batch, answered), CancellationToken.None);
            }
        }
        catch (OperationCanceledException)
        {
            // The run was stopped between two batches.
        }
        catch (IOException problem)
        {
            brokeOff = problem;
        }
        finally
        {
            unanswered.CompleteAdding();
            inOrder.Writer.Complete(brokeOff);
        }
    }

    private void Answer()
    {
        foreach (Task batch in unanswered.GetConsumingEnumerable())
        {
            batch.RunSynchronously(TaskScheduler.Default);
        }
    }

    private async Task<RunSummary> WriteAsync(Action<long, long> report)
    {
        long answered = 0;
        long refused = 0;
        await foreach ((LineBatch batch, Task isAnswered) in inOrder.Reader.ReadAllAsync(CancellationToken.None))
        {
            await isAnswered;
            await output.WriteAsync(batch.Answers, CancellationToken.None);
            await output.FlushAsync(CancellationToken.None);
            answered += batch.Answered;
            refused += batch.Refused;
            report(batch.BytesRead, answered + refused);
            await empty.Writer.WriteAsync(batch, CancellationToken.None);
        }

        return new RunSummary(answered, refused);
    }
}
