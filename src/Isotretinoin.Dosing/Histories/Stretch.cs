namespace Isotretinoin.Dosing;

/// <summary>
/// Days of one period counted over one body weight: what a progress sums. There are no more of them
/// than periods and weights, however many days they have.
/// </summary>
/// <remarks>
/// The default value is no stretch: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
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

    /// <summary>The period that the days belong to.</summary>
    public DosePeriod Period => Recorded.Period;

    /// <summary>The first date.</summary>
    public DateOnly First => DateOnly.FromDayNumber(FirstDay);

    /// <summary>The last date.</summary>
    public DateOnly Last => DateOnly.FromDayNumber(LastDay);

    /// <summary>The body weight over which the days are counted.</summary>
    public BodyWeight Weight => Known(weight);

    /// <summary>The dosing days that no date marks as missed or partial.</summary>
    public int DaysAsStated => Known(unmarkedDays);

    /// <summary>The days that a date marks as missed.</summary>
    public int MissedDays => Known(missedDays);

    /// <summary>The days that a date marks as partial, with something taken.</summary>
    public int PartialDays => Known(partialDays);

    internal RecordedPeriod Recorded => Known(recorded)!;

    internal int FirstDay => Known(firstDay);

    internal int LastDay => Known(lastDay);

    internal long PartialPicograms => Known(partialPicograms);

    /// <summary>Dates, period and weight.</summary>
    public override string ToString() =>
        recorded is null ? "no days" : $"{DateText.Of(First)} to {DateText.Of(Last)} of {Period}, {Weight}";

    private static InvalidOperationException NoDays() => new("A default stretch has no days.");

    private TValue Known<TValue>(TValue value) => recorded is null ? throw NoDays() : value;
}
