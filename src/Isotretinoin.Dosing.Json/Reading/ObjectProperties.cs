namespace Isotretinoin.Dosing.Json;

/// <summary>The properties of one object while it is read: each is known, and none comes twice.</summary>
internal struct ObjectProperties
{
    private uint seen;

    public ObjectProperties(PropertyNames names, long start) => (Names, Start) = (names, start);

    public PropertyNames Names { get; }

    /// <summary>Where in the request the object starts.</summary>
    public long Start { get; }

    /// <summary>Marks a property as seen; false when it already was.</summary>
    public bool TryAdd(int place)
    {
        uint bit = 1u << place;
        bool isNew = (seen & bit) == 0;
        seen |= bit;
        return isNew;
    }
}
