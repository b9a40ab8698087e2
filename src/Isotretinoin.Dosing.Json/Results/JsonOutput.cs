using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Writes a response or a result: one line, without HTML escaping, since it goes to programs and terminals, never into HTML.
/// The contract's names are written unchanged; other text is escaped by <see cref="JavaScriptEncoder"/>.
/// </summary>
internal sealed class JsonOutput(IBufferWriter<byte> output) : IDisposable
{
    private const int UsualLength = 8_192;
    private const int LongestNumber = 64;

    // A comma, two quotes and a colon.
    private const int MostSignsAroundName = 4;

    // A UTF-16 character is at most 3 bytes of UTF-8, and an escaped byte at most 6.
    private const int MostBytesOfCharacter = 3;
    private const int MostBytesOfEscape = 6;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualLength);
    private int count;
    private bool follows;

    public void WriteStartObject() => Open((byte)'{');

    public void WriteStartObject(ReadOnlySpan<byte> name) => Open(name, (byte)'{');

    public void WriteEndObject() => Put((byte)'}', isFollowed: true);

    public void WriteStartArray() => Open((byte)'[');

    public void WriteStartArray(ReadOnlySpan<byte> name) => Open(name, (byte)'[');

    public void WriteEndArray() => Put((byte)']', isFollowed: true);

    /// <summary>Writes a name of the contract, which needs no escape.</summary>
    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        _ = Named(name, room: 0);
        follows = false;
    }

    public void WriteNumber(ReadOnlySpan<byte> name, long value) => PutDigits(value, Named(name, LongestNumber));

    /// <summary>Writes a number with every digit that it holds.</summary>
    public void WriteNumber(ReadOnlySpan<byte> name, decimal value)
    {
        Span<byte> free = Named(name, LongestNumber);
        count += ExactText.Write(value, free);
    }

    public void WriteNumberValue(long value)
    {
        Separate();
        PutDigits(value, Room(LongestNumber));
    }

    public void WriteBoolean(ReadOnlySpan<byte> name, bool value) => WriteRawValue(name, value ? "true"u8 : "false"u8);

    public void WriteDate(ReadOnlySpan<byte> name, DateOnly date)
    {
        Span<byte> free = Named(name, LongestNumber);
        _ = date.TryFormat(free[1..], out int length, "O", CultureInfo.InvariantCulture);
        Quote(free, length);
    }

    /// <summary>Writes a value that is already JSON.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> name, ReadOnlySpan<byte> json)
    {
        json.CopyTo(Named(name, json.Length));
        count += json.Length;
    }

    /// <summary>Writes members, with their names, that are already JSON.</summary>
    public void WriteRawMembers(ReadOnlySpan<byte> json)
    {
        Separate();
        json.CopyTo(Room(json.Length));
        count += json.Length;
    }

    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<char> text) =>
        WriteText(text, Named(name, 2 + (text.Length * MostBytesOfCharacter)));

    /// <summary>Writes a text of the contract, which needs no escape.</summary>
    public void WriteString(ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        Span<byte> free = Named(name, 2 + text.Length);
        text.CopyTo(free[1..]);
        Quote(free, text.Length);
    }

    public void WriteStringValue(ReadOnlySpan<char> text)
    {
        Separate();
        WriteText(text, Room(2 + (text.Length * MostBytesOfCharacter)));
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
        Put(bracket, isFollowed: false);
    }

    private void Open(ReadOnlySpan<byte> name, byte bracket)
    {
        _ = Named(name, room: 1);
        Put(bracket, isFollowed: false);
    }

    /// <summary>Writes a text at the end of the buffer, escaped if needed.</summary>
    private void WriteText(ReadOnlySpan<char> text, Span<byte> free)
    {
        int length = Encoding.UTF8.GetBytes(text, free[1..]);
        if (JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(free.Slice(1, length)) >= 0)
        {
            byte[] plain = free.Slice(1, length).ToArray();
            free = Room(2 + (length * MostBytesOfEscape));
            _ = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(plain, free[1..], out _, out length);
        }

        Quote(free, length);
    }

    /// <summary>Puts quotes around a text that is one byte after the end of the buffer.</summary>
    private void Quote(Span<byte> free, int length)
    {
        free[0] = (byte)'"';
        free[length + 1] = (byte)'"';
        count += length + 2;
    }

    private void PutDigits(long value, Span<byte> free)
    {
        _ = Utf8Formatter.TryFormat(value, free, out int length);
        count += length;
    }

    private void Separate()
    {
        Room(1)[0] = (byte)',';
        count += follows ? 1 : 0;
        follows = true;
    }

    private void Put(byte sign, bool isFollowed)
    {
        Room(1)[0] = sign;
        count++;
        follows = isFollowed;
    }

    /// <summary>Writes a name, and gives the free space for its value.</summary>
    private Span<byte> Named(ReadOnlySpan<byte> name, int room)
    {
        Span<byte> free = Room(name.Length + MostSignsAroundName + room);
        free[0] = (byte)',';
        int length = follows ? 1 : 0;
        free[length++] = (byte)'"';
        name.CopyTo(free[length..]);
        length += name.Length;
        free[length++] = (byte)'"';
        free[length++] = (byte)':';
        count += length;
        follows = true;
        return free[length..];
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
