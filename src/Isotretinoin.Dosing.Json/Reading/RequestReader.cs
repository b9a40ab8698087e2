using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Reads a request value by value and refuses what the contract does not have. It stands at a value; every member that reads one leaves it at the
/// value's end. A copy is a bookmark: it reads the same value later.
/// </summary>
internal ref struct RequestReader
{
    private readonly ReadOnlySpan<byte> request;
    private Utf8JsonReader json;

    /// <summary>A reader that stands at the request itself.</summary>
    /// <exception cref="JsonException">The request is no UTF-8, or does not begin like JSON.</exception>
    public RequestReader(ReadOnlySpan<byte> request)
    {
        if (!Utf8.IsValid(request))
        {
            throw NotUtf8;
        }

        this.request = request;
        json = new Utf8JsonReader(request);
        _ = Advance();
    }

    public static JsonException NotUtf8 => new("The request is not UTF-8.");

    /// <summary>The request's <c>id</c> as it was written, once it was read; else empty.</summary>
    public ReadOnlySpan<byte> Id { get; private set; }

    /// <summary>Whether this is no bookmark of any value.</summary>
    public readonly bool IsNowhere => json.TokenType == JsonTokenType.None;

    /// <summary>Whether the value can be an <c>id</c>: a text or a number.</summary>
    public readonly bool IsId => json.TokenType is JsonTokenType.String or JsonTokenType.Number;

    /// <summary>The text or number as it was written.</summary>
    public readonly ReadOnlySpan<byte> Written => request[(int)json.TokenStartIndex..(int)json.BytesConsumed];

    /// <summary>The token that the value starts with.</summary>
    [UnscopedRef]
    public readonly ref readonly Utf8JsonReader Token => ref json;

    public readonly bool IsObject => json.TokenType == JsonTokenType.StartObject;

    public readonly bool IsFalse => json.TokenType == JsonTokenType.False;

    /// <summary>The path of the value.</summary>
    public readonly string Path => RequestPath.At(request, json.TokenStartIndex);

    /// <summary>Enters an object that has these properties.</summary>
    public readonly ObjectProperties Object(PropertyNames names)
    {
        Expect(JsonTokenType.StartObject, "an object");
        return new ObjectProperties(names, json.TokenStartIndex);
    }

    /// <summary>Goes on to the value of the next property; null at the end of the object.</summary>
    public string? Next(ref ObjectProperties properties)
    {
        _ = Advance();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            if (json.CurrentDepth == 0)
            {
                // Nothing may follow the request; reading throws when something does.
                _ = Advance();
            }

            return null;
        }

        int place = properties.Names.Find(json);
        if (place < 0)
        {
            throw Refusal(ErrorCode.JsonUnknownProperty, $"There is no property '{Excerpt.Of(json.GetString()!)}' here. Accepted: {properties.Names}.");
        }

        if (!properties.TryAdd(place))
        {
            throw Refusal(ErrorCode.JsonDuplicateProperty, $"The property '{properties.Names[place]}' comes twice.");
        }

        _ = Advance();
        return properties.Names[place];
    }

    /// <summary>Enters a list.</summary>
    public readonly void List() => Expect(JsonTokenType.StartArray, "a list");

    /// <summary>Goes on to the next value of a list; false at its end.</summary>
    public bool NextItem()
    {
        _ = Advance();
        return json.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Goes to the end of the value, whatever it is.</summary>
    public void Skip()
    {
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = json.CurrentDepth;
            do
            {
                _ = Advance();
            }
            while (json.CurrentDepth > depth);
        }
    }

    /// <summary>Goes from the start of an object to the value of the first property of a name; false at the object's end when there is none.</summary>
    public bool GoTo(ReadOnlySpan<byte> name)
    {
        for (_ = Advance(); json.TokenType == JsonTokenType.PropertyName; _ = Advance())
        {
            bool isFound = json.ValueTextEquals(name);
            _ = Advance();
            if (isFound)
            {
                return true;
            }

            Skip();
        }

        return false;
    }

    /// <summary>Reads whatever is left of the request.</summary>
    /// <exception cref="JsonException">It is not JSON to its end.</exception>
    public void ReadToEnd()
    {
        while (Advance())
        {
        }
    }

    /// <summary>Reads the request's <c>id</c>.</summary>
    public void ReadId() => Id = IsId ? Written : throw WrongType("a text or a number");

    /// <summary>The refusal of the value.</summary>
    public readonly RefusalException Refusal(ErrorCode code, string message) => new(code, Path, message);

    /// <summary>The refusal of an object that lacks a property.</summary>
    public readonly RefusalException Missing(in ObjectProperties properties, string name) => Missing(properties, name, ErrorCode.JsonMissingProperty);

    /// <summary>The refusal of an object that lacks a property, with a code of its own.</summary>
    public readonly RefusalException Missing(in ObjectProperties properties, string name, ErrorCode code) =>
        new(code, RequestPath.At(request, properties.Start) + RequestPath.Step(name), $"The property '{name}' is missing.");

    /// <summary>The refusal of the value as one of another type.</summary>
    public readonly RefusalException WrongType(string expected) => Refusal(ErrorCode.JsonWrongType, NotAccepted(expected));

    /// <summary>A message that quotes the value and says what is accepted in its place.</summary>
    public readonly string NotAccepted(string accepted)
    {
        string shown = json.TokenType switch
        {
            JsonTokenType.String => $"'{Excerpt.Of(json.GetString()!)}'",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            _ => Excerpt.Of(Encoding.UTF8.GetString(json.ValueSpan)),
        };
        return $"Read {shown}. Accepted: {accepted}.";
    }

    /// <summary>Refuses the value unless it is of a type.</summary>
    public readonly void Expect(JsonTokenType type, string expected)
    {
        if (json.TokenType != type)
        {
            throw WrongType(expected);
        }
    }

    /// <summary>Goes on by one token; false at the end of the request.</summary>
    /// <exception cref="JsonException">What follows is not readable as JSON.</exception>
    private bool Advance()
    {
        bool isRead = json.Read();
        if (json.ValueIsEscaped ? !EscapedText.IsText(json.ValueSpan) : json.TokenType == JsonTokenType.Number && json.ValueSpan.Length > ExactNumber.LongestText)
        {
            throw new JsonException($"A text has half a surrogate pair, or a number more than {ExactNumber.LongestText} characters.");
        }

        return isRead;
    }
}
