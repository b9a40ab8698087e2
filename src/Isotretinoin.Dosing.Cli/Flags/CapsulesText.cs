using System.Globalization;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Capsules as they are spoken of: <c>2x20</c> is two of 20 mg, <c>1x40+1x20</c> one of each.</summary>
internal static partial class CapsulesText
{
    /// <summary>Capsules as an order has them, also of a strength that no product has: at most one entry for each strength.</summary>
    /// <exception cref="WrongInputException">The text is not readable, or a number is out of range.</exception>
    public static Dictionary<int, int> Ordered(string place, string text, int most)
    {
        string accepted = $"{Accepted(OrderLine.GreatestStrength)}, up to {Show.Whole(most)} of each";
        Dictionary<int, int> byStrength = Parts(place, text, OrderLine.GreatestStrength, most, accepted)
            .GroupBy(part => part.Strength)
            .ToDictionary(same => same.Key, same => same.Sum(part => part.Count));
        return byStrength.Values.All(count => count <= most) ? byStrength : throw new WrongInputException(place, $"read {WrongInputException.Quoted(text)}", accepted);
    }

    /// <summary>The milligrams of a day's capsules.</summary>
    /// <exception cref="WrongInputException">The text is not readable, or the dose is out of range.</exception>
    public static DailyDose Dose(string place, string text, Formulation formulation)
    {
        int milligrams = Parts(place, text, Product.GreatestStrength, (int)DailyDose.Accepted.Maximum, Accepted(Product.GreatestStrength)).Sum(part => part.Count * part.Strength);
        return DailyDose.Accepted.Contains(milligrams)
            ? DailyDose.FromMilligrams(milligrams, formulation)
            : throw new WrongInputException(place, $"{WrongInputException.Quoted(text)} is {Show.Number(milligrams)} mg", DailyDose.Accepted.ToString());
    }

    private static string Accepted(int mostStrength) => $"capsules such as 2x20 (two of 20 mg) or 1x40+1x20, strengths of whole mg from 1 to {Show.Whole(mostStrength)}";

    private static List<(int Count, int Strength)> Parts(string place, string text, int mostStrength, int mostCount, string accepted)
    {
        var parts = new List<(int Count, int Strength)>();
        foreach (string part in text.Split('+'))
        {
            Match match = Written().Match(part);
            (int count, int strength) = (Whole(match, "count"), Whole(match, "strength"));
            parts.Add(count >= 1 && count <= mostCount && strength >= 1 && strength <= mostStrength && parts.Count < Product.MostStrengths
                ? (count, strength)
                : throw new WrongInputException(place, $"read {WrongInputException.Quoted(text)}", accepted));
        }

        return parts;
    }

    /// <summary>A whole number; 0 when it is none, or too long to be one.</summary>
    private static int Whole(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    [GeneratedRegex(@"^\s*(?<count>[0-9]+)\s*[x×]\s*(?<strength>[0-9]+)\s*(mg)?\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
