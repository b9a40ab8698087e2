namespace Isotretinoin.Dosing.Json;

/// <summary>The members of an object of a request, each known and unique. They are read in the order of the contract.</summary>
internal readonly struct JsonMembers
{
    private readonly PropertyNames names;
    private readonly RequestReading reading;
    private readonly int start;

    private JsonMembers(PropertyNames names, RequestReading reading) =>
        (this.names, this.reading, start) = (names, reading, reading.TakePlaces(names.Count));

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

    /// <summary>Every member of an object that has all of them.</summary>
    public List<(string Name, JsonField Value)> All()
    {
        var all = new List<(string Name, JsonField Value)>(names.Count);
        for (int index = 0; index < names.Count; index++)
        {
            all.Add((names[index], new JsonField(reading, reading.PlaceOf(start + index))));
        }

        return all;
    }

    /// <summary>Reads a member; the default value when it is absent or refused.</summary>
    public TValue? Read<TValue>(string name, Func<JsonField, TValue> read) =>
        PlaceOf(name) is > 0 and var place ? At(place, name, read, (field, known) => known(field)) : default;

    /// <summary>Reads a member by what is known already, such as the product beside it.</summary>
    public TValue? Read<TKnown, TValue>(string name, TKnown known, Func<JsonField, TKnown, TValue> read) =>
        PlaceOf(name) is > 0 and var place ? At(place, name, known, read) : default;

    /// <summary>Reads a required member.</summary>
    public TValue? Required<TValue>(string name, Func<JsonField, TValue> read) => Required(name, read, RefusalCode.JsonMissingProperty);

    /// <summary>Reads a required member that has its own code when missing.</summary>
    public TValue? Required<TValue>(string name, Func<JsonField, TValue> read, RefusalCode missing) =>
        Required(name, read, (field, known) => known(field), missing);

    /// <summary>Reads a required member by what is known already, such as the product beside it.</summary>
    public TValue? Required<TKnown, TValue>(string name, TKnown known, Func<JsonField, TKnown, TValue> read) =>
        Required(name, known, read, RefusalCode.JsonMissingProperty);

    /// <summary>Refuses the object for a missing member.</summary>
    public void Missing(string name, RefusalCode code) => reading.Add(Refusal.Of(code, name, $"The property '{name}' is missing."));

    private TValue? Required<TKnown, TValue>(string name, TKnown known, Func<JsonField, TKnown, TValue> read, RefusalCode missing)
    {
        if (PlaceOf(name) is > 0 and var place)
        {
            return At(place, name, known, read);
        }

        Missing(name, missing);
        return default;
    }

    private TValue At<TKnown, TValue>(int place, string name, TKnown known, Func<JsonField, TKnown, TValue> read)
    {
        int before = reading.Count;
        TValue value = read(new JsonField(reading, place), known);
        if (reading.Count > before)
        {
            reading.Within(before, name);
        }

        return value;
    }

    private int PlaceOf(string name) => names.IndexOf(name) is >= 0 and var index ? reading.PlaceOf(start + index) : 0;

    private int Add(JsonField member, int expected)
    {
        int index = names.IndexOf(member, expected);
        if (index < 0)
        {
            reading.Add(Refusal.Of(
                RefusalCode.JsonUnknownProperty,
                Excerpt.OfName(member.PropertyName),
                $"There is no property '{Excerpt.Of(member.PropertyName)}' here. Accepted: {names}."));
        }
        else if (reading.PlaceOf(start + index) is not 0)
        {
            reading.Add(Refusal.Of(RefusalCode.JsonDuplicateProperty, names[index], $"The property '{names[index]}' comes twice."));
        }
        else
        {
            reading.PlaceOf(start + index) = member.Place;
        }

        return index;
    }
}
