using System.Collections.Concurrent;
using System.Threading.Tasks.Dataflow;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// Answers the lines of an input in order. The number of batches in flight is bounded, so that memory does not grow with the input.
/// </summary>
internal sealed class ContractRun
{
    private readonly LineReader reader;
    private readonly Stream output;
    private readonly TransformBlock<LineBatch, LineBatch> answering;
    private readonly ConcurrentBag<LineBatch> written = [];

    public ContractRun(DosingContract contract, Stream input, Stream output, int workers)
    {
        reader = new LineReader(input);
        this.output = output;
        answering = new TransformBlock<LineBatch, LineBatch>(
            batch =>
            {
                batch.Answer(contract);
                return batch;
            },
            new ExecutionDataflowBlockOptions
            {
                MaxDegreeOfParallelism = workers,
                BoundedCapacity = BatchesAtOnce(workers),

                // A worker yields to the reader and the writer after each batch.
                MaxMessagesPerTask = 1,
            });
    }

    /// <summary>The batches in flight.</summary>
    public static int BatchesAtOnce(int workers) => 2 * workers;

    /// <summary>Runs until the input ends.</summary>
    /// <param name="report">Receives after each batch the bytes read and the lines answered so far.</param>
    /// <param name="cancellation">Stops the reader; lines already read are still answered and written.</param>
    /// <exception cref="IOException">The input or the output broke off.</exception>
    public async Task<RunSummary> ToEndAsync(Action<long, long> report, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task reading = ReadAsync(stop.Token);
        try
        {
            RunSummary summary = await WriteAsync(report);
            await reading;
            return summary;
        }
        catch (IOException broken)
        {
            // The reader may be waiting for room that will not come.
            ((IDataflowBlock)answering).Fault(broken);
            throw;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        try
        {
            LineBatch batch;
            do
            {
                batch = written.TryTake(out LineBatch? used) ? used : new LineBatch();
            }
            while (await reader.ReadAsync(batch, stop) && await answering.SendAsync(batch, CancellationToken.None));
        }
        catch (OperationCanceledException)
        {
            // The run was stopped between two batches.
        }
        finally
        {
            answering.Complete();
        }
    }

    private async Task<RunSummary> WriteAsync(Action<long, long> report)
    {
        long answered = 0;
        long refused = 0;
        await foreach (LineBatch batch in answering.ReceiveAllAsync(CancellationToken.None))
        {
            await output.WriteAsync(batch.Answers, CancellationToken.None);
            await output.FlushAsync(CancellationToken.None);
            answered += batch.Answered;
            refused += batch.Refused;
            report(batch.BytesRead, answered + refused);
            written.Add(batch);
        }

        await answering.Completion;
        return new RunSummary(answered, refused);
    }
}
