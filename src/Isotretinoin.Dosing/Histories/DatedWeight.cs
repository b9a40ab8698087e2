namespace Isotretinoin.Dosing;

/// <summary>A body weight and the date of its measurement.</summary>
public sealed class DatedWeight
{
    private DatedWeight(DateOnly date, BodyWeight weight) => (Date, Weight) = (date, weight);

    /// <summary>The date of the measurement.</summary>
    public DateOnly Date { get; }

    /// <summary>The weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>A weight measured on a date.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static DatedWeight On(DateOnly date, BodyWeight weight)
    {
        weight.MustBeKnown();
        return new DatedWeight(date, weight);
    }

    /// <summary>Date and weight: <c>2026-01-01: 60 kg</c>.</summary>
    public override string ToString() => $"{DateText.Of(Date)}: {Weight}";
}
