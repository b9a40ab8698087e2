using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Products: those of the market, those that a host could have, and nasty ones.</summary>
public static class Products
{
    private static readonly int[][] MarketStrengths =
        [[10, 20, 30, 40], [10, 20, 40], [10, 20, 25, 30, 35, 40], [8, 16, 20, 24, 28, 32], [5, 10, 20, 40], [10, 20], [10, 40], [5, 10, 20, 30, 40]];

    // Coprime pairs with far-apart gaps, single strengths, a single milligram, and strengths that tie over and over.
    private static readonly int[][] NastyStrengths =
        [[1], [100], [7], [97, 89], [99, 100], [6, 10, 15], [1, 100], [2, 3], [12, 20, 33], [1, 5, 10, 25, 50], [9, 10, 11, 12, 13], [3, 6, 12, 24, 48, 96]];

    // None of these sums to 1,000 mg, so that a dose can lie above the largest.
    private static readonly int[][] ShortOfTheGreatest = [[3], [7], [9, 27], [30], [60, 90], [70], [96], [99], [77, 91], [12, 24, 36], [35, 70]];

    public static Gen<Formulation> Formulations => Gen.Elements<Formulation>(Formulation.All);

    public static Gen<ProductCase> Market => Gen.Elements(Catalogue.Formulary.Products.Select(p => new ProductCase(p.Formulation, p.StrengthsInMilligrams)));

    public static Gen<ProductCase> Nasty => OfAny(Gen.Elements(NastyStrengths));

    public static Gen<ProductCase> NeverReachingTheGreatest => OfAny(Gen.Elements(ShortOfTheGreatest));

    public static Gen<ProductCase> Any => Gen.Frequency((3, Market), (2, OfAny(Gen.Elements(MarketStrengths))), (2, OfAny(Few(5))), (2, Nasty), (1, OfAny(Few(12))));

    /// <summary>Products whose capsules brute force can try in full: up to five strengths.</summary>
    public static Gen<ProductCase> Small => Gen.Frequency((4, Market), (2, OfAny(Gen.Elements(MarketStrengths))), (3, OfAny(Few(5))), (2, Nasty));

    public static Arbitrary<ProductCase> Arbitrary => Arb.From(Any, Simpler);

    /// <summary>Fewer strengths, then 10 mg in place of another, then conventional.</summary>
    public static IEnumerable<ProductCase> Simpler(ProductCase product)
    {
        IEnumerable<IReadOnlyList<int>> fewer = product.Strengths.Count > 1 ? Shrinking.Dropping(product.Strengths) : [];
        IEnumerable<IReadOnlyList<int>> plainer = product.Strengths.Contains(10) ? [] : Shrinking.Each(product.Strengths, _ => [10]);
        IEnumerable<Formulation> formulations = product.Formulation == Formulation.Conventional ? [] : [Formulation.Conventional];
        return fewer.Concat(plainer).Select(strengths => new ProductCase(product.Formulation, strengths))
            .Concat(formulations.Select(f => new ProductCase(f, product.Strengths)));
    }

    private static Gen<int[]> Few(int most) =>
        from count in Gen.Choose(1, most)
        from shuffled in Gen.Shuffle(Enumerable.Range(1, Product.GreatestStrength))
        select shuffled.Take(count).ToArray();

    private static Gen<ProductCase> OfAny(Gen<int[]> strengths) =>
        from formulation in Formulations
        from chosen in strengths
        select new ProductCase(formulation, chosen);
}
