using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The doses from the day after the as-of date: steps in sequence. Only the last may be open.</summary>
public sealed class Continuation
{
    /// <summary>The text in place of a pattern for a dose that continues as before.</summary>
    public const string AsBeforeText = TitrationStepText.AsBefore;

    private Continuation(ImmutableArray<ContinuationStep> steps) => Steps = steps;

    /// <summary>The steps in order; at least one.</summary>
    internal ImmutableArray<ContinuationStep> Steps { get; }

    /// <summary>Continuations that follow each other: <c>Of(Pausing(14), Taking(dose).ForDays(28), Taking(other))</c>.</summary>
    /// <exception cref="RefusalException">There are none, one follows an open one, or one after the first continues as before.</exception>
    public static Continuation Of(params ReadOnlySpan<Continuation> steps)
    {
        ImmutableArray<ContinuationStep> all = [.. Elements.Of(steps, nameof(steps)).SelectMany(step => step.Steps)];
        if (all.IsEmpty)
        {
            throw new RefusalException(RefusalCode.StepsEmpty, "steps", "A candidate needs at least one step.", nameof(steps));
        }

        Refusal[] refusals =
        [
            .. Enumerable.Range(1, all.Length - 1).Where(place => all[place - 1].IsOpen).Select(FollowsAnOpenStep),
            .. Enumerable.Range(1, all.Length - 1).Where(place => all[place].Pattern is null).Select(TitrationStepText.GoesOnLater),
        ];
        return refusals.Length == 0 ? new Continuation(all) : throw new RefusalException(refusals, nameof(steps));
    }

    /// <summary>A daily dose, open unless days or a last date are stated.</summary>
    public static Continuation Taking(DailyDose dose) => new([ContinuationStep.Taking(dose)]);

    /// <summary>A dose on each dosing day of a pattern, open unless days or a last date are stated.</summary>
    public static Continuation Taking(DailyDose dose, IntakePattern pattern) => new([ContinuationStep.Taking(dose, pattern)]);

    /// <summary>
    /// A dose in the pattern of the period that began last on or before the as-of date, counted as if that had continued; open unless days
    /// or a last date are stated. Only the first of several in sequence can be so.
    /// </summary>
    public static Continuation AsBefore(DailyDose dose) => new([ContinuationStep.AsBefore(dose)]);

    /// <summary>A number of days without a dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public static Continuation Pausing(int days) => new([ContinuationStep.Pausing(days)]);

    /// <summary>This continuation with a number of days for the last step.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public Continuation ForDays(int days) => WithLast(Steps[^1].ForDays(days));

    /// <summary>This continuation with a last date, inclusive, for the last step.</summary>
    public Continuation Through(DateOnly last) => WithLast(Steps[^1].LastingThrough(last));

    /// <summary>This continuation followed by a daily dose.</summary>
    /// <exception cref="RefusalException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenTaking(DailyDose dose) => Then(ContinuationStep.Taking(dose));

    /// <summary>This continuation followed by a dose on each dosing day of a pattern.</summary>
    /// <exception cref="RefusalException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenTaking(DailyDose dose, IntakePattern pattern) => Then(ContinuationStep.Taking(dose, pattern));

    /// <summary>This continuation followed by a number of days without a dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    /// <exception cref="RefusalException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenPausing(int days) => Then(ContinuationStep.Pausing(days));

    /// <summary>The steps: <c>pause for 14 days, then 40 mg/day conventional from then on</c>.</summary>
    public override string ToString() => string.Join(", then ", Steps);

    /// <summary>Throws unless every step ends after it begins, the first beginning the day after a date.</summary>
    internal void MustFollow(DateOnly asOf, string parameter)
    {
        long before = 0;
        foreach (ContinuationStep step in Steps)
        {
            if (step.Through is { } last && last.DayNumber - asOf.DayNumber <= before)
            {
                throw new RefusalException(
                    RefusalCode.HistoryReversed,
                    "steps",
                    $"A step through {DateText.Of(last)} would end before it begins. "
                        + "Accepted: dates after the as-of date and the steps before.",
                    parameter);
            }

            before += step.DaysAfter(asOf, before) ?? 0;
        }
    }

    /// <summary>
    /// This continuation after a history: if it continues as before, in the pattern of the period that began last. Refused when none has
    /// begun, with the name of the parameter.
    /// </summary>
    internal Continuation After(Progress progress, string parameter)
    {
        if (Steps[0].Pattern is not null)
        {
            return this;
        }

        return progress.History.LastBegunBy(progress.AsOf) is { } period
            ? new(Steps.SetItem(0, Steps[0].After(period, progress.AsOf)))
            : throw new RefusalException(
                RefusalCode.PatternNothingBefore,
                TitrationStepText.PatternOf(0),
                $"No period begins by {DateText.Of(progress.AsOf)}, so that there is no pattern to go on in. Accepted: a pattern.",
                parameter);
    }

    private static Refusal FollowsAnOpenStep(int place) => Refusal.Of(
        RefusalCode.StepsOpenNotLast,
        Refusal.Element("steps", place),
        "Only the last step may be open; the steps before this one state their days or their last date.");

    private Continuation Then(ContinuationStep step) =>
        Steps[^1].IsOpen ? throw new RefusalException(FollowsAnOpenStep(Steps.Length)) : new([.. Steps, step]);

    private Continuation WithLast(ContinuationStep step) => new(Steps.SetItem(Steps.Length - 1, step));
}
