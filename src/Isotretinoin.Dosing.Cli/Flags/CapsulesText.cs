using System.Globalization;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Capsules as they are spoken of: <c>2x20</c> is two of 20 mg, <c>1x40+1x20</c> one of each.</summary>
internal static partial class CapsulesText
{
    public const string Accepted = "capsules such as 2x20 (two of 20 mg) or 1x40+1x20, strengths of whole mg from 1 to 100";

    /// <exception cref="WrongInputException">The text is not readable.</exception>
    public static CapsuleCount[] Read(string place, string text) => [.. text.Split('+').Select(part => One(place, text, part))];

    /// <summary>The milligrams of a day's capsules.</summary>
    /// <exception cref="WrongInputException">The text is not readable, or the dose is out of range.</exception>
    public static DailyDose Dose(string place, string text, Formulation formulation)
    {
        decimal milligrams = Read(place, text).Sum(capsules => (decimal)capsules.Count * capsules.StrengthInMilligrams);
        return DailyDose.Accepted.Contains(milligrams)
            ? DailyDose.FromMilligrams(milligrams, formulation)
            : throw new WrongInputException(place, $"{WrongInputException.Quoted(text)} is {Show.Number(milligrams)} mg", DailyDose.Accepted.ToString());
    }

    private static CapsuleCount One(string place, string text, string part)
    {
        Match match = Written().Match(part);
        return match.Success && Whole(match, "count") is >= 1 and int count && Whole(match, "strength") is >= 1 and <= Product.GreatestStrength and int strength
            ? CapsuleCount.OfStrength(strength, count)
            : throw new WrongInputException(place, $"read {WrongInputException.Quoted(text)}", Accepted);
    }

    private static int? Whole(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    [GeneratedRegex(@"^\s*(?<count>[0-9]+)\s*[x×]\s*(?<strength>[0-9]+)\s*(mg)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
