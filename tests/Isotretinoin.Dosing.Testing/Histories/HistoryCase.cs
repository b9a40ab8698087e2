using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A history, its weights, a policy, a target and what is to come, in plain numbers: days are counted from 1 January 2026, which is day 0.</summary>
public sealed record HistoryCase(
    IReadOnlyList<PeriodCase> Periods,
    IReadOnlyList<int> Missed,
    IReadOnlyList<(int Day, int Thousandths)> Partial,
    IReadOnlyList<(int Day, int Grams)> Weights,
    WeightPolicy Policy,
    TargetCase Target,
    Formulation TargetFormulation,
    int AsOf,
    PeriodCase Next)
{
    private static readonly DateOnly DayZero = new(2026, 1, 1);

    public DoseHistory History => DoseHistory.Of([.. Periods.Select(p => p.Period)])
        .WithMissedDates([.. Missed.Select(Date)])
        .WithPartialDays([.. Partial.Select(p => PartialDay.On(Date(p.Day), DailyDose.FromMilligrams(p.Thousandths / 1_000m, FormulationOn(p.Day))))]);

    public WeightHistory WeightHistory => WeightHistory.Of([.. Weights.Select(w => Weighing.On(Date(w.Day), Dosing.Testing.Weights.Of(w.Grams)))]);

    public CumulativeTarget StatedTarget => Target.Target(TargetFormulation);

    public Progress Progress => History.ProgressAt(Date(AsOf), WeightHistory, Policy, StatedTarget);

    public Projection? Projection => Projection.Of(Progress, Next.Dose, IntakePattern.Parse(Next.Pattern, provider: null));

    /// <summary>The faults that a reader finds in the lists, by looking at every day of them.</summary>
    public IEnumerable<RefusalCode> Faults
    {
        get
        {
            if (Periods.SelectMany(p => p.Days).GroupBy(day => day).Any(day => day.Count() > 1))
            {
                yield return RefusalCode.HistoryOverlap;
            }

            if (Marked.Any(day => !Periods.Any(p => p.IsDosingDay(day))))
            {
                yield return RefusalCode.HistoryNotADosingDay;
            }

            if (Partial.GroupBy(p => p.Day).Any(day => day.Select(p => p.Thousandths).Concat(Missed.Contains(day.Key) ? [0] : []).Distinct().Count() > 1))
            {
                yield return RefusalCode.HistoryContradiction;
            }

            if (Periods.Any(p => p.Undated > p.Days.Count(day => p.IsDosingDay(day) && !Marked.Contains(day))))
            {
                yield return RefusalCode.HistoryTooManyMissed;
            }
        }
    }

    /// <summary>The mg of the target's formulation that come on a day after the as-of date, counted from 1.</summary>
    public Fraction MilligramsOnNextDay(int day) =>
        DosingDays.Contain(Next.Pattern, Date(AsOf + 1), Date(AsOf + day)) ? DayByDayHistory.Worth(Next.Milligrams, Next.Formulation, TargetFormulation) : 0;

    private IEnumerable<int> Marked => Missed.Concat(Partial.Select(p => p.Day));

    public static DateOnly Date(int day) => DayZero.AddDays(day);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(" ", Periods)}, missed {string.Join(" ", Missed)}, partial {string.Join(" ", Partial)}, weights {string.Join(" ", Weights)}, {Policy}, {Target} {TargetFormulation}, as of {AsOf}, then {Next}");

    private Formulation FormulationOn(int day) => Periods.FirstOrDefault(p => p.First <= day && day <= p.Last)?.Formulation ?? Formulation.Conventional;
}
