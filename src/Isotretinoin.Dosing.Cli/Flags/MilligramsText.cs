namespace Isotretinoin.Dosing.Cli;

/// <summary>Milligrams a day as a bare number, where a column or a text around it says the unit.</summary>
internal static class MilligramsText
{
    public static DailyDose Read(string place, string text, Formulation formulation) =>
        DailyDose.TryParse($"{text} {DailyDose.Accepted.Unit}", formulation, out DailyDose dose)
            ? dose
            : throw new WrongInputException(place, $"read {WrongInputException.Quoted(text)}", $"a number such as 40; {DailyDose.Accepted}");
}
