namespace Isotretinoin.Dosing;

/// <summary>An order, as rules look at it.</summary>
internal sealed class OrderSubject : ReviewSubject
{
    private static readonly FactSet Asked = Dosing.Prescription.Askable | PatientFacts.Askable;

    public OrderSubject(Prescription prescription, PatientFacts facts)
        : base(
            facts,
            prescription.Known,
            Asked,
            [new TakenDose(prescription.MilligramsOnDosingDay * DailyDose.PicogramsPerMilligram, prescription.Formulation, prescription.Pattern, facts.Weight, days: 0)]) =>
        Prescription = prescription;

    public override Formulation? Formulation => Prescription.Formulation;

    public override DateOnly? Date => Prescription.WrittenOn;

    public override bool IsDivided => Prescription.Division == Division.Twice;

    public override Prescription Prescription { get; }

    public override BodyWeight? FirstWeight(Rule rule, Func<Rule, BodyWeight, bool> departs) => Facts.Weight is { } weight && departs(rule, weight) ? weight : null;
}
