using System.Collections.Immutable;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A value of a request. Each method reads it as a type, or refuses it and returns null.</summary>
internal readonly struct JsonField(RequestReading reading, int place)
{
    /// <summary>The limit of reported refusals; within a list or object, reading stops after one more.</summary>
    public const int MostRefusals = 100;

    private ref readonly JsonToken Token => ref reading.Tokens[place];

    public RequestReading Reading => reading;

    /// <summary>Where it stands in the request.</summary>
    public int Place => place;

    public bool IsObject => Token.Type == JsonTokenType.StartObject;

    public bool IsList => Token.Type == JsonTokenType.StartArray;

    public bool IsTextOrNumber => Token.Type is JsonTokenType.String or JsonTokenType.Number;

    /// <summary>Whether the value is this text, which has ASCII characters alone.</summary>
    public bool Says(string ascii) => Token.Type == JsonTokenType.String && reading.Tokens.IsText(Token, ascii);

    public bool IsFalse => Token.Type == JsonTokenType.False;

    /// <summary>The name of a member of an object.</summary>
    public string PropertyName => reading.Tokens.Text(reading.Tokens[place - 1]);

    /// <summary>The values of a list, or those of the members of an object; none of any other value.</summary>
    public JsonFields Parts => new(this, Token.Type, Token.Next);

    /// <summary>Whether it is the member of a name.</summary>
    public bool IsNamed(ReadOnlySpan<byte> name) => reading.Tokens.IsText(reading.Tokens[place - 1], name);

    /// <summary>The first member of a name; null when the value is not an object or has no such member.</summary>
    public JsonField? Member(ReadOnlySpan<byte> name)
    {
        if (IsObject)
        {
            foreach (JsonField member in Parts)
            {
                if (member.IsNamed(name))
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>The members of an object with any names, each once; null when the value is not an object.</summary>
    public List<(string Name, JsonField Value)>? Entries()
    {
        var names = new List<string>();
        foreach (JsonField member in Parts)
        {
            names.Add(IsObject ? member.PropertyName : "");
        }

        return Object(new PropertyNames([.. names.Distinct()]))?.All();
    }

    /// <summary>The members of an object; null when the value is not an object.</summary>
    public JsonMembers? Object(PropertyNames names) =>
        Is(JsonTokenType.StartObject, "an object") ? JsonMembers.Of(this, names) : null;

    public string? Text() => Is(JsonTokenType.String, "a text") ? reading.Tokens.Text(Token) : null;

    /// <summary>A text that is not blank.</summary>
    public string? Name(RefusalCode missing, string message)
    {
        string? name = Text();
        if (name is not null && string.IsNullOrWhiteSpace(name))
        {
            Refuse(missing, message);
            return null;
        }

        return name;
    }

    public bool? Flag()
    {
        if (Token.Type is JsonTokenType.True or JsonTokenType.False)
        {
            return Token.Type == JsonTokenType.True;
        }

        RefuseType("true or false");
        return null;
    }

    /// <summary>A number with every digit.</summary>
    public ExactNumber? Number() => Is(JsonTokenType.Number, "a number") ? ExactNumber.Of(reading.Tokens.Bytes(Token)) : null;

    /// <summary>Whether the value is a number of few digits, without a sign or an exponent.</summary>
    public bool IsPlainNumber(out decimal value)
    {
        value = 0;
        return Token.Type == JsonTokenType.Number && ExactNumber.TryPlain(reading.Tokens.Utf8(Token), out value);
    }

    public DateOnly? Date() => Dates("a date such as 2026-01-05, of the years 1 to 9999", isRange: false)?.First;

    /// <summary>A date, or the first and the last of a range: <c>2026-08-03..2026-08-16</c>.</summary>
    public (DateOnly First, DateOnly Last)? Dates() =>
        Dates("a date such as 2026-01-05, or a range such as 2026-01-05..2026-01-18, of the years 1 to 9999", isRange: true);

    /// <summary>One of the named choices, whose names have ASCII characters alone.</summary>
    public TChoice? Choice<TChoice>(ImmutableArray<TChoice> choices, Func<TChoice, string> id, RefusalCode unknown)
        where TChoice : class
    {
        if (!Is(JsonTokenType.String, "a text"))
        {
            return null;
        }

        foreach (TChoice choice in choices)
        {
            if (Says(id(choice)))
            {
                return choice;
            }
        }

        Refuse(unknown, NotAccepted(string.Join(", ", choices.Select(id))));
        return null;
    }

    /// <summary>The values of a list; null when the value is not a list.</summary>
    public JsonFields? Values() => Is(JsonTokenType.StartArray, "a list") ? Parts : null;

    public void Refuse(RefusalCode code, string message) => reading.Add(Refusal.Of(code, "", message));

    /// <summary>Refuses the value for a missing member, or because it is not an object.</summary>
    public void RefuseWithoutMember(string name)
    {
        if (Is(JsonTokenType.StartObject, "an object"))
        {
            reading.Add(Refusal.Of(RefusalCode.JsonMissingProperty, name, $"The property '{name}' is missing."));
        }
    }

    /// <summary>Refuses the value for its type.</summary>
    public void RefuseType(string expected) => Refuse(RefusalCode.JsonWrongType, NotAccepted(expected));

    /// <summary>A message with the value and what is accepted.</summary>
    public string NotAccepted(string accepted)
    {
        string shown = Token.Type switch
        {
            JsonTokenType.String => $"'{Excerpt.Of(reading.Tokens.Text(Token))}'",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            _ => Excerpt.Of(reading.Tokens.Text(Token)),
        };
        return $"Read {shown}. Accepted: {accepted}.";
    }

    private (DateOnly First, DateOnly Last)? Dates(string accepted, bool isRange)
    {
        if (!Is(JsonTokenType.String, "a text"))
        {
            return null;
        }

        ReadOnlySpan<byte> text = reading.Tokens.Utf8(Token);
        int between = isRange ? text.IndexOf(".."u8) : -1;
        ReadOnlySpan<byte> first = between < 0 ? text : text[..between];
        ReadOnlySpan<byte> last = between < 0 ? text : text[(between + 2)..];
        if (DateText.TryRead(first, out DateOnly from) && DateText.TryRead(last, out DateOnly to))
        {
            return (from, to);
        }

        Refuse(RefusalCode.DateInvalid, NotAccepted(accepted));
        return null;
    }

    private bool Is(JsonTokenType type, string expected)
    {
        if (Token.Type == type)
        {
            return true;
        }

        RefuseType(expected);
        return false;
    }
}
