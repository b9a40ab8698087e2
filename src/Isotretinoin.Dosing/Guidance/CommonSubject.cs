using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What the courses of one question have in common, as seen by rules: everything but their doses, lengths and totals, which each course
/// has for itself.
/// </summary>
internal sealed class CommonSubject : ReviewSubject
{
    private readonly BodyWeight weight;

    public CommonSubject(
        BodyWeight weight,
        DoseBand band,
        CumulativeTarget target,
        ImmutableArray<Formulation> convertedFrom,
        bool isTakenBefore,
        PatientFacts facts,
        DateOnly? date)
        : base(
            facts.On(date),
            CourseSubject.Given | FactSet.Of(Fact.Target, Fact.Supplied) | FactSet.When(date is not null, Fact.Date)
                | FactSet.When(!isTakenBefore, Fact.EarlierLength),
            CourseSubject.Asked,
            []) =>
        (this.weight, CeilingOfBand, Target, ConvertedFrom, Date, Weighings) =
            (weight, MetCeiling.Of(band, weight), target, convertedFrom, date, With(weight));

    public override MetCeiling? CeilingOfBand { get; }

    public override FactSet Stated => base.Stated | FactSet.Of(Fact.Supplied);

    public override Formulation Formulation => Target.Formulation;

    public override DateOnly? Date { get; }

    public override ImmutableArray<Formulation> ConvertedFrom { get; }

    public override CumulativeTarget Target { get; }

    // When each course reaches the target is for its own review.
    public override int? ReachedOn => 0;

    public override ImmutableArray<Weighing> Weighings { get; }

    public override string ToString() => $"courses for {weight} to {Target}";
}
