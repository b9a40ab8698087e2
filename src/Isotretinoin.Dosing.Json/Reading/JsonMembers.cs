using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The members of an object of a request, each known and unique. They are read in the order of the contract.</summary>
internal sealed class JsonMembers
{
    private readonly PropertyNames names;
    private readonly JsonElement[] values;
    private readonly RequestReading reading;

    private JsonMembers(PropertyNames names, RequestReading reading) =>
        (this.names, values, this.reading) = (names, new JsonElement[names.Count], reading);

    public RequestReading Reading => reading;

    /// <summary>Finds the members of an object, and refuses unknown and repeated ones.</summary>
    public static JsonMembers Of(JsonElement element, PropertyNames names, RequestReading reading)
    {
        var members = new JsonMembers(names, reading);
        int atFirst = reading.Count;
        int next = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            next = members.Add(property, next) + 1;
            if (reading.Count - atFirst > JsonField.MostRefusals)
            {
                break;
            }
        }

        return members;
    }

    /// <summary>Whether a member is present, also when refused; false for an unknown member.</summary>
    public bool Has(string name) => Value(name).ValueKind != JsonValueKind.Undefined;

    /// <summary>Every member.</summary>
    public List<(string Name, JsonField Value)> All() =>
        [.. values.Select((value, place) => (names[place], new JsonField(value, reading)))];

    /// <summary>Reads a member; the default value when it is absent or refused.</summary>
    public TValue? Read<TValue>(string name, Func<JsonField, TValue> read)
    {
        JsonElement value = Value(name);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return default;
        }

        int before = reading.Count;
        TValue known = read(new JsonField(value, reading));
        if (reading.Count > before)
        {
            reading.Within(before, name);
        }

        return known;
    }

    /// <summary>Reads a required member.</summary>
    public TValue? Required<TValue>(string name, Func<JsonField, TValue> read) => Required(name, read, RefusalCode.JsonMissingProperty);

    /// <summary>Reads a required member that has its own code when missing.</summary>
    public TValue? Required<TValue>(string name, Func<JsonField, TValue> read, RefusalCode missing)
    {
        if (!Has(name))
        {
            Missing(name, missing);
        }

        return Read(name, read);
    }

    /// <summary>Refuses the object for a missing member.</summary>
    public void Missing(string name, RefusalCode code) => reading.Add(Refusal.Of(code, name, $"The property '{name}' is missing."));

    private JsonElement Value(string name) => names.PlaceOf(name) is >= 0 and var place ? values[place] : default;

    private int Add(JsonProperty property, int expected)
    {
        int place = names.PlaceOf(property, expected);
        if (place < 0)
        {
            reading.Add(Refusal.Of(
                RefusalCode.JsonUnknownProperty,
                MemberName.Of(property.Name),
                $"There is no property '{Excerpt.Of(property.Name)}' here. Accepted: {names}."));
        }
        else if (values[place].ValueKind != JsonValueKind.Undefined)
        {
            reading.Add(Refusal.Of(RefusalCode.JsonDuplicateProperty, names[place], $"The property '{names[place]}' comes twice."));
        }
        else
        {
            values[place] = property.Value;
        }

        return place;
    }
}
