namespace Isotretinoin.Dosing;

/// <summary>What a course comes to at the end of one more supply of a projected dose.</summary>
public sealed class OneMoreSupply
{
    internal OneMoreSupply(Projection projection, int days, DateOnly lastDate)
    {
        (Projection, Days, LastDate) = (projection, days, lastDate);
        Progress progress = projection.Progress;
        Total = TotalDose.OfPicograms(projection.PicogramsIn(days), progress.CountedIn);
        MilligramsPerKilogram = projection.MilligramsPerKilogramOn(lastDate);
    }

    /// <summary>The projection, with the dose of the supply.</summary>
    public Projection Projection { get; }

    /// <summary>The days of the supply, from the day after the as-of date.</summary>
    public int Days { get; }

    /// <summary>The last day of the supply.</summary>
    public DateOnly LastDate { get; }

    /// <summary>The dose of the supply, in mg of the formulation of the total.</summary>
    public TotalDose Total { get; }

    /// <summary>The dose taken at its end, in mg of the formulation of the total, exactly.</summary>
    public TotalDose Cumulative => Projection.Progress.Cumulative + Total;

    /// <summary>The cumulative dose at its end, in mg/kg of that formulation under the policy, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram { get; }

    /// <summary>Whether the lower end of the target is reached by then; without a target it is not.</summary>
    public bool ReachesLower => Projection.DaysToTarget <= Days;

    /// <summary>Whether the upper end of the target is passed by then; without a target it is not.</summary>
    public bool PassesUpper => Projection.Progress.Target is { Upper: var upper }
        && MilligramsPerKilogram > Ratio.Of(upper.NanogramsPerKilogram, CumulativeDose.Accepted.FinePerUnit);

    /// <summary>Days, date and amount: <c>30 days, 2026-04-30: 79 mg/kg</c>.</summary>
    public override string ToString()
    {
        string perKilogram = RatioText.WithUnit(MilligramsPerKilogram, CumulativeDose.Accepted.Unit);
        return $"{CountText.Of(Days, "day")}, {DateText.Of(LastDate)}: {perKilogram}";
    }
}
