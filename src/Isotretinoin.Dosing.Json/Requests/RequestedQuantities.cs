using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>quantities</c> of an order: <c>[{"mg":40,"count":30}]</c>, of capsules that it takes.</summary>
internal static class RequestedQuantities
{
    /// <summary>The lines of an order, each with the quantity that is stated for its strength.</summary>
    public static ImmutableArray<OrderLine> Read(ref RequestReader reader, ImmutableArray<OrderLine> lines)
    {
        reader.List();
        while (reader.NextItem())
        {
            RequestReader quantity = reader;
            StatedCapsules capsules = StatedCapsules.Read(ref reader, OrderLine.GreatestStrength, OrderLine.GreatestQuantity, ErrorCode.SupplyOutOfRange);
            OrderLine? line = lines.FirstOrDefault(line => line.StrengthInMilligrams == capsules.Strength);
            lines = line is { Quantity: null }
                ? lines.Replace(line, line.Dispensing(capsules.Count))
                : throw quantity.Refusal(ErrorCode.SupplyOutOfRange, $"Accepted: one quantity for each strength that the order takes, {string.Join(", ", lines.Select(taken => taken.StrengthInMilligrams))} mg.");
        }

        return lines;
    }
}
