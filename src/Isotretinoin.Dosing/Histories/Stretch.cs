namespace Isotretinoin.Dosing;

/// <summary>
/// Days of one period at one body weight: the terms of a progress. Their number grows with periods and weights, not with days.
/// </summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct Stretch
{
    private readonly RecordedPeriod? recorded;
    private readonly BodyWeight weight;
    private readonly int firstDay;
    private readonly int lastDay;
    private readonly int unmarkedDays;
    private readonly int missedDays;
    private readonly int partialDays;
    private readonly long partialPicograms;

    internal Stretch(
        RecordedPeriod recorded, int first, int last, BodyWeight weight, int missedDays, int partialDays, long partialPicograms)
    {
        (this.recorded, firstDay, lastDay, this.weight) = (recorded, first, last, weight);
        (this.missedDays, this.partialDays, this.partialPicograms) = (missedDays, partialDays, partialPicograms);
        unmarkedDays = recorded.Period.DosingDaysBetween(first, last) - missedDays - partialDays;
    }

    /// <summary>The period of the days.</summary>
    public DosePeriod Period => Recorded.Period;

    /// <summary>The first date.</summary>
    public DateOnly First => DateOnly.FromDayNumber(FirstDay);

    /// <summary>The last date.</summary>
    public DateOnly Last => DateOnly.FromDayNumber(LastDay);

    /// <summary>The body weight of the days.</summary>
    public BodyWeight Weight => Known(weight);

    /// <summary>The unmarked dosing days: neither missed nor partial.</summary>
    public int DaysAsStated => Known(unmarkedDays);

    /// <summary>The dated missed days.</summary>
    public int MissedDays => Known(missedDays);

    /// <summary>The partial days with a dose above 0.</summary>
    public int PartialDays => Known(partialDays);

    internal RecordedPeriod Recorded => Known(recorded)!;

    internal int FirstDay => Known(firstDay);

    internal int LastDay => Known(lastDay);

    internal long PartialPicograms => Known(partialPicograms);

    /// <summary>Dates, period and weight.</summary>
    public override string ToString() =>
        recorded is null ? "no days" : $"{DateText.Of(First)} to {DateText.Of(Last)} of {Period}, {Weight}";

    private static InvalidOperationException NoDays() => new("This Stretch is the default value.");

    private TValue Known<TValue>(TValue value) => recorded is null ? throw NoDays() : value;
}
