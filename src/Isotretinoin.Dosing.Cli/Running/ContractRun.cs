using System.Buffers;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Reader, answerer, writer: one answer a line, in order, blank lines skipped.</summary>
internal sealed class ContractRun(LineReader reader, LineAnswerer answerer, LineWriter writer)
{
    private byte[] joined = [];
    private long answered;
    private long refused;

    /// <summary>Runs until the input ends.</summary>
    /// <param name="report">Told after each batch how many bytes were read and lines answered.</param>
    /// <param name="cancellation">Stops the run between two batches.</param>
    public async Task<RunSummary> ToEndAsync(Action<long, long> report, CancellationToken cancellation)
    {
        while (await reader.ReadBatchAsync(Answer, cancellation))
        {
            writer.Flush();
            report(reader.BytesRead, answered + refused);
        }

        writer.Flush();
        return new RunSummary(answered, refused);
    }

    private void Answer(ReadOnlySequence<byte>? line)
    {
        if (line is not { } bytes)
        {
            LineAnswerer.RefuseLongLine(writer.Line);
            refused++;
            writer.EndLine();
            return;
        }

        ReadOnlySpan<byte> request = Joined(bytes);
        if (LineAnswerer.IsBlank(request))
        {
            return;
        }

        if (answerer.Answer(request, writer.Line))
        {
            answered++;
        }
        else
        {
            refused++;
        }

        writer.EndLine();
    }

    /// <summary>The line in one piece. Only a line that straddles two buffers is copied, into the same bounded buffer each time.</summary>
    private ReadOnlySpan<byte> Joined(ReadOnlySequence<byte> line)
    {
        if (line.IsSingleSegment)
        {
            return line.FirstSpan;
        }

        int length = (int)line.Length;
        if (joined.Length < length)
        {
            joined = new byte[Math.Min(LineReader.LongestLine, Math.Max(length, 2 * joined.Length))];
        }

        line.CopyTo(joined);
        return joined.AsSpan(0, length);
    }
}
