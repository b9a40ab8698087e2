using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A course under way: history, weights, target and date; optionally the next dose.</summary>
public sealed class ProgressRequest : IDosingRequest
{
    /// <summary>The text in place of a weight policy for every one, side by side.</summary>
    public const string EveryPolicy = "all";

    private ProgressRequest(
        DateOnly asOf,
        DoseHistory history,
        WeightHistory weights,
        ImmutableArray<WeightPolicy> policies,
        Formulation countedIn,
        CumulativeTarget? target,
        Reviewing reviewing,
        DailyDose? nextDose,
        IntakePattern? nextPattern,
        int? supplyDays) =>
        (AsOf, History, Weights, Policies, CountedIn, Target, Reviewing, NextDose, NextPattern, SupplyDays) =
            (asOf, history, weights, policies, countedIn, target, reviewing, nextDose, nextPattern, supplyDays);

    /// <inheritdoc/>
    public Operation Operation => Operation.Progress;

    /// <summary>The last day that counts as taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The history.</summary>
    public DoseHistory History { get; }

    /// <summary>The body weights.</summary>
    public WeightHistory Weights { get; }

    /// <summary>The weights that divide the milligrams: one policy, or every one side by side.</summary>
    public ImmutableArray<WeightPolicy> Policies { get; }

    /// <summary>The target; null without one.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>The formulation of the total: the target's, or the one stated in its place.</summary>
    public Formulation CountedIn { get; }

    /// <summary>How the course is reviewed.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>The dose of a dosing day from the next day on; null when not stated.</summary>
    public DailyDose? NextDose { get; }

    /// <summary>
    /// The pattern of that dose, which begins on the next day; null when the dose continues as before, or none is stated.
    /// </summary>
    public IntakePattern? NextPattern { get; }

    /// <summary>The days supplied at a time from the next day; null when not stated.</summary>
    public int? SupplyDays { get; }

    /// <summary>The progress of a course at the end of a day.</summary>
    /// <param name="asOf">The last day that counts as taken.</param>
    /// <param name="history">The history.</param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="target">The target.</param>
    /// <param name="reviewing">How the course is reviewed; without a date, which is that of the progress.</param>
    public static ProgressRequest At(
        DateOnly asOf, DoseHistory history, WeightHistory weights, WeightPolicy policy, CumulativeTarget target, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(policy);
        return At(asOf, history, weights, [policy], target.Formulation, target, reviewing);
    }

    /// <summary>The progress of a course without a target at the end of a day.</summary>
    /// <param name="asOf">The last day that counts as taken.</param>
    /// <param name="history">The history.</param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="countedIn">The formulation of the total; doses of other formulations count by equivalence.</param>
    /// <param name="reviewing">How the course is reviewed; without a date, which is that of the progress.</param>
    public static ProgressRequest At(
        DateOnly asOf, DoseHistory history, WeightHistory weights, WeightPolicy policy, Formulation countedIn, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(countedIn);
        return At(asOf, history, weights, [policy], countedIn, target: null, reviewing);
    }

    /// <summary>The progress of a course at the end of a day under every weight policy, side by side.</summary>
    /// <param name="asOf">The last day that counts as taken.</param>
    /// <param name="history">The history.</param>
    /// <param name="weights">The body weights.</param>
    /// <param name="target">The target.</param>
    /// <param name="reviewing">How the course is reviewed; without a date, which is that of the progress.</param>
    public static ProgressRequest UnderEveryPolicy(
        DateOnly asOf, DoseHistory history, WeightHistory weights, CumulativeTarget target, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(target);
        return At(asOf, history, weights, WeightPolicy.All, target.Formulation, target, reviewing);
    }

    /// <summary>The progress of a course without a target under every weight policy, side by side.</summary>
    /// <inheritdoc cref="At(DateOnly, DoseHistory, WeightHistory, WeightPolicy, Formulation, Reviewing)"/>
    public static ProgressRequest UnderEveryPolicy(
        DateOnly asOf, DoseHistory history, WeightHistory weights, Formulation countedIn, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(countedIn);
        return At(asOf, history, weights, WeightPolicy.All, countedIn, target: null, reviewing);
    }

    /// <summary>This request with the next dose of a dosing day; with 0 mg there is no projection.</summary>
    public ProgressRequest GoingOnWith(DailyDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = dose.Formulation;
        return new(AsOf, History, Weights, Policies, CountedIn, Target, Reviewing, dose, pattern, SupplyDays);
    }

    /// <summary>This request with the days supplied at a time from the next day, for supply limits.</summary>
    /// <param name="days">From 1 to 365.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public ProgressRequest InSuppliesOf(int days)
    {
        int checkedDays = Supply.AcceptedDays.Checked(days, "next.supplyDays", nameof(days));
        return new(AsOf, History, Weights, Policies, CountedIn, Target, Reviewing, NextDose, NextPattern, checkedDays);
    }

    /// <summary>This request with a next dose in the pattern of the period that began last; 0 mg projects nothing.</summary>
    public ProgressRequest GoingOnAsBefore(DailyDose dose)
    {
        _ = dose.Formulation;
        return new(AsOf, History, Weights, Policies, CountedIn, Target, Reviewing, dose, nextPattern: null, SupplyDays);
    }

    /// <summary>Computes the progress and the projection, and reviews both.</summary>
    /// <exception cref="RefusalException">
    /// A date would be after the year 9999, or the dose continues as before and no period begins by the as-of date.
    /// </exception>
    public ProgressAnswer Answer() => new(this, ImmutableArray.CreateRange(Policies, Under));

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The date, the weight policy and the target, if any.</summary>
    public override string ToString() =>
        $"progress as of {DateText.Of(AsOf)}, weight policy {(Policies is [var policy] ? policy.Id : EveryPolicy)}, "
        + (Target is null ? "no target" : $"target {Target}");

    internal Progress Stand() => Stand(Policies[0]);

    private static ProgressRequest At(
        DateOnly asOf,
        DoseHistory history,
        WeightHistory weights,
        ImmutableArray<WeightPolicy> policies,
        Formulation countedIn,
        CumulativeTarget? target,
        Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(reviewing);
        reviewing.MustHaveNoDate();
        reviewing.MustBeNotedUnderOne(policies);
        return new ProgressRequest(
            asOf, history, weights, policies, countedIn, target, reviewing, nextDose: null, nextPattern: null, supplyDays: null);
    }

    private Progress Stand(WeightPolicy policy) => Target is null
        ? History.ProgressAt(AsOf, Weights, policy, CountedIn)
        : History.ProgressAt(AsOf, Weights, policy, Target);

    private ProgressUnderPolicy Under(WeightPolicy policy)
    {
        Progress progress = Stand(policy);
        Projection? projection = NextDose is { Picograms: > 0 } dose
            ? Projected(progress, NextPattern is { } pattern ? Continuation.Taking(dose, pattern) : Continuation.AsBefore(dose))
            : null;
        return new ProgressUnderPolicy(progress, projection, SupplyDays, Reviewing);
    }

    private static Projection Projected(Progress progress, Continuation next)
    {
        try
        {
            return Projection.Of(progress, next);
        }
        catch (RefusalException refused)
        {
            throw new RefusalException([.. refused.Refusals.Select(refusal => refusal.OfOnlyStep("next"))]);
        }
    }
}
