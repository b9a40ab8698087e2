using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// What reading and writing cost by themselves: every token of every request is read, and the answer that it had is written token by token. Nothing
/// is checked or worked out, and nothing is allocated for a line.
/// </summary>
public static class LineCopy
{
    private const int BufferSize = 1 << 16;

    /// <summary>Copies lines.</summary>
    /// <param name="requests">A file of requests, each shorter than 64 KiB.</param>
    /// <param name="answers">A file of the answers to the first of them; the requests repeat in the same order.</param>
    /// <param name="output">Receives the answers.</param>
    public static void Run(string requests, string answers, Stream output)
    {
        ImmutableArray<RecordedAnswer> recorded = [.. File.ReadLines(answers).Select(line => RecordedAnswer.Of(System.Text.Encoding.UTF8.GetBytes(line)))];
        using var input = new FileStream(requests, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var written = new ArrayBufferWriter<byte>(2 * BufferSize);
        using var json = new Utf8JsonWriter(written, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        byte[] buffer = new byte[BufferSize];
        int held = 0;
        int number = 0;
        for (int read = input.Read(buffer); read > 0; read = input.Read(buffer, held, buffer.Length - held))
        {
            held += read;
            ReadOnlySpan<byte> rest = buffer.AsSpan(0, held);
            for (int end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
            {
                Read(rest[..end]);
                json.Reset();
                recorded[number++ % recorded.Length].Write(json);
                json.Flush();
                written.Write("\n"u8);
                rest = rest[(end + 1)..];
            }

            rest.CopyTo(buffer);
            held = rest.Length;
            output.Write(written.WrittenSpan);
            written.ResetWrittenCount();
        }
    }

    private static void Read(ReadOnlySpan<byte> request)
    {
        var json = new Utf8JsonReader(request);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.Number)
            {
                _ = json.GetDecimal();
            }
        }
    }
}
