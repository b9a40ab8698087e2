using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A table of options, as seen by rules: every row is a dose.</summary>
internal sealed class OptionsSubject : ReviewSubject
{
    private static readonly FactSet Given = FactSet.Of(Fact.Dose, Fact.Division, Fact.Weight, Fact.Formulation);

    private readonly DoseOptions options;

    public OptionsSubject(DoseOptions options, PatientFacts facts, DateOnly? date)
        : base(
            facts.On(date),
            Given | FactSet.When(date is not null, Fact.Date),
            CourseSubject.Asked.Except(FactSet.Of(Fact.Supplied)),
            ImmutableArray.CreateRange(options.Rows, Taken, options)) =>
        (this.options, Date, Weighings) = (options, date, With(options.Weight));

    public override Formulation Formulation => options.Product.Formulation;

    public override DateOnly? Date { get; }

    public override ImmutableArray<Formulation> ConvertedFrom =>
        EachOnce(options.Band.BeforeConversion?.Formulation, Target?.BeforeConversion?.Formulation);

    public override bool IsDivided => options.Frequency == Frequency.TwiceDaily;

    public override CumulativeTarget? Target => options.Target;

    public override ImmutableArray<Weighing> Weighings { get; }

    private static TakenDose Taken(DoseOption row, DoseOptions options) =>
        new(row.Capsules.Dose.Picograms, options.Product.Formulation, IntakePattern.Daily, options.Weight, days: 0, MetCeiling.Of(
            options.Band, options.Weight));
}
