using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Doses and weights on either side of the maximum.</summary>
public static class MaximumCases
{
    /// <summary>None, some or all of the guidelines.</summary>
    public static Gen<string[]> SomeGuidelines => Gen.ArrayOf(Gen.Elements(true, false), Guidelines.All.Length)
        .Select(named => Guidelines.All.Where((_, place) => named[place]).Select(guideline => guideline.Id).ToArray());

    public static Arbitrary<MaximumCase> Arbitrary => Arb.From(
        from formulation in Gen.Elements<Formulation>(Formulation.All)
        from count in Gen.Choose(1, 4)
        from doses in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 75).Select(half => half * 2))), count)
        from first in Gen.Choose(1, 75)
        let milligrams = new[] { first * 2 }.Concat(doses).ToArray()
        from grams in Gen.Frequency((1, Weights.Patients), (2, Gen.Choose(-3, 3).Select(off => Math.Max(1, (milligrams.Max() * (formulation == Formulation.Micronized ? 625 : 500)) + off))))
        from guidelines in SomeGuidelines
        select new MaximumCase(formulation, milligrams, grams, guidelines));
}
