using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A way in which a course may go on from the day after its as-of date: steps that follow each other, of which only the last may be open.
/// </summary>
public sealed class Continuation
{
    private Continuation(ImmutableArray<ContinuationStep> steps) => Steps = steps;

    /// <summary>The steps in order; at least one.</summary>
    public ImmutableArray<ContinuationStep> Steps { get; }

    /// <summary>A daily dose, open unless days or a last date are stated.</summary>
    public static Continuation Taking(DailyDose dose) => Taking(dose, IntakePattern.Daily);

    /// <summary>A dose on each dosing day of a pattern, open unless days or a last date are stated.</summary>
    public static Continuation Taking(DailyDose dose, IntakePattern pattern) => new([Open(dose, pattern)]);

    /// <summary>A number of days without any dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public static Continuation Pausing(int days) => new([Pause(days)]);

    /// <summary>This continuation with a last step of a number of days.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    public Continuation ForDays(int days) =>
        WithLast(new ContinuationStep(Steps[^1].Dose, Steps[^1].Pattern, Accepted(days), through: null));

    /// <summary>This continuation with a last step through a date, the date included.</summary>
    public Continuation Through(DateOnly last) => WithLast(new ContinuationStep(Steps[^1].Dose, Steps[^1].Pattern, days: null, last));

    /// <summary>This continuation, going on to a daily dose.</summary>
    /// <exception cref="InvalidOperationException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenTaking(DailyDose dose) => ThenTaking(dose, IntakePattern.Daily);

    /// <summary>This continuation, going on to a dose on each dosing day of a pattern.</summary>
    /// <exception cref="InvalidOperationException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenTaking(DailyDose dose, IntakePattern pattern) => Then(Open(dose, pattern));

    /// <summary>This continuation, going on to a number of days without any dose.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 1 to 3,650.</exception>
    /// <exception cref="InvalidOperationException">The last step so far is open: state its days or its last date first.</exception>
    public Continuation ThenPausing(int days) => Then(Pause(days));

    /// <summary>Throws unless every step ends after it begins, when the first begins the day after a date.</summary>
    internal void MustFollow(DateOnly asOf)
    {
        long before = 0;
        foreach (ContinuationStep step in Steps)
        {
            before += step.DaysAfter(asOf, before) ?? 0;
        }
    }

    private static ContinuationStep Open(DailyDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = dose.Formulation;
        return new ContinuationStep(dose, pattern, days: null, through: null);
    }

    private static ContinuationStep Pause(int days) => new(dose: null, IntakePattern.Daily, Accepted(days), through: null);

    private static int Accepted(int days) => days is >= 1 and <= TitrationStep.MostDays
        ? days
        : throw new ArgumentOutOfRangeException(
            nameof(days), days, $"Accepted: 1 to {TitrationStep.MostDays.ToString("#,0", CultureInfo.InvariantCulture)} days.");

    private Continuation Then(ContinuationStep step) => Steps[^1] is { Days: null, Through: null }
        ? throw new InvalidOperationException("The last step so far is open: state its days or its last date before another follows.")
        : new Continuation([.. Steps, step]);

    private Continuation WithLast(ContinuationStep step) => new(Steps.SetItem(Steps.Length - 1, step));
}
