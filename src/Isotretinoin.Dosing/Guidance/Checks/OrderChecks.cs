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
        _ => "Each ordered capsule has a strength that some product has.",
        order => FirstImplausible(order) is not null,
        order => Implausible(FirstImplausible(order)!.StrengthInMilligrams));

    /// <summary>The stated formulation has no such capsule, but another has.</summary>
    public static RuleCheck NoSuchCapsule() => Of(
        "product.no-such-capsule",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The stated formulation has capsules of each ordered strength.",
        order => OfAnother(order) is not null,
        order => string.Create(
            CultureInfo.InvariantCulture,
            $"No {order.Formulation} product of the catalogue has a {OfAnother(order)!.StrengthInMilligrams} mg capsule; "
            + $"{CapsuleStrengths.Families(OfAnother(order)!.StrengthInMilligrams)} isotretinoin has."));

    /// <summary>The ordered product has no such capsule, but another of its formulation has.</summary>
    public static RuleCheck NotOfProduct() => Of(
        "product.no-such-capsule",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The ordered product has capsules of each ordered strength.",
        order => NotOfProduct(order) is not null,
        order => string.Create(
            CultureInfo.InvariantCulture,
            $"{order.Product} has no {NotOfProduct(order)!.StrengthInMilligrams} mg capsule; it has "
            + $"{string.Join(", ", order.Product!.StrengthsInMilligrams)} mg."));

    public static RuleCheck FormulationFromCapsules() => Of(
        "formulation.from-capsules",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The formulation is stated, not worked out from the capsules.",
        order => order.FormulationByCapsules is not null,
        order => $"The formulation is not stated; only {order.FormulationByCapsules} products have such capsules, "
            + "so it is reviewed as such.");

    public static RuleCheck Mixed() => Of(
        "formulation.mixed",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The capsules of an order are of one formulation.",
        order => order.StatedFormulation is null && OrderFamilies.AreMixed(order.Lines),
        order => string.Create(
            CultureInfo.InvariantCulture,
            $"The capsules are of different formulations ({string.Join("; ", order.Lines.Select(InFamilies))}), which are not "
            + $"substitutable, and whose milligrams are not added."));

    /// <summary>The lower maximum for capsules that can only be Micronized, in an order of another or unknown formulation.</summary>
    public static RuleCheck AboveLowerMaximum(RuleNumber lower, RuleNumber other)
    {
        Func<TakenDose, bool> isBetween = dose => dose.HighestDayIsAbove(lower) && !dose.HighestDayIsAbove(other);
        return new(
            "dose.above-maximum",
            FactSet.Of(Fact.Dose, Fact.Weight, Fact.Strengths),
            [lower],
            _ => $"If a strength exists only as Micronized, no day is above {lower.Digits} mg/kg, whatever formulation is stated.",
            (subject, _) => subject is { Order: { } order }
                && subject.Formulation != Formulation.Micronized
                && OrderFamilies.HoldMicronized(order.Lines)
                && subject.AnyDose(about: null, isBetween),
            (subject, _) => subject.Tell(
                about: null,
                isBetween,
                dose => $"{dose.HighestDayText(lower)}, above the maximum of {lower.Text} of Micronized capsules"));
    }

    /// <summary>Capsules in hand on the date of the order for more than a number of days, up to another.</summary>
    public static RuleCheck Early(RuleNumber above, RuleNumber? upTo)
    {
        string days = upTo is null ? $"more than {above.Text}" : $"1 to {upTo.Text}";
        return Of(
            "supply.early",
            FactSet.Of(Fact.InHand),
            upTo is null ? [above] : [new("least", 1, "days"), upTo],
            _ => $"More is not ordered while capsules for {days} are in hand.",
            order => order.DaysInHand > above.Whole && !(order.DaysInHand > (upTo?.Whole ?? int.MaxValue)),
            order => string.Create(
                CultureInfo.InvariantCulture,
                $"Capsules for {order.DaysInHand} {(order.DaysInHand == 1 ? "day" : "days")} are still in hand on the date of the order."));
    }

    public static RuleCheck AmbiguousStrength() => Of(
        "product.ambiguous-strength",
        FactSet.Of(Fact.Strengths),
        [],
        _ => "The formulation is stated where a strength exists in more than one.",
        order => order.Formulation is null && !OrderFamilies.AreMixed(order.Lines) && FirstAmbiguous(order) is not null,
        order => Ambiguous(FirstAmbiguous(order)!.StrengthInMilligrams));

    public static RuleCheck OverLimit(RuleNumber most) => new(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied),
        [most],
        _ => $"At most {most.Text} are supplied at a time.",
        (subject, _) => subject.DaysSupplied > most.Whole,
        (subject, _) => Over(most, subject));

    public static RuleCheck OverLimitIfPregnancyIsPossible(RuleNumber most) => new RuleCheck(
        "supply.over-limit",
        FactSet.Of(Fact.Supplied, Fact.CanGetPregnant),
        [most],
        _ => $"At most {most.Text} are supplied at a time to a patient who can get pregnant.",
        (subject, _) => subject.DaysSupplied > most.Whole && subject.Facts.Has(Fact.CanGetPregnant),
        (subject, _) => Over(most, subject))
        .About(FactSet.Of(Fact.CanGetPregnant), subject => subject.Facts.AnswerTo(PatientFlag.CanGetPregnant) != YesNoUnknown.No);

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
        _ => "The quantity ordered is what the days' supply needs.",
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

    private static string Over(RuleNumber most, ReviewSubject subject) =>
        $"{(subject.IsInPacks ? "The packs handed over last" : "The supply is for")} {CountText.Number(subject.DaysSupplied ?? 0)} days, "
        + $"more than {most.Text}.";

    private static string TooMany(Order order, RuleNumber most) => string.Create(
        CultureInfo.InvariantCulture, $"The order has {order.Refills} refills; {(most.Whole == 0 ? "none" : most.Digits)} are allowed.");

    private static OrderLine? FirstImplausible(Order order) =>
        order.Lines.FirstOrDefault(line => !CapsuleStrengths.Exists(line.StrengthInMilligrams, formulation: null));

    private static string Implausible(int strength)
    {
        int strongest = CapsuleStrengths.Strongest(formulation: null);
        string known = strength > strongest
            ? string.Create(CultureInfo.InvariantCulture, $"the strongest is {strongest} mg")
            : $"there are {CapsuleStrengths.Around(strength, formulation: null)} mg";
        return string.Create(CultureInfo.InvariantCulture, $"No product of the catalogue has a {strength} mg capsule; {known}.");
    }

    private static OrderLine? OfAnother(Order order) =>
        order.StatedFormulation is { } stated ? OrderFamilies.FirstOfAnother(order.Lines, stated) : null;

    private static OrderLine? NotOfProduct(Order order) =>
        order.Product is { } product ? OrderFamilies.FirstNotOf(order.Lines, product) : null;

    private static string InFamilies(OrderLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.StrengthInMilligrams} mg: {CapsuleStrengths.Families(line.StrengthInMilligrams)}");

    private static OrderLine? FirstAmbiguous(Order order) =>
        order.Lines.FirstOrDefault(line => CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams));

    private static string Ambiguous(int strength) => string.Create(
        CultureInfo.InvariantCulture,
        $"A {strength} mg capsule may be of {CapsuleStrengths.Families(strength)} isotretinoin, "
        + $"which are not substitutable; the order does not state which.");
}
