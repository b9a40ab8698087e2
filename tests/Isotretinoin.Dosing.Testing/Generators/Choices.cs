using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Divisions, roundings and patterns.</summary>
public static class Choices
{
    private static readonly CapsuleRounding[] Single = [CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Nearest];

    private static readonly string[] UsualPatterns = ["10", "1010100", "1111111000000000000000000000", "100", "1100", "11", "01", "0011"];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static Gen<Frequency> Divisions => Gen.Elements<Frequency>(Frequency.All);

    public static Gen<CapsuleRounding> SingleDose => Gen.Elements(Single);

    public static Gen<CapsuleRounding> Spreads => Gen.Choose(2, 7).Select(CapsuleRounding.Spread);

    public static Gen<CapsuleRounding> Roundings => Gen.Frequency((3, SingleDose), (1, Spreads));

    public static Gen<string> Patterns => Gen.Frequency((4, Gen.Constant("1")), (4, Gen.Elements(UsualPatterns)), (3, AnyPattern));

    /// <summary>Patterns of a step or period whose first date is known.</summary>
    public static Gen<string> DatedPatterns => Gen.Frequency((4, Patterns), (1, OnWeekdays));

    public static Gen<string> OnWeekdays => Gen.Choose(1, (1 << Weekdays.Length) - 1).Select(set => string.Join('-', Weekdays.Where((_, place) => (set >> place & 1) == 1)));

    private static Gen<string> AnyPattern =>
        from days in Gen.Choose(1, 92)
        from digits in Gen.ArrayOf(Gen.Elements('0', '1'), days)
        from dosed in Gen.Choose(0, days - 1)
        select $"{new string(digits)[..dosed]}1{new string(digits)[(dosed + 1)..]}";

    /// <summary>The daily pattern, else shorter rows.</summary>
    public static IEnumerable<string> SimplerPattern(string pattern) =>
        pattern == "1" ? [] : ["1", .. !DosingDays.IsOfWeekdays(pattern) && pattern[..^1].Contains('1', StringComparison.Ordinal) ? [pattern[..^1]] : Array.Empty<string>()];
}
