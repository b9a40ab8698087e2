using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A way that brute force found: the rows of its steps, first ones included, with the days of each.</summary>
public sealed class FoundWay
{
    public required IReadOnlyList<IReadOnlyList<int>> Rows { get; init; }

    public required IReadOnlyList<int> Days { get; init; }

    public required IReadOnlyList<Fraction> Means { get; init; }

    public required int GreatestMg { get; init; }

    public required int CapsulesADay { get; init; }

    public required int Strengths { get; init; }

    public required int LeftOver { get; init; }

    public required bool IsCritical { get; init; }

    public bool IsUnbeaten { get; set; }

    public int TotalDays => Days.Sum();

    /// <summary>The value of a key by its name.</summary>
    public int Key(string name) => name switch
    {
        "days" => TotalDays,
        "greatestMgPerKgPerDay" => GreatestMg,
        "capsulesADay" => CapsulesADay,
        _ => LeftOver,
    };

    public override string ToString() => string.Join(
        "; ", Rows.Zip(Days, (row, days) => string.Create(CultureInfo.InvariantCulture, $"{string.Join(",", row)} mg x{days}")));
}
