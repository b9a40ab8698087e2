namespace Isotretinoin.Dosing;

/// <summary>A body weight, and the date of its measurement if known.</summary>
public sealed class Weighing
{
    private Weighing(BodyWeight weight, DateOnly? date)
    {
        weight.MustBeKnown();
        (Weight, Date) = (weight, date);
    }

    /// <summary>The weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The date of the measurement; null when unknown.</summary>
    public DateOnly? Date { get; }

    /// <summary>The day of the date; before every date when it is unknown.</summary>
    internal int Day => Date?.DayNumber ?? -1;

    /// <summary>A weight measured on a date.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static Weighing On(DateOnly date, BodyWeight weight) => new(weight, date);

    /// <summary>Weight and date: <c>60 kg of 2026-01-01</c>; the weight alone when it has no date.</summary>
    public override string ToString() => Date is { } date ? $"{Weight} of {DateText.Of(date)}" : $"{Weight}";

    /// <summary>A weight, with its date if known.</summary>
    internal static Weighing Of(BodyWeight weight, DateOnly? date) => new(weight, date);
}
