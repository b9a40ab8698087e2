using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A number that a rule states, with its name and unit.</summary>
public sealed class RuleNumber
{
    internal RuleNumber(string name, decimal value, string unit) => (Name, Value, Unit) = (name, value, unit);

    /// <summary>What the number is: <c>maximum</c>.</summary>
    public string Name { get; }

    /// <summary>The number, exactly.</summary>
    public decimal Value { get; }

    /// <summary>Its unit: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>Name, number and unit.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Value} {Unit}");
}
