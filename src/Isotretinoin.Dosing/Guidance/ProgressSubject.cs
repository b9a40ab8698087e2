using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A course under way with its continuation, if stated, for rules: past and future together. Each dose is judged by the weight on its own
/// day, whatever the weight policy; doses to come by the weight on the as-of date.
/// </summary>
internal sealed class ProgressSubject : ReviewSubject
{
    private static readonly FactSet Asked = PatientFacts.Askable.Except(FactSet.Of(Fact.WeightDate, Fact.EarlierWeight));

    private static readonly FactSet Given =
        FactSet.Of(Fact.Dose, Fact.Length, Fact.EarlierLength, Fact.Cumulative, Fact.Target, Fact.Weight, Fact.Formulation, Fact.Date);

    private readonly Progress progress;
    private readonly Outlook? outlook;

    public ProgressSubject(Progress progress, Outlook? outlook, PatientFacts facts)
        : base(
            facts.On(progress.AsOf).AgedOn(FirstDay(progress)),
            KnownOf(progress, outlook),
            AskedOf(outlook),
            [.. Taken(progress), .. outlook?.Doses() ?? []])
    {
        (this.progress, this.outlook) = (progress, outlook);
        Formulation = Formulation.All.Any(f => f != CountedIn && IsOf(f)) ? null : CountedIn;
    }

    public override Formulation? Formulation { get; }

    public override DateOnly? Date => FirstDay(progress);

    public override DateOnly? SupplyDate => progress.AsOf;

    public override ImmutableArray<Formulation> ConvertedFrom =>
    [
        .. progress.ConvertedFrom()
            .Concat(outlook?.Projection.ConvertedFrom() ?? [])
            .Append(progress.Target.BeforeConversion?.Formulation)
            .OfType<Formulation>()
            .Distinct(),
    ];

    public override Formulation CountedIn => progress.Target.Formulation;

    public override CumulativeTarget? Target => progress.Target;

    public override int Days => progress.CalendarDays + (outlook?.Days ?? 0);

    public override int? ReachedOn => outlook?.ReachedAfter is { } days ? days == 0 ? 0 : progress.CalendarDays + days : null;

    public override Ratio MilligramsPerKilogram => outlook?.MilligramsPerKilogram ?? progress.MilligramsPerKilogram;

    public override int? DaysSupplied => outlook?.SupplyDays;

    public override ImmutableArray<Weighing> Weighings =>
    [
        .. progress.Weights.Weights.Select(dated =>
            new Weighing(dated.Weight, dated.Date == DateOnly.MinValue ? null : dated.Date)),
    ];

    public override (DateOnly WeighedOn, DateOnly Day)? WeighedLater => progress.Weights.Weights[0].Date is var first && first > Date
        ? (first, Date!.Value)
        : null;

    private static FactSet KnownOf(Progress progress, Outlook? outlook) => Given
        | FactSet.When(progress.Weights.Weights.Length > 1, Fact.EarlierWeight)
        | FactSet.When(outlook?.Days is not null, Fact.End)
        | FactSet.When(outlook?.SupplyDays is not null, Fact.Supplied);

    private static FactSet AskedOf(Outlook? outlook) => Asked | FactSet.When(outlook is not null, Fact.Supplied);

    private static DateOnly FirstDay(Progress progress) =>
        progress.Stretches() is [Stretch first, ..] ? first.First : progress.AsOf;

    private static IEnumerable<TakenDose> Taken(Progress progress)
    {
        foreach (Stretch stretch in progress.StretchesByDay())
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

    private static bool IsMore(PartialDay day, Stretch stretch) =>
        stretch.First <= day.Date
        && day.Date <= stretch.Last
        && (day.Taken > stretch.Period.Dose || (stretch.DaysAsStated == 0 && day.Taken.Picograms > 0));
}
