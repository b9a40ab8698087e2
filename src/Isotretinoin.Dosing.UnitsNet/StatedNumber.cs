using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number of UnitsNet in the unit in which it was stated, and the exact factor from that unit to the library's.</summary>
internal readonly record struct StatedNumber(double Value, decimal Factor, string Symbol)
{
    // Between these sizes a double is read as a decimal of 15 digits, and no factor takes it out of what a decimal holds.
    private const double Least = 1e-13;
    private const double Most = 1e13;

    private const decimal FinestDecimal = 0.0000000000000000000000000001m;

    // A sum of a year of doses is off by some parts in 10^14.
    private const decimal SizesOfNoise = 1_000_000_000_000m;

    /// <summary>The number in the library's unit, unless the range refuses it.</summary>
    /// <exception cref="OutOfRangeException">The range refuses it; the message has the number as it was stated.</exception>
    public decimal In(AcceptedRange accepted, string parameter)
    {
        decimal number = accepted.FinerIsRounded ? Exact() : WithoutNoise(accepted.Decimals);
        return accepted.WhyNot(number) is null ? number
            : throw accepted.Refuse(number, string.Create(CultureInfo.InvariantCulture, $"{Value:R} {Symbol}"), parameter)!;
    }

    /// <summary>The number to 15 digits; what is too large or too small for a decimal is the greatest or the least one.</summary>
    private decimal Exact() => Math.Abs(Value) switch
    {
        >= Least and < Most => (decimal)Value * Factor,
        0 => 0,
        < Least => Value < 0 ? -FinestDecimal : FinestDecimal,
        _ => Value < 0 ? decimal.MinValue : decimal.MaxValue,
    };

    /// <summary>The number to so many decimals, where no more than the noise of binary arithmetic is dropped by that.</summary>
    private decimal WithoutNoise(int decimals)
    {
        decimal exact = Exact();
        decimal rounded = decimal.Round(exact, decimals, MidpointRounding.ToEven);
        return Math.Abs(exact - rounded) < Math.Abs(exact) / SizesOfNoise ? rounded : exact;
    }
}
