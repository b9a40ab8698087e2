namespace Isotretinoin.Dosing.Json;

/// <summary><c>weight</c>: <c>{"kg":…}</c>, <c>{"lb":…}</c>, or <c>{"st":…,"lb":…}</c>.</summary>
internal static class RequestedWeight
{
    private static readonly PropertyNames Names = new("kg", "lb", "st");

    public static BodyWeight Read(ref RequestReader reader)
    {
        RequestReader weight = reader;
        WeightParts parts = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } unit)
        {
            parts.Add(unit, reader.Number());
        }

        return parts.Weight(weight);
    }
}
