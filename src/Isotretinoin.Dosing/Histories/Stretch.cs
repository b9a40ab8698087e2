namespace Isotretinoin.Dosing;

/// <summary>
/// Days of one period counted over one body weight: what a progress sums. There are no more of them than periods and weights, however many days they have.
/// </summary>
public readonly struct Stretch : IEquatable<Stretch>
{
    private readonly RecordedPeriod recorded;

    internal Stretch(RecordedPeriod recorded, int first, int last, BodyWeight weight, int missedDays, int partialDays, long partialPicograms)
    {
        (this.recorded, FirstDay, LastDay, Weight) = (recorded, first, last, weight);
        (MissedDays, PartialDays, PartialPicograms) = (missedDays, partialDays, partialPicograms);
        UnmarkedDays = recorded.Period.DosingDaysBetween(first, last) - missedDays - partialDays;
    }

    /// <summary>The period that the days belong to.</summary>
    public DosePeriod Period => recorded.Period;

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

    internal RecordedPeriod Recorded => recorded;

    internal int FirstDay { get; }

    internal int LastDay { get; }

    internal long PartialPicograms { get; }

    /// <summary>Whether two stretches are the same days of the same period.</summary>
    public static bool operator ==(Stretch left, Stretch right) => left.Equals(right);

    /// <summary>Whether two stretches are different days, or of different periods.</summary>
    public static bool operator !=(Stretch left, Stretch right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Stretch other) => recorded == other.recorded && FirstDay == other.FirstDay && LastDay == other.LastDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stretch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(recorded, FirstDay, LastDay);
}
