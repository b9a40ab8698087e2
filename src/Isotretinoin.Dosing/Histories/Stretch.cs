namespace Isotretinoin.Dosing;

/// <summary>
/// Days of one period counted over one body weight: what a progress sums. There are no more of them than periods and weights, however many days they have.
/// </summary>
/// <remarks>The default value is no stretch: its period throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct Stretch
{
    private readonly RecordedPeriod? recorded;

    internal Stretch(RecordedPeriod recorded, int first, int last, BodyWeight weight, int missedDays, int partialDays, long partialPicograms)
    {
        (this.recorded, FirstDay, LastDay, Weight) = (recorded, first, last, weight);
        (MissedDays, PartialDays, PartialPicograms) = (missedDays, partialDays, partialPicograms);
        UnmarkedDays = recorded.Period.DosingDaysBetween(first, last) - missedDays - partialDays;
    }

    /// <summary>The period that the days belong to.</summary>
    public DosePeriod Period => Recorded.Period;

    /// <summary>The first date.</summary>
    public DateOnly First => DateOnly.FromDayNumber(FirstDay);

    /// <summary>The last date.</summary>
    public DateOnly Last => DateOnly.FromDayNumber(LastDay);

    /// <summary>The body weight over which the days are counted.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The dosing days that no date marks as missed or partial.</summary>
    public int UnmarkedDays { get; }

    /// <summary>The days that a date marks as missed.</summary>
    public int MissedDays { get; }

    /// <summary>The days that a date marks as partial, with something taken.</summary>
    public int PartialDays { get; }

    /// <summary>What was taken on the partial days.</summary>
    public TotalDose TakenInPart => TotalDose.OfPicograms(PartialPicograms, Period.Formulation);

    internal RecordedPeriod Recorded => recorded ?? throw new InvalidOperationException("A default stretch has no days.");

    internal int FirstDay { get; }

    internal int LastDay { get; }

    internal long PartialPicograms { get; }

    /// <summary>Dates, period and weight.</summary>
    public override string ToString() => recorded is null ? "no days" : $"{HistoryText.Date(First)} to {HistoryText.Date(Last)} of {Period}, {Weight}";
}
