using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The days that reach the ends of a target with a stated continuation, counted from the day after the as-of date. Never based on an
/// average of the past.
/// </summary>
public sealed class Projection
{
    private Projection(Progress progress, Continuation continuation, string parameter)
    {
        (Progress, Continuation) = (progress, continuation.After(progress, parameter));
        continuation.MustFollow(progress.AsOf, parameter);

        if (progress.Target is not { } target)
        {
            return;
        }

        // Doses are whole picograms, so rounding the counted dose down does not change when the lower end is reached, nor rounding up the
        // upper end.
        Int128 needed = target.Lower.For(progress.CountedWeight).Picograms - progress.Counted.Whole;
        Int128 allowed = target.Upper.For(progress.CountedWeight).Picograms - progress.Counted.RoundedUp;
        ContinuationRun run = Run;
        DaysToTarget = run.DayReaching((long)Int128.Max(needed, 0)) is { } reached ? Dated(reached, parameter) : null;
        DaysWithinTarget = Dated(run.LastDosingDayWithin((long)Int128.Max(allowed, 0)), parameter);
    }

    /// <summary>The progress.</summary>
    public Progress Progress { get; }

    /// <summary>The continuation; a step that continues as before has the resulting pattern.</summary>
    public Continuation Continuation { get; }

    /// <summary>
    /// The days from the as-of date to the day that reaches the lower end; 0 when already reached, null when never or without a target.
    /// </summary>
    public int? DaysToTarget { get; }

    /// <summary>
    /// The date on which the lower end is reached: the as-of date when it is already, null when it never is or without a target.
    /// </summary>
    public DateOnly? TargetReached => DaysToTarget is { } days ? Progress.AsOf.AddDays(days) : null;

    /// <summary>
    /// The days from the as-of date to the last dosing day within the upper end; 0 when there is none, null without a target.
    /// </summary>
    public int? DaysWithinTarget { get; }

    /// <summary>The last dosing day within the upper end; the as-of date when there is none, null without a target.</summary>
    public DateOnly? LastDayWithinTarget => DaysWithinTarget is { } days ? Progress.AsOf.AddDays(days) : null;

    /// <summary>
    /// The formulations of future doses other than that of the total. They count by equivalence; none is substitutable for another.
    /// </summary>
    public ImmutableArray<Formulation> ConvertedFrom()
    {
        ImmutableArray<Formulation> others = [];
        foreach (ContinuationStep step in Continuation.Steps)
        {
            if (step.Dose?.Formulation is { } taken && taken != Progress.CountedIn && !others.Contains(taken))
            {
                others = others.Add(taken);
            }
        }

        return others;
    }

    /// <summary>Projects one daily dose from the next day on.</summary>
    /// <returns>The projection; null when the dose is 0.</returns>
    /// <exception cref="RefusalException">A date would fall after the year 9999 (<see cref="RefusalCode.DateOutOfRange"/>).</exception>
    public static Projection? Of(Progress progress, DailyDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(pattern);
        return dose.Picograms == 0 ? null : new Projection(progress, Continuation.Taking(dose, pattern), nameof(dose));
    }

    /// <summary>Projects a continuation from the next day on.</summary>
    /// <exception cref="RefusalException">
    /// A date would fall after the year 9999 (<see cref="RefusalCode.DateOutOfRange"/>), or a step ends before it begins
    /// (<see cref="RefusalCode.HistoryReversed"/>), or the first step continues as before and nothing was
    /// (<see cref="RefusalCode.PatternNothingBefore"/>).
    /// </exception>
    public static Projection Of(Progress progress, Continuation continuation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(continuation);
        return new Projection(progress, continuation, nameof(continuation));
    }

    private ContinuationRun Run => new(Continuation, Progress.AsOf, Progress.CountedIn);

    /// <summary>The cumulative dose at the end of a future day, in mg/kg of the formulation of the total, as an exact fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not after the as-of date.</exception>
    public Ratio MilligramsPerKilogramOn(DateOnly date) =>
        Progress.Counted.Plus(PicogramsThrough(date)).Over(Progress.PicogramsPerMilligramPerKilogram);

    /// <summary>
    /// The mean dose from the next day through a date, off days and pauses included, in mg/kg/day of the
    /// formulation of the total, as an exact fraction.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is not after the as-of date.</exception>
    public Ratio MeanMilligramsPerKilogramPerDayThrough(DateOnly date) =>
        Ratio.Of(PicogramsThrough(date), DaysThrough(date) * Progress.PicogramsPerMilligramPerKilogram);

    /// <summary>
    /// The days that reach the ends of the target: <c>reached after 90 days, 2026-06-29; within the target until 120 days,
    /// 2026-07-29</c>; without
    /// a target the continuation.
    /// </summary>
    public override string ToString()
    {
        if (DaysWithinTarget is not { } within || LastDayWithinTarget is not { } last)
        {
            return Continuation.ToString();
        }

        string reached = TargetReached is { } date ? $"reached after {Text(DaysToTarget!.Value, date)}" : "never reached";
        return $"{reached}; within the target until {Text(within, last)}";
    }

    internal int DaysThrough(DateOnly date) => date > Progress.AsOf
        ? date.DayNumber - Progress.AsOf.DayNumber
        : throw new ArgumentOutOfRangeException(nameof(date), DateText.Of(date), $"Accepted: dates after {DateText.Of(Progress.AsOf)}.");

    private static string Text(int days, DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{days} days, {date:yyyy-MM-dd}");

    /// <summary>Days after the as-of date that still have a date.</summary>
    private int Dated(long days, string parameter) => days <= DateOnly.MaxValue.DayNumber - Progress.AsOf.DayNumber
        ? (int)days
        : throw new RefusalException(
            RefusalCode.DateOutOfRange,
            "",
            string.Create(CultureInfo.InvariantCulture, $"Day {days:#,0} after {Progress.AsOf:yyyy-MM-dd} falls after 9999-12-31."),
            parameter);

    private long PicogramsThrough(DateOnly date) => Run.PicogramsIn(DaysThrough(date));
}
