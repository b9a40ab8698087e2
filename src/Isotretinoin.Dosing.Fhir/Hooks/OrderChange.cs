using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Orders made from another: other capsules, another division, another supply. What was not stated is not stated either.</summary>
internal static class OrderChange
{
    // Capsules of a day above this are made by no product.
    private const int MostMilligrams = 1_000;

    extension(Order order)
    {
        /// <summary>The dose of a dosing day, when capsules may make it; else null.</summary>
        public DailyDose? DoseIn(Formulation formulation) => order.MilligramsOnDosingDay <= MostMilligrams
            ? DailyDose.FromMilligrams(order.MilligramsOnDosingDay, formulation)
            : null;

        /// <summary>
        /// This order with other capsules on its days, and with the quantities that its days take; null when one is out of range.
        /// </summary>
        public Order? Taking(ImmutableArray<Intake> doses)
        {
            Order taken = order.Like(Order.OfDoses(order.Pattern, doses.AsSpan()));
            return order.HasQuantities ? order.DaysSupplied is { } days ? taken.DispensingFor(days) : null : taken;
        }

        /// <summary>This order with the quantities that a number of days take; null when one is out of range.</summary>
        public Order? DispensingFor(int days)
        {
            if (!Order.AcceptedDays.Contains(days))
            {
                return null;
            }

            ImmutableArray<DispensingLine> filled = DispensingLine.Of(order.ForDays(days));
            return filled.All(line => OrderLine.AcceptedQuantity.Contains(line.Quantity))
                ? order.Like(Order.Of(order.Pattern, [.. order.Lines.Select(line => line.Undispensed.Dispensing(
                    filled.First(same => same.StrengthInMilligrams == line.StrengthInMilligrams).Quantity))]))
                : null;
        }
    }
}
