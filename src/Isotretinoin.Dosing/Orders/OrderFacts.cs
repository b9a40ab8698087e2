namespace Isotretinoin.Dosing;

/// <summary>The facts of orders for rules.</summary>
internal static class OrderFacts
{
    private static readonly FactSet Always = FactSet.Of(Fact.Dose, Fact.Division);

    /// <summary>The facts that any order could state.</summary>
    public static FactSet Askable { get; } = Always
        | FactSet.Of(Fact.Strengths, Fact.Formulation, Fact.DaysSupply, Fact.Quantity, Fact.Supplied, Fact.Refills, Fact.Date);

    /// <summary>The facts that an order states or implies.</summary>
    public static FactSet KnownOf(Order order) => Always
        | FactSet.When(!order.Lines.IsEmpty, Fact.Strengths)
        | FactSet.When(order.Formulation is not null, Fact.Formulation)
        | FactSet.When(order.DaysSupply is not null, Fact.DaysSupply)
        | FactSet.When(order.HasQuantities, Fact.Quantity)
        | FactSet.When(order.DaysSupply is not null || order.HasQuantities, Fact.Supplied)
        | FactSet.When(order.Refills is not null, Fact.Refills)
        | FactSet.When(order.KnowsHand, Fact.InHand)
        | FactSet.When(order.WrittenOn is not null, Fact.Date);

    /// <summary>The facts of an order, besides its capsules, that must be used or listed as not read.</summary>
    public static FactSet StatedBy(Order order) => FactSet.When(order.Refills is not null, Fact.Refills)
        | FactSet.When(order.DaysSupply is not null || order.HasQuantities, Fact.Supplied)
        | FactSet.When(order.StatesHand, Fact.InHand);
}
