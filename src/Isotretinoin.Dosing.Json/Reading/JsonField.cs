using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A value of a request. It is read as something, or refused; a member that is null or has no value was refused.</summary>
internal readonly struct JsonField(JsonElement element, RequestReading reading)
{
    /// <summary>Of a list or an object no more is refused than this and one more: the rest would not be reported.</summary>
    public const int MostRefusals = 100;

    public RequestReading Reading => reading;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsTextOrNumber => element.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    /// <summary>The number of values of a list; null when the value is none.</summary>
    public int? Length => element.ValueKind == JsonValueKind.Array ? element.GetArrayLength() : null;

    public bool IsFalse => element.ValueKind == JsonValueKind.False;

    /// <summary>The first member of a name; null when the value is no object or has none.</summary>
    public JsonField? Member(string name)
    {
        if (IsObject)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                if (property.NameEquals(name))
                {
                    return new JsonField(property.Value, reading);
                }
            }
        }

        return null;
    }

    /// <summary>The members of an object, whatever their names, none of them twice; null when the value is no object.</summary>
    public List<(string Name, JsonField Value)>? Entries() => Object(
        IsObject
            ? new PropertyNames([.. element.EnumerateObject().Select(property => property.Name).Distinct()])
            : PropertyNames.None)?.All();

    /// <summary>The members of an object; null when the value is none.</summary>
    public JsonMembers? Object(PropertyNames names) =>
        Is(JsonValueKind.Object, "an object") ? JsonMembers.Of(element, names, reading) : null;

    public string? Text() => Is(JsonValueKind.String, "a text") ? element.GetString() : null;

    /// <summary>A text with more than spaces in it.</summary>
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
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        RefuseType("true or false");
        return null;
    }

    /// <summary>A number with every digit.</summary>
    public ExactNumber? Number() => Is(JsonValueKind.Number, "a number") ? ExactNumber.Of(element.GetRawText()) : null;

    public DateOnly? Date() => Dates("a date such as 2026-01-05, of the years 1 to 9999", isRange: false)?.First;

    /// <summary>A date, or the first and the last of a range: <c>2026-08-03..2026-08-16</c>.</summary>
    public (DateOnly First, DateOnly Last)? Dates() =>
        Dates("a date such as 2026-01-05, or a range such as 2026-01-05..2026-01-18, of the years 1 to 9999", isRange: true);

    /// <summary>One of some named choices.</summary>
    public TChoice? Choice<TChoice>(ImmutableArray<TChoice> choices, Func<TChoice, string> id, RefusalCode unknown)
        where TChoice : class
    {
        if (!Is(JsonValueKind.String, "a text"))
        {
            return null;
        }

        foreach (TChoice choice in choices)
        {
            if (element.ValueEquals(id(choice)))
            {
                return choice;
            }
        }

        Refuse(unknown, NotAccepted(string.Join(", ", choices.Select(id))));
        return null;
    }

    /// <summary>The values of a list; null when the value is none.</summary>
    public IEnumerable<JsonField>? Values()
    {
        RequestReading own = reading;
        return Is(JsonValueKind.Array, "a list") ? element.EnumerateArray().Select(item => new JsonField(item, own)) : null;
    }

    public void Refuse(RefusalCode code, string message) => reading.Add(Refusal.Of(code, "", message));

    /// <summary>Refuses the value for a member that it lacks, or as one that has no members.</summary>
    public void RefuseWithoutMember(string name)
    {
        if (Is(JsonValueKind.Object, "an object"))
        {
            reading.Add(Refusal.Of(RefusalCode.JsonMissingProperty, name, $"The property '{name}' is missing."));
        }
    }

    /// <summary>Refuses the value as one of another type.</summary>
    public void RefuseType(string expected) => Refuse(RefusalCode.JsonWrongType, NotAccepted(expected));

    /// <summary>A message that quotes the value and says what is accepted in its place.</summary>
    public string NotAccepted(string accepted)
    {
        string shown = element.ValueKind switch
        {
            JsonValueKind.String => $"'{Excerpt.Of(element.GetString()!)}'",
            JsonValueKind.Object => "an object",
            JsonValueKind.Array => "a list",
            _ => Excerpt.Of(element.GetRawText()),
        };
        return $"Read {shown}. Accepted: {accepted}.";
    }

    private bool Is(JsonValueKind kind, string expected)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        RefuseType(expected);
        return false;
    }

    private (DateOnly First, DateOnly Last)? Dates(string accepted, bool isRange)
    {
        if (Text() is not { } text)
        {
            return null;
        }

        string[] ends = isRange ? text.Split("..", 2) : [text];
        if (TryReadDate(ends[0], out DateOnly first) && TryReadDate(ends[^1], out DateOnly last))
        {
            return (first, last);
        }

        Refuse(RefusalCode.DateInvalid, NotAccepted(accepted));
        return null;
    }

    private static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
