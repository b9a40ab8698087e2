namespace Isotretinoin.Dosing;

/// <summary>An order, as seen by rules.</summary>
internal sealed class OrderSubject : ReviewSubject
{
    private static readonly FactSet Asked = Dosing.Order.Askable | PatientFacts.Askable;

    private OrderSubject(Order order, PatientFacts facts, TakenDose dose)
        : base(facts, order.Known, Asked, [dose]) => Order = order;

    public override Formulation? Formulation => Order.Formulation;

    public override DateOnly? Date => Order.WrittenOn;

    public override bool IsDivided => Order.Frequency == Frequency.TwiceDaily;

    public override Order Order { get; }

    /// <summary>An order for a patient, with the facts known on its date.</summary>
    public static OrderSubject Of(Order order, PatientFacts patient)
    {
        PatientFacts facts = patient.On(order.WrittenOn);
        long picograms = order.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram;
        return new OrderSubject(order, facts, new TakenDose(picograms, order.Formulation, order.Pattern, facts.Weight, days: 0));
    }

    public override BodyWeight? FirstWeight(Func<BodyWeight, bool> departs) =>
        Facts.Weight is { } weight && departs(weight) ? weight : null;
}
