using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Writes a response or a result: one line, without HTML escaping, since it goes to programs and terminals, never into HTML.
/// The contract's names are written unchanged; other text is escaped by <see cref="JavaScriptEncoder"/>.
/// </summary>
internal sealed class JsonOutput(IBufferWriter<byte> output) : IDisposable
{
    private const int UsualLength = 4_096;
    private const int LongestNumber = 64;

    // A UTF-16 character is at most 3 bytes of UTF-8, and an escaped byte at most 6.
    private const int MostBytesOfCharacter = 3;
    private const int MostBytesOfEscape = 6;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int count;
    private bool follows;

    public void WriteStartObject() => Open((byte)'{');

    public void WriteStartObject(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        Open((byte)'{');
    }

    public void WriteEndObject() => Close((byte)'}');

    public void WriteStartArray() => Open((byte)'[');

    public void WriteStartArray(ReadOnlySpan<byte> name)
    {
        WritePropertyName(name);
        Open((byte)'[');
    }

    public void WriteEndArray() => Close((byte)']');

    /// <summary>Writes a name of the contract, which needs no escape.</summary>
    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        Separate();
        Put((byte)'"');
        Put(name);
        Put("\":"u8);
        follows = false;
    }

    public void WriteNumber(ReadOnlySpan<byte> name, long value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        WritePropertyName(name);
        WriteNumberValue(value);
    }

    /// <summary>Writes a formatted number.</summary>
    public void WriteNumber(ReadOnlySpan<byte> name, string digits)
    {
        WritePropertyName(name);
        count += Encoding.UTF8.GetBytes(digits, Room(digits.Length));
        follows = true;
    }

    public void WriteNumberValue(long value)
    {
        Separate();
        _ = Utf8Formatter.TryFormat(value, Room(LongestNumber), out int length);
        count += length;
    }

    public void WriteNumberValue(decimal value)
    {
        Separate();
        _ = Utf8Formatter.TryFormat(value, Room(LongestNumber), out int length);
        count += length;
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value) => WriteRawValue(name, value ? "true"u8 : "false"u8);

    /// <summary>Writes a value that is already JSON.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        WritePropertyName(name);
        Put(json);
        follows = true;
    }

    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        WritePropertyName(name);
        WriteStringValue(text);
    }

    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        WritePropertyName(name);
        WriteStringValue(text);
    }

    public void WriteStringValue(ReadOnlySpan<char> text)
    {
        StartText();
        EndText(Encoding.UTF8.GetBytes(text, Room(text.Length * MostBytesOfCharacter)));
    }

    public void WriteStringValue(ReadOnlySpan<byte> text)
    {
        StartText();
        text.CopyTo(Room(text.Length));
        EndText(text.Length);
    }

    /// <summary>Copies the buffer to the output.</summary>
    public void Dispose()
    {
        output.Write(buffer.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Open(byte bracket)
    {
        Separate();
        Put(bracket);
        follows = false;
    }

    private void Close(byte bracket)
    {
        Put(bracket);
        follows = true;
    }

    private void StartText()
    {
        Separate();
        Put((byte)'"');
    }

    /// <summary>Ends a text whose bytes are at the end of the buffer, escaping them if needed.</summary>
    private void EndText(int length)
    {
        Span<byte> text = buffer.AsSpan(count, length);
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(text) >= 0)
        {
            byte[] plain = text.ToArray();
            _ = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(
                plain, Room(length * MostBytesOfEscape), out _, out length);
        }

        count += length;
        Put((byte)'"');
    }

    private void Separate()
    {
        if (follows)
        {
            Put((byte)',');
        }

        follows = true;
    }

    private void Put(byte sign)
    {
        Room(1)[0] = sign;
        count++;
    }

    private void Put(ReadOnlySpan<byte> signs)
    {
        signs.CopyTo(Room(signs.Length));
        count += signs.Length;
    }

    /// <summary>Free space at the end of the buffer.</summary>
    private Span<byte> Room(int length)
    {
        if (buffer.Length - count < length)
        {
            byte[] more = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, count + length));
            buffer.AsSpan(0, count).CopyTo(more);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = more;
        }

        return buffer.AsSpan(count);
    }
}
