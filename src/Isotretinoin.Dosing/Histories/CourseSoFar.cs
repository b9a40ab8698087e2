namespace Isotretinoin.Dosing;

/// <summary>What was taken of a course by the end of a day, with the body weights and which of them divides the milligrams.</summary>
public sealed class CourseSoFar
{
    private CourseSoFar(DateOnly asOf, DoseHistory history, WeightHistory weights, WeightPolicy policy) =>
        (AsOf, History, Weights, Policy) = (asOf, history, weights, policy);

    /// <summary>The last day that counts as taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The doses.</summary>
    public DoseHistory History { get; }

    /// <summary>The body weights.</summary>
    public WeightHistory Weights { get; }

    /// <summary>The weights that divide the milligrams.</summary>
    public WeightPolicy Policy { get; }

    /// <summary>What was taken by the end of a day.</summary>
    /// <param name="asOf">The last day that counts as taken; later dates are ignored.</param>
    /// <param name="history">The doses.</param>
    /// <param name="weights">The body weights.</param>
    /// <param name="policy">The weights that divide the milligrams.</param>
    public static CourseSoFar At(DateOnly asOf, DoseHistory history, WeightHistory weights, WeightPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(policy);
        return new CourseSoFar(asOf, history, weights, policy);
    }

    /// <summary>The date, the weight policy and the doses.</summary>
    public override string ToString() => $"as of {DateText.Of(AsOf)}, weight policy {Policy}: {History}";

    /// <summary>
    /// The pattern of the period that began last on or before the as-of date, from a later day, as if that period had gone on; null
    /// without such a period.
    /// </summary>
    internal IntakePattern? PatternFrom(DateOnly day) =>
        History.LastBegunBy(AsOf) is { } period ? period.Pattern.Later(day.DayNumber - period.First.DayNumber) : null;
}
