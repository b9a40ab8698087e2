using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules of one supply, as seen by rules: a dose for a weight, of a course of unknown length.</summary>
internal sealed class SupplySubject : ReviewSubject
{
    private static readonly FactSet Given = FactSet.Of(Fact.Dose, Fact.Division, Fact.Weight, Fact.Formulation, Fact.Supplied);

    private readonly RegimenStep step;

    public SupplySubject(RegimenStep step, BodyWeight weight, int days, PatientFacts facts, DateOnly? date)
        : base(facts.On(date), Given | FactSet.When(date is not null, Fact.Date), CourseSubject.Asked, [new TakenDose(step, weight)]) =>
        (this.step, DaysSupplied, Date, Weighings) = (step, days, date, With(weight));

    public override int? DaysSupplied { get; }

    public override Formulation Formulation => step.Cycle.Product.Formulation;

    public override DateOnly? Date { get; }

    public override bool IsDivided => step.Cycle.Frequency == Frequency.TwiceDaily;

    public override ImmutableArray<Weighing> Weighings { get; }
}
