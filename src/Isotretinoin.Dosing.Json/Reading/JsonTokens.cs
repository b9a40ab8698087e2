using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The values of a request, as positions in its bytes: read once, with every digit. Beyond the grammar of
/// JSON, the bytes are UTF-8, escaped surrogates are paired, and a number has at most 1,000 characters.
/// </summary>
internal sealed class JsonTokens : IDisposable
{
    private const int DeepestNesting = 64;
    private const int UsualCount = 64;

    private readonly byte[] bytes;
    private readonly int length;
    private readonly JsonFault? fault;
    private JsonToken[] tokens = ArrayPool<JsonToken>.Shared.Rent(UsualCount);
    private int count;

    /// <summary>Reads the values of a request, up to the first fault.</summary>
    public JsonTokens(ReadOnlySpan<byte> utf8)
    {
        (bytes, length) = (ArrayPool<byte>.Shared.Rent(utf8.Length), utf8.Length);
        utf8.CopyTo(bytes);
        int valid = System.Text.Unicode.Utf8.IsValid(utf8) ? utf8.Length : Utf8Length(utf8);
        try
        {
            fault = Read(utf8[..valid]);
        }
        catch (JsonException malformed)
        {
            fault = JsonFault.Of(utf8, malformed);
        }

        fault = valid == utf8.Length ? fault : new JsonFault(valid, " It is not UTF-8.");
    }

    /// <summary>Whether the bytes are not valid.</summary>
    public bool AreMalformed => fault is not null;

    /// <summary>The fault in words; empty when there is none.</summary>
    /// <param name="firstLine">The line at which the request begins.</param>
    public string Fault(long firstLine) => fault?.In(bytes.AsSpan(0, length), firstLine) ?? "";

    /// <summary>The value at an index; the request is at 0, and the name of a member one before its value.</summary>
    public ref readonly JsonToken this[int place] => ref tokens[place];

    /// <summary>The number of values and names.</summary>
    public int Count => count;

    /// <summary>The bytes of a value as written; for a text, without its quotes.</summary>
    public ReadOnlyMemory<byte> Bytes(in JsonToken token) => bytes.AsMemory(token.Start, token.Length);

    /// <summary>A text, with escapes decoded.</summary>
    public string Text(in JsonToken token)
    {
        if (!token.IsEscaped)
        {
            return Encoding.UTF8.GetString(bytes, token.Start, token.Length);
        }

        var quoted = new Utf8JsonReader(bytes.AsSpan(token.Start - 1, token.Length + 2));
        _ = quoted.Read();
        return quoted.GetString()!;
    }

    /// <summary>A text as UTF-8, with escapes decoded.</summary>
    public ReadOnlySpan<byte> Utf8(in JsonToken token) =>
        token.IsEscaped ? Encoding.UTF8.GetBytes(Text(token)) : bytes.AsSpan(token.Start, token.Length);

    /// <summary>Whether a text is this one.</summary>
    public bool IsText(in JsonToken token, ReadOnlySpan<byte> utf8) =>
        (token.IsEscaped || token.Length == utf8.Length) && Utf8(token).SequenceEqual(utf8);

    /// <summary>Whether a text is this one, which has ASCII characters alone.</summary>
    public bool IsText(in JsonToken token, string ascii) =>
        (token.IsEscaped || token.Length == ascii.Length) && Ascii.Equals(Utf8(token), ascii);

    /// <summary>
    /// The first <c>id</c> of the request as written, also when a fault follows; empty when there is none or it is not a text or a number.
    /// </summary>
    public ReadOnlySpan<byte> Id()
    {
        int place = count > 0 && tokens[0].Type == JsonTokenType.StartObject ? 2 : count;
        for (; place < count; place = tokens[place].Next + 1)
        {
            ref readonly JsonToken value = ref tokens[place];
            if (IsText(tokens[place - 1], "id"u8))
            {
                return value.Type switch
                {
                    JsonTokenType.Number => Bytes(value).Span,
                    JsonTokenType.String => bytes.AsSpan(value.Start - 1, value.Length + 2),
                    _ => [],
                };
            }

            if (value.Next <= 0)
            {
                break;
            }
        }

        return [];
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        ArrayPool<JsonToken>.Shared.Return(tokens);
    }

    private static int Utf8Length(ReadOnlySpan<byte> request)
    {
        ReadOnlySpan<byte> rest = request;
        while (Rune.DecodeFromUtf8(rest, out _, out int length) == OperationStatus.Done)
        {
            rest = rest[length..];
        }

        return request.Length - rest.Length;
    }

    private JsonFault? Read(ReadOnlySpan<byte> utf8)
    {
        int holder = 0;
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestNesting });
        while (json.Read())
        {
            if (!JsonToken.IsAccepted(json))
            {
                return new JsonFault(
                    (int)json.TokenStartIndex,
                    $" A text has half a surrogate pair, or a number more than {ExactNumber.LongestText} characters.");
            }

            int start = (int)json.TokenStartIndex;
            switch (json.TokenType)
            {
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    holder = Close(holder, start + 1);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    Room() = new JsonToken(json.TokenType, IsEscaped: false, start, Length: 0, -holder);
                    holder = count - 1;
                    break;
                case JsonTokenType.String or JsonTokenType.PropertyName:
                    Room() = new JsonToken(json.TokenType, json.ValueIsEscaped, start + 1, json.ValueSpan.Length, count);
                    break;
                default:
                    Room() = new JsonToken(json.TokenType, IsEscaped: false, start, json.ValueSpan.Length, count);
                    break;
            }
        }

        return null;
    }

    /// <summary>Ends an object or a list.</summary>
    /// <returns>The index of the one that holds it.</returns>
    private int Close(int place, int end)
    {
        int holder = -tokens[place].Next;
        tokens[place] = tokens[place] with { Length = end - tokens[place].Start, Next = count };
        return holder;
    }

    /// <summary>The slot of a new value.</summary>
    private ref JsonToken Room()
    {
        if (count == tokens.Length)
        {
            JsonToken[] more = ArrayPool<JsonToken>.Shared.Rent(2 * count);
            tokens.CopyTo(more, 0);
            ArrayPool<JsonToken>.Shared.Return(tokens);
            tokens = more;
        }

        return ref tokens[count++];
    }
}
