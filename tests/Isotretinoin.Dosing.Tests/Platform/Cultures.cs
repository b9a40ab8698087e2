using System.Globalization;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Cultures with other decimal signs, group separators, digits, calendars and casing than the invariant one.</summary>
internal static class Cultures
{
    public static IReadOnlyList<CultureInfo> Awkward { get; } = [.. new[] { "nl-NL", "de-CH", "ar-SA", "tr-TR" }.Select(CultureInfo.GetCultureInfo)];

    public static void InEach(Action action)
    {
        foreach (CultureInfo culture in Awkward)
        {
            In(culture, action);
        }
    }

    public static void In(CultureInfo culture, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
