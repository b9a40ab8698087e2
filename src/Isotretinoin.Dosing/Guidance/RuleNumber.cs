using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number that a rule states, with its name and unit.</summary>
public sealed class RuleNumber
{
    private const long FinePerUnit = 1_000_000;

    internal RuleNumber(string name, decimal value, string unit) =>
        (Name, Value, Unit, Fine, Text) = (name, value, unit, (long)(value * FinePerUnit), $"{DoseText.Number(value)} {unit}");

    /// <summary>What the number is: <c>maximum</c>.</summary>
    public string Name { get; }

    /// <summary>The number, exactly.</summary>
    public decimal Value { get; }

    /// <summary>Its unit: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>The number in millionths of its unit, so that checks compare whole numbers: mg/kg becomes ng/kg.</summary>
    internal long Fine { get; }

    /// <summary>The number when it is a whole one of days, weeks, years or capsules.</summary>
    internal int Whole => (int)(Fine / FinePerUnit);

    /// <summary>The number as an exact ratio, of its unit.</summary>
    internal Ratio Exact => Ratio.Of(Fine, FinePerUnit);

    /// <summary>Number and unit, as a sentence quotes them.</summary>
    internal string Text { get; }

    /// <summary>The number alone, as a sentence quotes it before another of the same unit.</summary>
    internal string Digits => DoseText.Number(Value);

    /// <summary>Name, number and unit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value} {Unit}");

    internal static RuleNumber Of(string name, WeightBasedDose dose) => new(name, dose.MilligramsPerKilogramPerDay, "mg/kg/day");

    internal static RuleNumber Of(string name, CumulativeDose dose) => new(name, dose.MilligramsPerKilogram, "mg/kg");

    /// <summary>A whole number that a host states.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside its range.</exception>
    internal static RuleNumber Between(int least, int most, string name, int value, string unit, string parameter) =>
        value >= least && value <= most
        ? new RuleNumber(name, value, unit)
        : throw new ArgumentOutOfRangeException(
            parameter, value, string.Create(CultureInfo.InvariantCulture, $"Accepted: {least:#,0} to {most:#,0} {unit}."));

    /// <summary>
    /// What departs from this number, as a sentence quotes it beside it: to 3 decimals, of a course's mg/kg to 1, or to as many more, up to
    /// 12, as tell the two apart; marked where it was rounded.
    /// </summary>
    internal string Beside(Ratio departing)
    {
        int decimals = Unit == CumulativeDose.Accepted.Unit ? 1 : 3;
        while (departing.Round(decimals) == Value && decimals < 12)
        {
            decimals++;
        }

        return RatioText.Rounded(departing, decimals);
    }
}
