namespace Isotretinoin.Dosing.Json;

/// <summary>The members of an object of a request, each known and unique. They are read in the order of the contract.</summary>
internal sealed class JsonMembers
{
    private readonly PropertyNames names;
    private readonly RequestReading reading;

    // The index of each member's value in the request; 0 when absent.
    private readonly int[] places;

    private JsonMembers(PropertyNames names, RequestReading reading) =>
        (this.names, this.reading, places) = (names, reading, new int[names.Count]);

    public RequestReading Reading => reading;

    /// <summary>Finds the members of an object, and refuses unknown and repeated ones.</summary>
    public static JsonMembers Of(JsonField field, PropertyNames names)
    {
        RequestReading reading = field.Reading;
        var members = new JsonMembers(names, reading);
        int atFirst = reading.Count;
        int next = 0;
        foreach (JsonField member in field.Parts)
        {
            next = members.Add(member, next) + 1;
            if (reading.Count - atFirst > JsonField.MostRefusals)
            {
                break;
            }
        }

        return members;
    }

    /// <summary>Whether a member is present, also when refused; false for an unknown member.</summary>
    public bool Has(string name) => PlaceOf(name) != 0;

    /// <summary>Every member.</summary>
    public List<(string Name, JsonField Value)> All() =>
        [.. places.Select((place, index) => (names[index], new JsonField(reading, place)))];

    /// <summary>Reads a member; the default value when it is absent or refused.</summary>
    public TValue? Read<TValue>(string name, Func<JsonField, TValue> read)
    {
        int place = PlaceOf(name);
        if (place == 0)
        {
            return default;
        }

        int before = reading.Count;
        TValue known = read(new JsonField(reading, place));
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

    private int PlaceOf(string name) => names.IndexOf(name) is >= 0 and var index ? places[index] : 0;

    private int Add(JsonField member, int expected)
    {
        int index = names.IndexOf(member, expected);
        if (index < 0)
        {
            reading.Add(Refusal.Of(
                RefusalCode.JsonUnknownProperty,
                MemberName.Of(member.PropertyName),
                $"There is no property '{Excerpt.Of(member.PropertyName)}' here. Accepted: {names}."));
        }
        else if (places[index] != 0)
        {
            reading.Add(Refusal.Of(RefusalCode.JsonDuplicateProperty, names[index], $"The property '{names[index]}' comes twice."));
        }
        else
        {
            places[index] = member.Place;
        }

        return index;
    }
}
