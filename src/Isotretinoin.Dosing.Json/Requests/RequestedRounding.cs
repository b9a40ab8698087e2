using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>rounding</c>: <c>"down"</c>, <c>"up"</c>, <c>"nearest"</c>, or <c>{"spread":2}</c> to <c>{"spread":7}</c>.</summary>
internal static class RequestedRounding
{
    private static readonly PropertyNames Names = new("spread");

    private static readonly ImmutableArray<CapsuleRounding> ToOneDose = [CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Nearest];

    public static CapsuleRounding Read(ref RequestReader reader)
    {
        if (!reader.IsObject)
        {
            return reader.Choice(ToOneDose, r => r.Id, ErrorCode.RoundingUnknown);
        }

        CapsuleRounding? spread = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is not null)
        {
            spread = CapsuleRounding.Spread(reader.Whole(CapsuleRounding.FewestSpreadDays, CapsuleRounding.MostSpreadDays, ErrorCode.RoundingUnknown));
        }

        return spread ?? throw reader.Missing(properties, "spread");
    }
}
