using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>An order, as seen by rules.</summary>
internal sealed class OrderSubject : ReviewSubject
{
    private static readonly FactSet Asked = OrderFacts.Askable | PatientFacts.Askable;

    private OrderSubject(Order order, PatientFacts facts, TakenDose dose)
        : base(facts, OrderFacts.KnownOf(order), Asked, [dose]) => (Order, Weighings) = (order, facts.Weighings);

    public override Formulation? Formulation => Order.Formulation;

    public override DateOnly? Date => Order.WrittenOn;

    public override bool IsDivided => Order.Frequency == Frequency.TwiceDaily;

    public override Order Order { get; }

    public override ImmutableArray<Weighing> Weighings { get; }

    public override int? DaysSupplied => Order.DaysSupplied;

    public override FactSet Stated => Facts.Stated | OrderFacts.StatedBy(Order);

    /// <summary>An order for a patient, with the facts known on its date.</summary>
    public static OrderSubject Of(Order order, PatientFacts patient)
    {
        PatientFacts facts = patient.On(order.WrittenOn);
        long picograms = order.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram;
        return new OrderSubject(order, facts, new TakenDose(picograms, order.Formulation, order.Pattern, facts.Weight, days: 0));
    }
}
