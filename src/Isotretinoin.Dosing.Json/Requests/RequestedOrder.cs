using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>order</c>: what was written, <c>{"doses":[…],"formulation":…,"pattern":…,"supplyDays":…,"quantities":[…],"refills":…}</c>.</summary>
internal static class RequestedOrder
{
    private static readonly PropertyNames Names = new("doses", "formulation", "pattern", "supplyDays", "quantities", "refills");

    public static Order Read(ref RequestReader reader)
    {
        ImmutableArray<OrderLine>? lines = null;
        RequestedDose dose = default;
        int? supplyDays = null;
        int? refills = null;

        // Quantities are of the capsules that are taken: they are read after the doses, wherever they stand.
        RequestReader quantities = default;

        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "doses":
                    lines = RequestedDoses.Read(ref reader);
                    break;
                case "supplyDays":
                    supplyDays = reader.Whole(1, TitrationStep.MostDays, ErrorCode.SupplyOutOfRange);
                    break;
                case "quantities":
                    quantities = reader;
                    reader.Skip();
                    break;
                case "refills":
                    refills = reader.Whole(0, Order.MostRefills, ErrorCode.SupplyOutOfRange);
                    break;
                default:
                    dose.Read(name, reader);
                    break;
            }
        }

        ImmutableArray<OrderLine> taken = lines ?? throw reader.Missing(properties, "doses");
        taken = quantities.IsNowhere ? taken : RequestedQuantities.Read(ref quantities, taken);
        Order order = Order.Of(dose.Days, taken.AsSpan());
        order = dose.Formulation is { } formulation ? order.WithFormulation(formulation) : order;
        order = supplyDays is { } days ? order.ForDays(days) : order;
        return refills is { } times ? order.WithRefills(times) : order;
    }
}
