using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of an order: strengths, supply and refills.</summary>
internal static class OrderChecks
{
    public static RuleCheck ImplausibleStrength() => Of(
        "product.implausible-strength",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "An ordered capsule is of a strength that some product has.",
        order => FirstImplausible(order) is not null,
        order => Implausible(FirstImplausible(order)!.StrengthInMilligrams, order.Formulation));

    public static RuleCheck AmbiguousStrength() => Of(
        "product.ambiguous-strength",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The formulation is stated when capsules of a strength exist in more than one.",
        order => order.Formulation is null && FirstAmbiguous(order) is not null,
        order => Ambiguous(FirstAmbiguous(order)!.StrengthInMilligrams));

    public static RuleCheck OverLimit(RuleNumber most) => Of(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied),
        [most],
        _ => $"At most {most.Text} are supplied at a time.",
        order => order.DaysSupplied > most.Whole,
        order => Over(most, order));

    public static RuleCheck OverLimitIfPregnancyIsPossible(RuleNumber most) => new(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied, Fact.CanGetPregnant),
        [most],
        _ => $"At most {most.Text} are supplied at a time to a patient who can get pregnant.",
        (subject, _) => subject.Order?.DaysSupplied > most.Whole && subject.Facts.Has(Fact.CanGetPregnant),
        (subject, _) => Over(most, subject.Order!));

    public static RuleCheck Refills(RuleNumber most) => Of(
        "supply.refills",
        FactSet.Of(Fact.Refills),
        [most],
        _ => most.Whole == 0 ? "There are no refills." : $"There are at most {most.Text}.",
        order => order.Refills > most.Whole,
        order => TooMany(order, most));

    public static RuleCheck DoesNotAddUp() => Of(
        "supply.does-not-add-up",
        FactSet.Of(Fact.DaysSupply, Fact.Quantity),
        [],
        _ => "The capsules ordered are those that the days' supply takes.",
        order => order.SupplyAddsUp == false,
        order => string.Create(
            CultureInfo.InvariantCulture,
            $"The quantities ({string.Join("; ", order.Lines)}) do not match {order.DaysSupply} days."));

    private static RuleCheck Of(
        string code,
        FactSet needs,
        ImmutableArray<RuleNumber> numbers,
        Func<string, string> sentenceOn,
        Func<Order, bool> departs,
        Func<Order, string> say) =>
        new(
            code,
            needs,
            numbers,
            sentenceOn,
            (subject, _) => subject.Order is { } order && departs(order),
            (subject, _) => say(subject.Order!));

    private static string Over(RuleNumber most, Order order) =>
        string.Create(CultureInfo.InvariantCulture, $"The order supplies {order.DaysSupplied} days, more than {most.Text}.");

    private static string TooMany(Order order, RuleNumber most) => string.Create(
        CultureInfo.InvariantCulture, $"The order has {order.Refills} refills; {(most.Whole == 0 ? "none" : most.Digits)} are allowed.");

    private static OrderLine? FirstImplausible(Order order)
    {
        foreach (OrderLine line in order.Lines)
        {
            if (!CapsuleStrengths.Exists(line.StrengthInMilligrams, order.Formulation))
            {
                return line;
            }
        }

        return null;
    }

    private static OrderLine? FirstAmbiguous(Order order)
    {
        foreach (OrderLine line in order.Lines)
        {
            if (CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams))
            {
                return line;
            }
        }

        return null;
    }

    private static string Implausible(int strength, Formulation? formulation)
    {
        string family = formulation is null ? "" : $" of {formulation} isotretinoin";
        int strongest = CapsuleStrengths.Strongest(formulation);
        string known = strength > strongest
            ? string.Create(CultureInfo.InvariantCulture, $"the strongest is {strongest} mg")
            : $"there are {CapsuleStrengths.Around(strength, formulation)} mg";
        return string.Create(
            CultureInfo.InvariantCulture, $"No product of the catalogue has a {strength} mg capsule{family}; {known}.");
    }

    private static string Ambiguous(int strength) => string.Create(
        CultureInfo.InvariantCulture,
        $"A {strength} mg capsule may be of {CapsuleStrengths.Families(strength)} isotretinoin, "
        + $"which are not substitutable; the order does not state which.");
}
