using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A unit of a column of weights.</summary>
internal sealed class WeightUnit
{
    private WeightUnit(string id) => Id = id;

    public static WeightUnit Kilograms { get; } = new("kg");

    public static WeightUnit Pounds { get; } = new("lb");

    /// <summary>Every unit.</summary>
    public static ImmutableArray<WeightUnit> All { get; } = [Kilograms, Pounds];

    /// <summary>The units in words: <c>kg, lb</c>.</summary>
    public static string Names => string.Join(", ", All);

    /// <summary>The unit as written: <c>kg</c> or <c>lb</c>.</summary>
    public string Id { get; }

    public static WeightUnit? Find(string name) => All.FirstOrDefault(unit => unit.Id == name);

    public override string ToString() => Id;
}
