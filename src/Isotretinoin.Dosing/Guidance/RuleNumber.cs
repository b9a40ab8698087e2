using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number of a rule, with its name and unit.</summary>
public sealed class RuleNumber
{
    private const long FinePerUnit = 1_000_000;

    internal RuleNumber(string name, decimal value, string unit)
    {
        (Name, Value, Unit, Fine, Digits) = (name, value, unit, (long)(value * FinePerUnit), DoseText.Number(value));
        Text = $"{Digits} {unit}";
    }

    /// <summary>The name: <c>maximum</c>.</summary>
    public string Name { get; }

    /// <summary>The number, exactly.</summary>
    public decimal Value { get; }

    /// <summary>Its unit: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>The number in millionths of its unit, so that checks compare whole numbers: mg/kg becomes ng/kg.</summary>
    internal long Fine { get; }

    /// <summary>The number as a whole number of days, weeks, years or capsules.</summary>
    internal int Whole => (int)(Fine / FinePerUnit);

    /// <summary>The number as an exact ratio in its unit.</summary>
    internal Ratio Exact => Ratio.Of(Fine, FinePerUnit);

    /// <summary>Number and unit, for sentences.</summary>
    internal string Text { get; }

    /// <summary>The number without its unit, for sentences.</summary>
    internal string Digits { get; }

    /// <summary>Name, number and unit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value} {Unit}");

    internal static RuleNumber Of(string name, WeightBasedDose dose) => new(name, dose.MilligramsPerKilogramPerDay, "mg/kg/day");

    internal static RuleNumber Of(string name, CumulativeDose dose) => new(name, dose.MilligramsPerKilogram, "mg/kg");

    /// <summary>A whole number of a host's rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside its range.</exception>
    internal static RuleNumber Between(int least, int most, string name, int value, string unit, string parameter) =>
        value >= least && value <= most
        ? new RuleNumber(name, value, unit)
        : throw new ArgumentOutOfRangeException(
            parameter, value, string.Create(CultureInfo.InvariantCulture, $"Accepted: {least:#,0} to {most:#,0} {unit}."));

    /// <summary>
    /// A value that departs from this number, for sentences: to 3 decimals, mg/kg of a course to 1, or up to 12 when needed to differ from
    /// it; marked when rounded.
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
