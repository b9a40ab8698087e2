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
        FactSet.Of(Fact.Dose, Fact.Length, Fact.EarlierLength, Fact.Cumulative, Fact.Weight, Fact.Formulation, Fact.Date);

    private readonly Progress progress;
    private readonly Outlook? outlook;

    public ProgressSubject(Progress progress, Outlook? outlook, PatientFacts facts)
        : this(progress, outlook, facts, progress.StretchesByDay())
    {
    }

    private ProgressSubject(Progress progress, Outlook? outlook, PatientFacts facts, ImmutableArray<Stretch> stretches)
        : base(
            facts.On(progress.AsOf).AgedOn(FirstDay(progress, stretches)),
            KnownOf(progress, outlook),
            AskedOf(outlook),
            DosesOf(progress, outlook, stretches))
    {
        (this.progress, this.outlook, Date) = (progress, outlook, FirstDay(progress, stretches));
        Weighings = progress.Weights.Weights;
        Formulation = Doses.All(dose => dose.Formulation == CountedIn) ? CountedIn : null;
    }

    public override Formulation? Formulation { get; }

    public override DateOnly? Date { get; }

    public override DateOnly? SupplyDate => progress.AsOf;

    public override ImmutableArray<Formulation> ConvertedFrom => EachOnce(
    [
        .. progress.ConvertedFrom(),
        .. outlook?.Projection.ConvertedFrom() ?? [],
        progress.Target?.BeforeConversion?.Formulation,
    ]);

    public override Formulation CountedIn => progress.CountedIn;

    public override CumulativeTarget? Target => progress.Target;

    public override int Days => progress.CalendarDays + (outlook?.Days ?? 0);

    public override int? ReachedOn => outlook?.ReachedAfter is { } days ? days == 0 ? 0 : progress.CalendarDays + days : null;

    public override Ratio MilligramsPerKilogram => outlook?.MilligramsPerKilogram ?? progress.MilligramsPerKilogram;

    public override int? DaysSupplied => outlook?.SupplyDays;

    public override ImmutableArray<Weighing> Weighings { get; }

    public override (DateOnly WeighedOn, DateOnly Day)? WeighedLater => progress.Weights.Weights[0].Date is { } first && first > Date
        ? (first, Date!.Value)
        : null;

    private static FactSet KnownOf(Progress progress, Outlook? outlook) => Given
        | FactSet.When(progress.Target is not null, Fact.Target)
        | FactSet.When(progress.Weights.Weights.Length > 1, Fact.EarlierWeight)
        | FactSet.When(outlook?.Days is not null, Fact.End)
        | FactSet.When(outlook?.SupplyDays is not null, Fact.Supplied);

    private static FactSet AskedOf(Outlook? outlook) => Asked | FactSet.When(outlook is not null, Fact.Supplied);

    private static DateOnly FirstDay(Progress progress, ImmutableArray<Stretch> stretches) =>
        stretches is [Stretch first, ..] ? first.First : progress.AsOf;

    private static ImmutableArray<TakenDose> DosesOf(Progress progress, Outlook? outlook, ImmutableArray<Stretch> stretches)
    {
        List<TakenDose> doses = [];
        foreach (Stretch stretch in stretches)
        {
            if (stretch.DaysAsStated > 0)
            {
                doses.Add(new TakenDose(
                    stretch.Period.Dose.Picograms,
                    stretch.Period.Formulation,
                    stretch.Period.Pattern,
                    stretch.Weight,
                    stretch.Last.DayNumber - stretch.First.DayNumber + 1));
            }

            foreach (PartialDay partial in progress.History.PartialDays)
            {
                if (IsMore(partial, stretch))
                {
                    doses.Add(new TakenDose(
                        partial.Taken.Picograms, stretch.Period.Formulation, IntakePattern.Daily, stretch.Weight, days: 1));
                }
            }
        }

        doses.AddRange(outlook?.Doses() ?? []);
        return [.. doses];
    }

    private static bool IsMore(PartialDay day, Stretch stretch) =>
        stretch.First <= day.Date
        && day.Date <= stretch.Last
        && (day.Taken > stretch.Period.Dose || (stretch.DaysAsStated == 0 && day.Taken.Picograms > 0));
}
