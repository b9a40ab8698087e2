using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Body weights in whole grams, from 1 g to 500 kg; most are those of patients.</summary>
public static class Weights
{
    public const int Most = 500_000;

    private const int Plain = 60_000;

    public static Gen<int> Patients => Gen.OneOf(
        Gen.Choose(30, 150).Select(kilograms => kilograms * 1_000),
        Gen.Choose(300, 1_500).Select(tenths => tenths * 100),
        Gen.Choose(30_000, 150_000));

    public static Gen<int> Grams => Gen.Frequency((6, Patients), (2, Gen.Choose(1, Most)), (1, Gen.Choose(1, 1_000)), (1, Gen.Elements(1, 2, Most - 1, Most)));

    public static Arbitrary<int> Arbitrary => Arb.From(Grams, Simpler);

    public static IEnumerable<int> Simpler(int grams) => Shrinking.Toward(Plain, grams);

    public static BodyWeight Of(int grams) => BodyWeight.FromKilograms(grams / 1_000m);
}
