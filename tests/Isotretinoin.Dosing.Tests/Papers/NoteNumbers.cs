using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>The numbers of a note, read from its text, held against exact values: nothing of the code that wrote them is used.</summary>
internal sealed partial class NoteNumbers
{
    private static readonly Dictionary<string, (int Least, int Most)> Decimals = new()
    {
        ["mg/kg/day"] = (3, 3), ["mg/kg"] = (1, 9), ["mg/day"] = (2, 2), ["mg"] = (2, 2), ["kg"] = (0, 0),
    };

    private readonly HashSet<(string Unit, BigInteger Numerator, BigInteger Denominator)> exact = [];

    public void Add(string unit, Ratio value) => exact.Add((unit, value.Numerator, value.Denominator));

    public void Add(string unit, decimal value) => Add(unit, Ratio.Of(new BigInteger(value * 1_000_000_000m), 1_000_000_000));

    /// <summary>Every number with a unit is one of the values: exactly, or rounded as its unit is and marked.</summary>
    public void Has(string line) => Assert.All(Written().Matches(line), number =>
    {
        string unit = number.Groups["unit"].Value;
        string digits = number.Groups["number"].Value;
        bool isRounded = number.Groups["about"].Value is "≈" or "less than ";
        int decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var shown = BigInteger.Parse(digits.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        bool isFound = exact.Any(value => value.Unit == unit && (isRounded
            ? IsNear(value, shown, decimals, Decimals[unit])
            : value.Numerator * BigInteger.Pow(10, decimals) == shown * value.Denominator));
        Assert.True(isFound, $"{number.Value} is no number of the answer: {line}");
    });

    /// <summary>Whether a number that was rounded to one of some decimals, whose trailing zeros are not written, is no further off than half of the last.</summary>
    private static bool IsNear((string Unit, BigInteger Numerator, BigInteger Denominator) value, BigInteger shown, int decimals, (int Least, int Most) accepted) =>
        Enumerable.Range(accepted.Least, accepted.Most - accepted.Least + 1).Where(kept => kept >= decimals).Any(kept =>
        {
            BigInteger scale = BigInteger.Pow(10, kept);
            BigInteger apart = BigInteger.Abs((value.Numerator * scale) - (shown * BigInteger.Pow(10, kept - decimals) * value.Denominator));
            return (apart * 2 <= value.Denominator || apart < value.Denominator && shown.IsOne) && apart > 0;
        });

    [GeneratedRegex(@"(?<about>≈|less than |)(?<![\d.])(?<number>\d+(\.\d+)?) (?<unit>mg/kg/day|mg/kg|mg/day|mg|kg)\b(?!/)")]
    private static partial Regex Written();
}
