using System.Globalization;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A number with its unit as a sentence says it: <c>0.5 to 1 mg/kg/day</c> are two of one unit, <c>one month</c> is 1 month.</summary>
internal sealed partial record SaidNumber(decimal Value, string Unit)
{
    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase) { ["no"] = 0, ["a"] = 1, ["one"] = 1, ["two"] = 2 };

    public static IEnumerable<SaidNumber> In(string sentence) => Quantity().Matches(WithoutDates(sentence)).SelectMany(match =>
        match.Groups["value"].Captures.Select(value => new SaidNumber(ValueOf(value.Value), match.Groups["unit"].Value)));

    /// <summary>What is left of a sentence without its quantities: no digit should be.</summary>
    public static string WithoutQuantities(string sentence) => Quantity().Replace(WithoutDates(sentence), "");

    /// <summary>Whether this is a rule's number as a sentence says it: the day of a dose may be left to the sentence, as in no day is above 2 mg/kg.</summary>
    public bool Says(RuleNumber number) => Value == number.Value && (number.Unit switch
    {
        "mg/kg/day" => Unit is "mg/kg/day" or "mg/kg daily" or "mg/kg",
        "calendar months" => Unit is "calendar months" or "months",
        _ => Unit == number.Unit,
    });

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit}");

    // Dates are the edition's or the regulator's, and are no number of a rule; the first day of a window has the number 1.
    private static string WithoutDates(string sentence) => Date().Replace(sentence, "");

    private static decimal ValueOf(string text) =>
        Words.TryGetValue(text, out decimal value) ? value : decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|day 1\b")]
    private static partial Regex Date();

    [GeneratedRegex(
        @"\b(?<value>\d+(?:\.\d+)?|one|two|a|no(?= refills))(?:(?:, | and | to )(?<value>\d+(?:\.\d+)?))* (?:negative )?(?<unit>mg/kg/day|mg/kg daily|mg/kg|mg/day|lb/kg|mmol/L|kg|%|calendar months|months?|weeks|years|days|tests|refills|times)(?![\w/])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Quantity();
}
