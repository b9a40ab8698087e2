using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of an order: its strengths, its supply, its refills. Each receives its numbers when it is made.</summary>
internal static class OrderChecks
{
    public static RuleCheck ImplausibleStrength() => Of(
        "product.implausible-strength",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "An ordered capsule is of a strength that some product has.",
        order => First(order, strength => !CapsuleStrengths.Exists(strength, order.Formulation)) is { } strength
            ? Implausible(strength, order.Formulation)
            : null);

    public static RuleCheck AmbiguousStrength() => Of(
        "product.ambiguous-strength",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The formulation is stated when capsules of a strength exist in more than one.",
        order => order.Formulation is null && First(order, CapsuleStrengths.IsAmbiguous) is { } strength ? Ambiguous(strength) : null);

    public static RuleCheck OverLimit(RuleNumber most) => Of(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied),
        [most],
        _ => $"At most {most.Text} are supplied at a time.",
        order => Over(most, order));

    public static RuleCheck OverLimitIfPregnancyIsPossible(RuleNumber most) => new(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied, Fact.CanGetPregnant),
        [most],
        _ => $"At most {most.Text} are supplied at a time to a patient who can get pregnant.",
        (subject, _) => subject.Order is { } order && subject.Facts.Has(Fact.CanGetPregnant) ? Over(most, order) : null);

    public static RuleCheck Refills(RuleNumber most) => Of(
        "supply.refills",
        FactSet.Of(Fact.Refills),
        [most],
        _ => most.Whole == 0 ? "There are no refills." : $"There are at most {most.Text}.",
        order => order.Refills is { } refills && refills > most.Whole ? TooMany(refills, most) : null);

    public static RuleCheck DoesNotAddUp() => Of(
        "supply.does-not-add-up",
        FactSet.Of(Fact.DaysSupply, Fact.Quantity),
        [],
        _ => "The capsules ordered are those that the days' supply takes.",
        order => order.SupplyAddsUp == false
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"The quantities ({string.Join("; ", order.Lines)}) are not what {order.DaysSupply} days take.")
            : null);

    private static RuleCheck Of(
        string code, FactSet needs, ImmutableArray<RuleNumber> numbers, Func<string, string> sentenceOn, Func<Order, string?> find) =>
        new(code, needs, numbers, sentenceOn, (subject, _) => subject.Order is { } order ? find(order) : null);

    private static string? Over(RuleNumber most, Order order) => order.DaysSupplied is { } days && days > most.Whole
        ? string.Create(CultureInfo.InvariantCulture, $"Capsules for {days} days are more than {most.Text}.")
        : null;

    private static string TooMany(int refills, RuleNumber most) => string.Create(
        CultureInfo.InvariantCulture, $"The order has {refills} refills; {(most.Whole == 0 ? "none" : most.Digits)} are allowed.");

    private static int? First(Order order, Func<int, bool> departs)
    {
        foreach (OrderLine line in order.Lines)
        {
            if (departs(line.StrengthInMilligrams))
            {
                return line.StrengthInMilligrams;
            }
        }

        return null;
    }

    private static string Implausible(int strength, Formulation? formulation)
    {
        string family = formulation is null ? "" : $" of {formulation} isotretinoin";
        int strongest = CapsuleStrengths.Strongest(formulation);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"No product of the catalogue has a {strength} mg capsule{family}; the strongest is {strongest} mg.");
    }

    private static string Ambiguous(int strength) => string.Create(
        CultureInfo.InvariantCulture,
        $"A {strength} mg capsule may be of {CapsuleStrengths.Families(strength)} isotretinoin, "
        + $"which are not substitutable: the order does not say which.");
}
