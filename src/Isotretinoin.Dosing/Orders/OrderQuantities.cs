using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Quantities of the strengths of an order, each strength once.</summary>
internal static class OrderQuantities
{
    /// <summary>The lines with their quantities.</summary>
    /// <exception cref="RefusalException">A strength is not in the order or is repeated, or a number is out of range.</exception>
    public static ImmutableArray<OrderLine> Added(
        ImmutableArray<OrderLine> lines, ReadOnlySpan<CapsuleCount> quantities, string member, string parameter)
    {
        ImmutableArray<OrderLine> added = lines;
        List<Refusal>? refusals = null;
        for (int place = 0; place < quantities.Length; place++)
        {
            CapsuleCount quantity = quantities[place];
            OrderLine? line = added.FirstOrDefault(taken => taken.StrengthInMilligrams == quantity.StrengthInMilligrams);
            if (line is not { Quantity: null } || !OrderLine.AcceptedQuantity.Contains(quantity.Count))
            {
                (refusals ??= []).Add(Refusal.Of(RefusalCode.SupplyOutOfRange, Refusal.Element(member, place), Accepted(lines)));
            }
            else
            {
                added = added.Replace(line, line.Dispensing(quantity.Count));
            }
        }

        return refusals is null ? added : throw new RefusalException(refusals, parameter);
    }

    /// <summary>The days that the longest-lasting quantity suffices; 0 without quantities.</summary>
    public static int LongestSupply(Order order)
    {
        int longest = 0;
        foreach (OrderLine line in order.Lines)
        {
            longest = Math.Max(longest, line.Quantity is { } quantity ? order.DaysLasting(quantity / line.CapsulesPerDay) : 0);
        }

        return longest;
    }

    /// <summary>Whether every quantity equals its daily capsules over a number of days.</summary>
    public static bool AddUp(Order order, int days)
    {
        long dosingDays = order.Row.DosingDaysIn(days);
        return order.Lines.All(line => line.Quantity is null || line.Quantity == line.CapsulesPerDay * dosingDays);
    }

    private static string Accepted(ImmutableArray<OrderLine> lines) => lines.IsEmpty
        ? "Accepted: no quantities, since the order is in mg and has no strengths."
        : $"Accepted: one quantity of {OrderLine.AcceptedQuantity} for each strength of the order, "
        + $"{string.Join(", ", lines.Select(taken => taken.StrengthInMilligrams))} mg.";
}
