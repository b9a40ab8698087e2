using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Exact doses against products: hits, gaps, doses below the smallest and above the largest, each on purpose.</summary>
public static class Mappings
{
    private static readonly int[] Divisors = [100, 125, 200, 250, 400, 500, 625, 800, 1_000, 1_250, 1_600, 2_000, 2_500, 4_000, 5_000, 8_000, 10_000];

    public static Gen<MappingCase> Any => Gen.Frequency((3, Prescribed), (3, Hits), (2, BelowTheSmallest), (2, AboveTheLargest), (1, Wild));

    public static Arbitrary<MappingCase> Arbitrary => Arb.From(Any, Simpler);

    /// <summary>Doses that brute force can try in full.</summary>
    public static Arbitrary<(ProductCase Product, Frequency Division, int Dose)> Makeable =>
        (from product in Products.Small
         from division in Choices.Divisions
         from most in Gen.Frequency((4, Gen.Constant(160)), (1, Gen.Constant(400)))
         let doses = product.Makeable(division).All.Where(dose => dose <= Math.Max(most, 2 * product.Strengths[^1]))
         where doses.Any()
         from dose in Gen.Elements(doses)
         select (product, division, dose)).ToArbitrary();

    private static Gen<MappingCase> Prescribed =>
        (from product in Products.Any
         from division in Choices.Divisions
         from grams in Weights.Patients
         from thousandths in Doses.Prescribed
         select new MappingCase(product, division, grams, thousandths)).Where(c => c.IsInRange);

    private static Gen<MappingCase> Hits =>
        (from product in Products.Any
         from division in Choices.Divisions
         from dose in Gen.Elements<int>(product.Makeable(division).All)
         from thousandths in Gen.Elements(Divisors)
         select new MappingCase(product, division, dose * (1_000_000 / thousandths), thousandths)).Where(c => c.IsInRange);

    private static Gen<MappingCase> BelowTheSmallest =>
        (from product in Products.Any
         from division in Choices.Divisions
         from thousandths in Doses.Prescribed
         let tooMany = (product.Makeable(division).Smallest * 1_000_000 - 1) / thousandths
         from grams in Gen.Choose(1, Math.Clamp(tooMany, 1, Weights.Most))
         select new MappingCase(product, division, grams, thousandths)).Where(c => c.IsInRange);

    private static Gen<MappingCase> AboveTheLargest =>
        (from product in Products.NeverReachingTheGreatest
         from division in Choices.Divisions
         let largest = product.Makeable(division).Largest
         from micrograms in Gen.Choose((largest * 1_000) + 1, 1_000_000)
         from thousandths in Gen.Choose(2_000, Doses.MostPerKilogramPerDay)
         select new MappingCase(product, division, (int)(micrograms * 1_000L / thousandths), thousandths)).Where(c => c.IsInRange);

    private static Gen<MappingCase> Wild =>
        (from product in Products.Any
         from division in Choices.Divisions
         from grams in Weights.Grams
         from thousandths in Doses.PerKilogramPerDay
         select new MappingCase(product, division, grams, thousandths)).Where(c => c.IsInRange);

    public static IEnumerable<MappingCase> Simpler(MappingCase mapping) =>
        Products.Simpler(mapping.Product).Select(product => mapping with { Product = product })
            .Concat(mapping.Division == Frequency.OnceDaily ? [] : [mapping with { Division = Frequency.OnceDaily }])
            .Concat(Weights.Simpler(mapping.Grams).Select(grams => mapping with { Grams = grams }))
            .Concat(Doses.Simpler(mapping.Thousandths).Select(thousandths => mapping with { Thousandths = thousandths }))
            .Where(simpler => simpler.IsInRange);
}
