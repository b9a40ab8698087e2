using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Writes a response or a result: one line, without HTML escaping, since it goes to programs and terminals, never into HTML.
/// The contract's names are written unchanged; other text is escaped by <see cref="JavaScriptEncoder"/>. Every value is written with a
/// comma after it; the end of its object or list takes the place of the last.
/// </summary>
internal sealed class JsonOutput(IBufferWriter<byte> output) : IDisposable
{
    private const int UsualLength = 8_192;
    private const int LongestNumber = 64;

    // Two quotes and a colon around a name, and a comma after a value.
    private const int Signs = 4;

    // A UTF-16 character is at most 3 bytes of UTF-8, and an escaped byte at most 6.
    private const int MostBytesOfCharacter = 3;
    private const int MostBytesOfEscape = 6;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int count;

    public void WriteStartObject() => Open((byte)'{');

    public void WriteStartObject(ReadOnlySpan<byte> name) => Open(name, (byte)'{');

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray() => Open((byte)'[');

    public void WriteStartArray(ReadOnlySpan<byte> name) => Open(name, (byte)'[');

    public void WriteEndArray() => Close((byte)']');

    /// <summary>Writes a name of the contract, which needs no escape.</summary>
    public void WritePropertyName(ReadOnlySpan<byte> name) => _ = Named(name, room: 0);

    public void WriteNumber(ReadOnlySpan<byte> name, long value) => PutDigits(value, Named(name, LongestNumber));

    /// <summary>Writes a number with every digit that it holds.</summary>
    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        Span<byte> free = Named(name, LongestNumber);
        End(free, ExactText.Write(value, free));
    }

    public void WriteNumberValue(long value) => PutDigits(value, Room(LongestNumber));

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value) => WriteRawValue(name, value ? "true"u8 : "false"u8);

    public void WriteDate(ReadOnlySpan<byte> name, DateOnly date)
    {
        Span<byte> free = Named(name, LongestNumber);
        _ = date.TryFormat(free[1..], out int length, "O", CultureInfo.InvariantCulture);
        Quote(free, length);
    }

    /// <summary>Writes a value that is already JSON.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json) => Put(json, Named(name, json.Length));

    /// <summary>Writes members with their names, or values of a list, that are already JSON.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json) => Put(json, Room(json.Length + Signs));

    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<char> text) =>
        WriteText(text, Named(name, 2 + (text.Length * MostBytesOfCharacter)));

    /// <summary>Writes a text of the contract, which needs no escape.</summary>
    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        Span<byte> free = Named(name, 2 + text.Length);
        text.CopyTo(free[1..]);
        Quote(free, text.Length);
    }

    public void WriteStringValue(ReadOnlySpan<char> text) => WriteText(text, Room((text.Length * MostBytesOfCharacter) + Signs));

    /// <summary>Copies the buffer to the output, without the comma after the last value.</summary>
    public void Dispose()
    {
        output.Write(buffer.AsSpan(0, LengthOfWhole()));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Open(byte bracket)
    {
        Room(1)[0] = bracket;
        count++;
    }

    private void Open(ReadOnlySpan<byte> name, byte bracket)
    {
        Named(name, room: 1)[0] = bracket;
        count++;
    }

    private void Close(byte bracket)
    {
        count = LengthOfWhole();
        Span<byte> free = Room(Signs);
        free[0] = bracket;
        End(free, 1);
    }

    /// <summary>Writes a text at the end of the buffer, escaped if needed.</summary>
    private void WriteText(ReadOnlySpan<char> text, Span<byte> free)
    {
        int length = Encoding.UTF8.GetBytes(text, free[1..]);
        if (!PlainText.Is(free.Slice(1, length)))
        {
            byte[] plain = free.Slice(1, length).ToArray();
            free = Room((length * MostBytesOfEscape) + Signs);
            _ = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(plain, free[1..], out _, out length);
        }

        Quote(free, length);
    }

    /// <summary>Puts quotes around a text that is one byte after the end of the buffer.</summary>
    private void Quote(Span<byte> free, int length)
    {
        free[0] = (byte)'"';
        free[length + 1] = (byte)'"';
        End(free, length + 2);
    }

    private void PutDigits(long value, Span<byte> free)
    {
        _ = Utf8Formatter.TryFormat(value, free, out int length);
        End(free, length);
    }

    private void Put(ReadOnlySpan<byte> json, Span<byte> free)
    {
        json.CopyTo(free);
        End(free, json.Length);
    }

    /// <summary>Ends a value of a length that is at the end of the buffer.</summary>
    private void End(Span<byte> free, int length)
    {
        free[length] = (byte)',';
        count += length + 1;
    }

    /// <summary>The length without the comma after the last value.</summary>
    private int LengthOfWhole() => count > 0 && buffer[count - 1] == (byte)',' ? count - 1 : count;

    /// <summary>Writes a name, and gives the free space for its value.</summary>
    private Span<byte> Named(ReadOnlySpan<byte> name, int room)
    {
        int length = name.Length;
        Span<byte> free = Room(length + room + Signs);
        free[0] = (byte)'"';
        name.CopyTo(free[1..]);
        free[length + 1] = (byte)'"';
        free[length + 2] = (byte)':';
        count += length + 3;
        return free[(length + 3)..];
    }

    /// <summary>Free space at the end of the buffer.</summary>
    private Span<byte> Room(int length)
    {
        if (buffer.Length - count < length)
        {
            Grow(length);
        }

        return buffer.AsSpan(count);
    }

    private void Grow(int length)
    {
        byte[] more = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, count + length));
        buffer.AsSpan(0, count).CopyTo(more);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = more;
    }
}
