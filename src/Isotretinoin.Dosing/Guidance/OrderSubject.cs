namespace Isotretinoin.Dosing;

/// <summary>An order, as rules look at it.</summary>
internal sealed class OrderSubject : ReviewSubject
{
    private static readonly FactSet Asked = Dosing.Order.Askable | PatientFacts.Askable;

    public OrderSubject(Order order, PatientFacts facts)
        : base(
            facts,
            order.Known,
            Asked,
            [new TakenDose(order.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram, order.Formulation, order.Pattern, facts.Weight, days: 0)]) =>
        Order = order;

    public override Formulation? Formulation => Order.Formulation;

    public override DateOnly? Date => Order.WrittenOn;

    public override bool IsDivided => Order.Frequency == Frequency.TwiceDaily;

    public override Order Order { get; }

    public override BodyWeight? FirstWeight(Func<BodyWeight, bool> departs) => Facts.Weight is { } weight && departs(weight) ? weight : null;
}
