using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>Checks of an order: its strengths, its supply, its refills.</summary>
internal static class OrderChecks
{
    public static FactSet NeedsStrengths { get; } = FactSet.Of(Fact.Strengths);

    public static FactSet NeedsSupplied { get; } = FactSet.Of(Fact.Supplied);

    public static FactSet NeedsSuppliedAndPregnancyPotential { get; } = FactSet.Of(Fact.Supplied, Fact.CanGetPregnant);

    public static FactSet NeedsRefills { get; } = FactSet.Of(Fact.Refills);

    public static FactSet NeedsSupply { get; } = FactSet.Of(Fact.DaysSupply, Fact.Quantity);

    public static string? ImplausibleStrength(Rule rule, ReviewSubject subject)
    {
        foreach (OrderLine line in subject.Order!.Lines)
        {
            if (!CapsuleStrengths.Exists(line.StrengthInMilligrams, subject.Formulation))
            {
                string family = subject.Formulation is { } formulation ? $" of {formulation} isotretinoin" : "";
                return string.Create(CultureInfo.InvariantCulture, $"No product of the catalogue has a {line.StrengthInMilligrams} mg capsule{family}; the strongest is {CapsuleStrengths.Strongest(subject.Formulation)} mg.");
            }
        }

        return null;
    }

    public static string? AmbiguousStrength(Rule rule, ReviewSubject subject)
    {
        if (subject.Formulation is not null)
        {
            return null;
        }

        foreach (OrderLine line in subject.Order!.Lines)
        {
            if (CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams))
            {
                return string.Create(CultureInfo.InvariantCulture, $"A {line.StrengthInMilligrams} mg capsule may be of {CapsuleStrengths.Families(line.StrengthInMilligrams)} isotretinoin, which are not substitutable: the order does not say which.");
            }
        }

        return null;
    }

    public static string? OverLimit(Rule rule, ReviewSubject subject) => subject.Order!.DaysSupplied is { } days && days > rule.Numbers[0].Whole
        ? string.Create(CultureInfo.InvariantCulture, $"Capsules for {days} days are more than {rule.Numbers[0].Text}.")
        : null;

    public static string? OverLimitForThoseWhoCanGetPregnant(Rule rule, ReviewSubject subject) =>
        subject.Facts.Has(Fact.CanGetPregnant) ? OverLimit(rule, subject) : null;

    public static string? Refills(Rule rule, ReviewSubject subject) => subject.Order!.Refills > rule.Numbers[0].Whole
        ? string.Create(CultureInfo.InvariantCulture, $"The order has {subject.Order.Refills} refills; none are allowed.")
        : null;

    public static string? DoesNotAddUp(Rule rule, ReviewSubject subject) => subject.Order is { SupplyAddsUp: false } order
        ? string.Create(CultureInfo.InvariantCulture, $"The quantities ({string.Join("; ", order.Lines)}) are not what {order.DaysSupply} days take.")
        : null;
}
