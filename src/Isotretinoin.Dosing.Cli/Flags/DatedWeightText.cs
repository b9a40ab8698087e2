using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Body weights with the dates of their weighings: <c>2026-01-01 60 kg</c>.</summary>
internal static class DatedWeightText
{
    public static bool TryRead(string text, [NotNullWhen(true)] out DatedWeight? weight)
    {
        weight = text.Trim().Split(' ', 2) is [var date, var body] && DateText.TryRead(date, out DateOnly on) && BodyWeight.TryParse(body, provider: null, out BodyWeight read)
            ? DatedWeight.On(on, read)
            : null;
        return weight is not null;
    }

    /// <exception cref="WrongInputException">Two weights have the same date.</exception>
    public static WeightHistory History(string flag, IEnumerable<DatedWeight> weights)
    {
        try
        {
            return WeightHistory.Of([.. weights]);
        }
        catch (HistoryException refused)
        {
            throw new WrongInputException(flag, refused.Message);
        }
    }
}
