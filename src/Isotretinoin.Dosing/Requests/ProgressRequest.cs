namespace Isotretinoin.Dosing;

/// <summary>A course under way: history, weights, target and date; optionally the next dose.</summary>
public sealed class ProgressRequest : IDosingRequest
{
    private ProgressRequest(
        DateOnly asOf,
        DoseHistory history,
        WeightHistory weights,
        WeightPolicy policy,
        CumulativeTarget target,
        Reviewing reviewing,
        DailyDose? nextDose,
        IntakePattern? nextPattern) =>
        (AsOf, History, Weights, Policy, Target, Reviewing, NextDose, NextPattern) =
            (asOf, history, weights, policy, target, reviewing, nextDose, nextPattern);

    /// <inheritdoc/>
    public Operation Operation => Operation.Progress;

    /// <summary>The last day that counts as taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The history.</summary>
    public DoseHistory History { get; }

    /// <summary>The body weights.</summary>
    public WeightHistory Weights { get; }

    /// <summary>The weights that divide the milligrams.</summary>
    public WeightPolicy Policy { get; }

    /// <summary>The target.</summary>
    public CumulativeTarget Target { get; }

    /// <summary>How the course is reviewed.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>The dose of a dosing day from the next day on; null when not stated.</summary>
    public DailyDose? NextDose { get; }

    /// <summary>The pattern of that dose, which begins on the next day; null when none is stated.</summary>
    public IntakePattern? NextPattern { get; }

    /// <summary>The progress of a course at the end of a day.</summary>
    /// <param name="asOf">The last day that counts as taken.</param>
    /// <param name="history">The history.</param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    /// <param name="target">The target.</param>
    /// <param name="reviewing">How the course is reviewed.</param>
    public static ProgressRequest At(
        DateOnly asOf, DoseHistory history, WeightHistory weights, WeightPolicy policy, CumulativeTarget target, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(reviewing);
        return new ProgressRequest(asOf, history, weights, policy, target, reviewing, nextDose: null, nextPattern: null);
    }

    /// <summary>This request with the next dose of a dosing day; with 0 mg there is no projection.</summary>
    public ProgressRequest GoingOnWith(DailyDose dose, IntakePattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = dose.Formulation;
        return new(AsOf, History, Weights, Policy, Target, Reviewing, dose, pattern);
    }

    /// <summary>Computes the progress and the projection, and reviews both.</summary>
    /// <exception cref="RefusalException">A date would fall after the year 9999.</exception>
    public ProgressAnswer Answer()
    {
        Progress progress = Stand();
        return (NextDose, NextPattern) is ({ } dose, { } pattern) && Projected(progress, dose, pattern) is { } projection
            ? new ProgressAnswer(this, progress, projection, Review.Of(projection, Reviewing.Patient, Reviewing.Guidelines.AsSpan()))
            : new ProgressAnswer(this, progress, projection: null, Review.Of(progress, Reviewing.Patient, Reviewing.Guidelines.AsSpan()));
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The date, the weight policy and the target.</summary>
    public override string ToString() => $"progress as of {DateText.Of(AsOf)}, weight policy {Policy}, target {Target}";

    internal Progress Stand() => History.ProgressAt(AsOf, Weights, Policy, Target);

    private static Projection? Projected(Progress progress, DailyDose dose, IntakePattern pattern)
    {
        try
        {
            return Projection.Of(progress, dose, pattern);
        }
        catch (RefusalException refused)
        {
            throw new RefusalException([.. refused.Refusals.Select(refusal => refusal.Within("next"))]);
        }
    }
}
