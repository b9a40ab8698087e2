using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The values of a quantity that a caller may state: its unit, bounds and resolution. Outside it nothing is clamped or rounded:
/// the value is refused. Values computed from accepted ones are exact and may lie outside.
/// </summary>
public sealed class AcceptedRange
{
    private readonly int fineDecimals;

    internal AcceptedRange(string unit, decimal maximum, bool zeroIsAccepted, int decimals, int fineDecimals) =>
        (Unit, Maximum, ZeroIsAccepted, Decimals, this.fineDecimals) = (unit, maximum, zeroIsAccepted, decimals, fineDecimals);

    /// <summary>The unit, as in text: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>The greatest accepted value, inclusive, in <see cref="Unit"/>.</summary>
    public decimal Maximum { get; }

    /// <summary>Whether 0 is accepted; if not, every value above 0 is. Negative values never are.</summary>
    public bool ZeroIsAccepted { get; }

    /// <summary>The number of decimals that a stated value may have; trailing zeros do not count.</summary>
    public int Decimals { get; }

    /// <summary>Whether a value lies within the bounds.</summary>
    public bool Contains(decimal value) => value <= Maximum && (value > 0 || (ZeroIsAccepted && value == 0));

    /// <summary>Whether a value is no finer than the resolution.</summary>
    public bool Resolves(decimal value) => decimal.Round(value, Decimals) == value;

    /// <summary>The range in words: <c>more than 0, up to 10 mg/kg/day, with at most 3 decimals</c>.</summary>
    public override string ToString()
    {
        string lower = ZeroIsAccepted ? "0 to" : "more than 0, up to";
        return string.Create(CultureInfo.InvariantCulture, $"{lower} {Maximum:#,0} {Unit}, with at most {Decimals} decimals");
    }

    /// <summary>The value in fine units, or the exception that says what is accepted.</summary>
    internal long ToFine(decimal value, string parameter)
    {
        if (!Contains(value))
        {
            throw new ArgumentOutOfRangeException(parameter, value, $"Accepted: {this}.");
        }

        return Resolves(value) ? (long)(value * FinePerUnit) : throw new ResolutionException(value, this, parameter);
    }

    /// <summary>Fine units as an exact number of <see cref="Unit"/>.</summary>
    internal decimal FromFine(long fine) => ExactDecimal.Of(fine, fineDecimals);

    private decimal FinePerUnit => fineDecimals == 6 ? 1_000_000m : 1_000_000_000m;
}
