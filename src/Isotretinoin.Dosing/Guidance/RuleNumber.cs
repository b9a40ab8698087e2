using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number that a rule states, with its name and unit.</summary>
public sealed class RuleNumber
{
    internal RuleNumber(string name, decimal value, string unit) =>
        (Name, Value, Unit, Fine, Text) = (name, value, unit, (long)(value * FinePerUnit), $"{DoseText.Number(value)} {unit}");

    private const long FinePerUnit = 1_000_000;

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

    /// <summary>Number and unit, as a sentence quotes them.</summary>
    internal string Text { get; }

    /// <summary>What departs from this number, as a sentence quotes it beside it: to 3 decimals, or to as many more, up to 12, as tell the two apart.</summary>
    internal string Beside(Ratio departing)
    {
        decimal quoted = departing.Round(3);
        for (int decimals = 4; quoted == Value && decimals <= 12; decimals++)
        {
            quoted = departing.Round(decimals);
        }

        return DoseText.Number(quoted);
    }

    /// <summary>Name, number and unit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value} {Unit}");
}
