using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Stated doses, in thousandths of their unit.</summary>
public static class Doses
{
    public const int MostPerKilogramPerDay = 10_000;

    public const int MostPerKilogram = 1_000_000;

    private const int Plain = 500;

    private static readonly int[] Usual = [100, 250, 400, 500, 800, 1_000, 1_600, 2_000];

    /// <summary>Thousandths of mg/kg/day as prescribers state them.</summary>
    public static Gen<int> Prescribed => Gen.Frequency((3, Gen.Elements(Usual)), (3, Gen.Choose(40, 2_000)), (1, Gen.Choose(1, 40).Select(n => n * 50)));

    public static Gen<int> PerKilogramPerDay => Gen.Frequency((6, Prescribed), (2, Gen.Choose(1, MostPerKilogramPerDay)), (1, Gen.Elements(1, 2, MostPerKilogramPerDay - 1, MostPerKilogramPerDay)));

    public static Gen<int> PerKilogram => Gen.Frequency((6, Gen.Choose(1, 250).Select(n => n * 1_000)), (2, Gen.Choose(1, MostPerKilogram)), (1, Gen.Elements(1, 2, MostPerKilogram - 1, MostPerKilogram)));

    /// <summary>Millionths of mg, up to a number of whole milligrams.</summary>
    public static Gen<long> Millionths(int mostMilligrams) => Gen.OneOf(
        Gen.Choose(0, mostMilligrams).Select(milligrams => milligrams * 1_000_000L),
        from milligrams in Gen.Choose(0, mostMilligrams - 1) from millionths in Gen.Choose(0, 1_000_000) select (milligrams * 1_000_000L) + millionths,
        Gen.Elements(0L, 1L, mostMilligrams * 1_000_000L));

    public static IEnumerable<int> Simpler(int thousandths) => Shrinking.Toward(Plain, thousandths);

    public static WeightBasedDose Daily(int thousandths, Formulation formulation) => WeightBasedDose.FromMilligramsPerKilogramPerDay(thousandths / 1_000m, formulation);

    public static CumulativeDose Cumulative(int thousandths, Formulation formulation) => CumulativeDose.FromMilligramsPerKilogram(thousandths / 1_000m, formulation);
}
