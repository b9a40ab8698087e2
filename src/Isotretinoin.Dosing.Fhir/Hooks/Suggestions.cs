using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The suggestions of a card: options that answer its first finding that can be answered by another order.</summary>
internal static class Suggestions
{
    private const int MostDoses = 3;

    // What was meant, or what the patient weighs, is not known; or no order is right.
    private static readonly string[] Unanswerable =
    [
        "product.implausible-strength", "formulation.mixed", "weight.unit-slip", "weight.implausible", "weight.stale", "weight.future",
        "age.implausible",
    ];

    private static readonly string[] OfDose =
        ["dose.above-maximum", "dose.above-range", "dose.below-range", "low-dose.severe-acne", "renal.start-low"];

    /// <summary>The suggestions for a reviewed order; none beside a critical contraindication or an unusable weight.</summary>
    public static ImmutableArray<Suggestion> For(ReviewedOrder reviewed)
    {
        if (!reviewed.IsWhole || reviewed.Order.Lines.IsEmpty || reviewed.Findings.Any(IsUnanswerable))
        {
            return [];
        }

        foreach (Finding finding in reviewed.Findings)
        {
            if (OrdersAnswering(finding, reviewed) is { } orders)
            {
                BodyWeight? weight = reviewed.Answer.Patient.Weight;
                return SuggestedChange.Of(reviewed.Read, reviewed.Order, weight, reviewed.Site.Codes) is not { } change
                    ? []
                    : [.. orders.OfType<Order>().Select(order => reviewed.Answering(order, finding)).OfType<Order>()
                    .Select(order => change.To(order)).OfType<Suggestion>().Take(MostDoses)];
            }
        }

        return [];
    }

    /// <summary>Whether nothing may be suggested beside a finding.</summary>
    public static bool IsUnanswerable(Finding finding) =>
        (finding.Severity == FindingSeverity.Critical && finding.Code.StartsWith("contraindication.", StringComparison.Ordinal))
        || (finding.Code == "product.no-such-capsule" ? finding.Severity == FindingSeverity.Critical : Unanswerable.Contains(finding.Code));

    /// <summary>The orders that may answer a finding, the likeliest first; null for a finding that another order does not answer.</summary>
    private static IEnumerable<Order?>? OrdersAnswering(Finding finding, ReviewedOrder reviewed) => finding.Code switch
    {
        _ when OfDose.Contains(finding.Code) => OtherDoses(reviewed),
        "dose.once-daily" => Divided(reviewed),
        "supply.does-not-add-up" => OtherSupplies(reviewed.Order),
        "supply.over-limit" => [Supplied(reviewed.Order, (int)NumberOf(finding))],
        "supply.refills" => [reviewed.Order.WithRefills((int)NumberOf(finding))],
        "product.ambiguous-strength" => Formulation.All.Select(reviewed.Order.WithFormulation),
        _ => null,
    };

    /// <summary>The doses of the site's range, nearest to the ordered one first, divided as ordered.</summary>
    private static IEnumerable<Order?> OtherDoses(ReviewedOrder reviewed)
    {
        Order order = reviewed.Order;
        return order.Pattern.IsDaily
            && reviewed.Answer.Patient.Weight is { } weight
            && reviewed.Site.OfferIn(order.Formulation) is { } offer
                ? offer.For(weight, order.Frequency).Rows
                    .OrderBy(option => Math.Abs(option.Capsules.Milligrams - order.MilligramsOnDosingDay))
                    .Select(option => order.Taking(option.Capsules.Intakes))
                : [];
    }

    /// <summary>The same milligrams, morning and evening: with the ordered strengths, else with those of the site's product.</summary>
    private static IEnumerable<Order?> Divided(ReviewedOrder reviewed)
    {
        Order order = reviewed.Order;
        if (order.Formulation is not { } formulation
            || reviewed.Site.OfferIn(formulation) is not { } offer
            || order.DoseIn(formulation) is not { } dose)
        {
            return [];
        }

        int[] ordered = [.. order.Lines.Select(line => line.StrengthInMilligrams)];
        IEnumerable<Product> products = ordered.All(strength => offer.Product.StrengthsInMilligrams.Contains(strength))
            ? [offer.Product.Stocking(ordered), offer.Product]
            : [offer.Product];
        return products.Select(product => CapsuleCombination.Making(dose, product, Frequency.TwiceDaily)).OfType<CapsuleCombination>()
            .Take(1).Select(capsules => order.Taking(capsules.Intakes));
    }

    /// <summary>The quantity that the days take, and the days that the quantity lasts.</summary>
    private static IEnumerable<Order?> OtherSupplies(Order order)
    {
        yield return order.DispensingFor(order.DaysSupply!.Value);
        int lasting = order.Lines.Where(line => line.Quantity is not null)
            .Min(line => order.DaysLasting(line.Quantity!.Value / line.CapsulesPerDay));
        if (Order.AcceptedDays.Contains(lasting))
        {
            yield return order.ForDays(lasting);
        }
    }

    private static Order? Supplied(Order order, int days)
    {
        Order? supplied = order.HasQuantities ? order.DispensingFor(days) : order;
        return order.DaysSupply is null ? supplied : supplied?.ForDays(days);
    }

    private static decimal NumberOf(Finding finding) => finding.Rule.Numbers[0].Value;
}
