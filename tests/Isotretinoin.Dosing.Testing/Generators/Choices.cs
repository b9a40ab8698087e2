using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Divisions, roundings and patterns.</summary>
public static class Choices
{
    private static readonly CapsuleRounding[] Single = [CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Nearest];

    private static readonly string[] UsualPatterns = ["10", "1010100", "1111111000000000000000000000", "100", "1100", "11"];

    public static Gen<Frequency> Divisions => Gen.Elements<Frequency>(Frequency.All);

    public static Gen<CapsuleRounding> SingleDose => Gen.Elements(Single);

    public static Gen<CapsuleRounding> Spreads => Gen.Choose(2, 7).Select(CapsuleRounding.Spread);

    public static Gen<CapsuleRounding> Roundings => Gen.Frequency((3, SingleDose), (1, Spreads));

    public static Gen<string> Patterns => Gen.Frequency((4, Gen.Constant("1")), (4, Gen.Elements(UsualPatterns)), (2, AnyPattern));

    private static Gen<string> AnyPattern =>
        from days in Gen.Choose(1, IntakePattern.MostDays)
        from digits in Gen.ArrayOf(Gen.Elements('0', '1'), days)
        select $"1{new string(digits)[1..]}";

    /// <summary>The daily pattern, else shorter rows.</summary>
    public static IEnumerable<string> SimplerPattern(string pattern) => pattern == "1" ? [] : ["1", .. pattern.Length > 1 ? [pattern[..^1]] : Array.Empty<string>()];
}
