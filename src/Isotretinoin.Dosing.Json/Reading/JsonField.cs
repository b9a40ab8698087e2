using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A value of a request. Each method reads it as a type, or refuses it and returns null.</summary>
internal readonly struct JsonField(JsonElement element, RequestReading reading)
{
    /// <summary>The limit of reported refusals; within a list or object, reading stops after one more.</summary>
    public const int MostRefusals = 100;

    public RequestReading Reading => reading;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsTextOrNumber => element.ValueKind is JsonValueKind.String or JsonValueKind.Number;

    /// <summary>The number of values of a list; null when the value is not a list.</summary>
    public int? Length => element.ValueKind == JsonValueKind.Array ? element.GetArrayLength() : null;

    public bool IsFalse => element.ValueKind == JsonValueKind.False;

    /// <summary>The first member of a name; null when the value is not an object or has no such member.</summary>
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

    /// <summary>The members of an object with any names, each once; null when the value is not an object.</summary>
    public List<(string Name, JsonField Value)>? Entries() => Object(
        IsObject
            ? new PropertyNames([.. element.EnumerateObject().Select(property => property.Name).Distinct()])
            : PropertyNames.None)?.All();

    /// <summary>The members of an object; null when the value is not an object.</summary>
    public JsonMembers? Object(PropertyNames names) =>
        Is(JsonValueKind.Object, "an object") ? JsonMembers.Of(element, names, reading) : null;

    public string? Text() => Is(JsonValueKind.String, "a text") ? element.GetString() : null;

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
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        RefuseType("true or false");
        return null;
    }

    /// <summary>A number with every digit.</summary>
    public ExactNumber? Number() => Is(JsonValueKind.Number, "a number") ? ExactNumber.Of(element.GetRawText()) : null;

    public DateOnly? Date()
    {
        if (!Is(JsonValueKind.String, "a text"))
        {
            return null;
        }

        if (DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        Refuse(RefusalCode.DateInvalid, NotAccepted("a date such as 2026-01-05, of the years 1 to 9999"));
        return null;
    }

    /// <summary>One of the named choices.</summary>
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

    /// <summary>The values of a list; null when the value is not a list.</summary>
    public IEnumerable<JsonField>? Values()
    {
        RequestReading own = reading;
        return Is(JsonValueKind.Array, "a list") ? element.EnumerateArray().Select(item => new JsonField(item, own)) : null;
    }

    public void Refuse(RefusalCode code, string message) => reading.Add(Refusal.Of(code, "", message));

    /// <summary>Refuses the value for a missing member, or because it is not an object.</summary>
    public void RefuseWithoutMember(string name)
    {
        if (Is(JsonValueKind.Object, "an object"))
        {
            reading.Add(Refusal.Of(RefusalCode.JsonMissingProperty, name, $"The property '{name}' is missing."));
        }
    }

    /// <summary>Refuses the value for its type.</summary>
    public void RefuseType(string expected) => Refuse(RefusalCode.JsonWrongType, NotAccepted(expected));

    /// <summary>A message with the value and what is accepted.</summary>
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
}
