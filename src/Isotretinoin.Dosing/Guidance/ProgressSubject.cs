using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A course under way and, if stated, its continuation, as seen by rules: past doses by the weights of the policy, future doses by the
/// weight for what is left.
/// </summary>
internal sealed class ProgressSubject : ReviewSubject
{
    private static readonly FactSet Asked = PatientFacts.Askable.Except(FactSet.Of(Fact.WeightDate, Fact.EarlierWeight));

    private static readonly FactSet Stated =
        FactSet.Of(Fact.Dose, Fact.Length, Fact.EarlierLength, Fact.Cumulative, Fact.Target, Fact.Weight, Fact.Formulation, Fact.Date);

    private readonly Progress progress;
    private readonly Projection? projection;

    public ProgressSubject(Progress progress, Projection? projection, PatientFacts facts)
        : base(facts.On(progress.AsOf), Stated, Asked, [.. Taken(progress), .. ToCome(projection)])
    {
        (this.progress, this.projection) = (progress, projection);
        Formulation = Formulation.All.Any(f => f != CountedIn && IsOf(f)) ? null : CountedIn;
    }

    public override Formulation? Formulation { get; }

    public override DateOnly? Date => progress.Stretches() is [Stretch first, ..] ? first.First : progress.AsOf;

    public override DateOnly? SupplyDate => progress.AsOf;

    public override ImmutableArray<Formulation> ConvertedFrom =>
    [
        .. progress.ConvertedFrom()
            .Concat(projection?.ConvertedFrom() ?? [])
            .Append(progress.Target.BeforeConversion?.Formulation)
            .OfType<Formulation>()
            .Distinct(),
    ];

    public override Formulation CountedIn => progress.Target.Formulation;

    public override CumulativeTarget? Target => progress.Target;

    public override int Days => progress.CalendarDays;

    public override Ratio MilligramsPerKilogram => progress.MilligramsPerKilogram;

    public override BodyWeight? FirstWeight(Func<BodyWeight, bool> departs)
    {
        foreach (DatedWeight dated in progress.Weights.Weights)
        {
            if (departs(dated.Weight))
            {
                return dated.Weight;
            }
        }

        return null;
    }

    private static IEnumerable<TakenDose> Taken(Progress progress)
    {
        foreach (Stretch stretch in progress.Stretches())
        {
            if (stretch.DaysAsStated > 0)
            {
                yield return new TakenDose(
                    stretch.Period.Dose.Picograms,
                    stretch.Period.Formulation,
                    stretch.Period.Pattern,
                    stretch.Weight,
                    stretch.Last.DayNumber - stretch.First.DayNumber + 1);
            }

            foreach (PartialDay partial in progress.History.PartialDays.Where(day => IsMore(day, stretch)))
            {
                yield return new TakenDose(
                    partial.Taken.Picograms, stretch.Period.Formulation, IntakePattern.Daily, stretch.Weight, days: 1);
            }
        }
    }

    private static IEnumerable<TakenDose> ToCome(Projection? projection) => projection is null
        ? []
        : projection.Continuation.Steps
            .Where(step => step.Dose is { Picograms: > 0 })
            .Select(step => Taken(step.Dose!.Value, step.Pattern!, projection.Progress.CountedWeight));

    private static bool IsMore(PartialDay day, Stretch stretch) =>
        stretch.First <= day.Date && day.Date <= stretch.Last && day.Taken > stretch.Period.Dose;

    private static TakenDose Taken(DailyDose dose, IntakePattern pattern, BodyWeight weight) =>
        new(dose.Picograms, dose.Formulation, pattern, weight, days: 0);
}
