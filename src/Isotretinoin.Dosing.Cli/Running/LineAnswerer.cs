using System.Buffers;
using System.Text.Json;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Answers one line.</summary>
internal sealed class LineAnswerer(DosingContract contract)
{
    /// <summary>Whether a line holds nothing but white space, and is not answered.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Answers a request.</summary>
    /// <returns>Whether it was answered with a result rather than refused.</returns>
    public bool Answer(ReadOnlySpan<byte> line, IBufferWriter<byte> answer) => contract.Answer(line, answer);

    /// <summary>Refuses a line that is too long to be a request.</summary>
    public static void RefuseLongLine(IBufferWriter<byte> answer)
    {
        using var json = new Utf8JsonWriter(answer);
        json.WriteStartObject();
        json.WriteBoolean("ok", false);
        json.WriteStartObject("error");
        json.WriteString("code", "json.malformed");
        json.WriteString("path", "$");
        json.WriteString("message", $"The line is longer than {Show.Whole(LineReader.LongestLine)} bytes.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
