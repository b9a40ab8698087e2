namespace Isotretinoin.Dosing.Cli;

/// <summary>A day and what was taken on it, <c>2026-02-02=20</c>.</summary>
internal static class PartialDayText
{
    public static PartialDay Read(string place, string text, Formulation formulation) => text.Split('=') is [var date, var milligrams]
        ? PartialDay.On(DateText.Read(place, date), MilligramsText.Read(place, milligrams, formulation))
        : throw new WrongInputException(place, $"read {WrongInputException.Quoted(text)}", "a date and the mg taken on it such as 2026-02-02=20, several with a space between");
}
