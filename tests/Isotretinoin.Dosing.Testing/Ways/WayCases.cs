using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Questions for ways that brute force can go through in full.</summary>
public static class WayCases
{
    private const int MostCandidates = 700;

    private static readonly string[] Keys = ["days", "greatestMgPerKgPerDay", "capsulesADay"];

    /// <summary>Questions with and without wishes, first steps and doses taken.</summary>
    public static Arbitrary<WayCase> Any => From(Asked(chanceOfAWish: 3));

    /// <summary>Questions whose wishes are so many that often none of the ways meets them.</summary>
    public static Arbitrary<WayCase> Demanding => From(Asked(chanceOfAWish: 1));

    /// <summary>Questions with doses that are spread, and with packs.</summary>
    public static Arbitrary<WayCase> SpreadAndPacked => From(
        from question in Asked(chanceOfAWish: 5)
        from spread in Gen.Choose(2, 4)
        from packSize in Gen.OneOf(Gen.Elements(28, 30, 10), Gen.Choose(1, 200))
        from isOrdered in Gen.Elements(true, false)
        select question with { Spread = spread, PackSize = packSize, OrderBy = isOrdered ? ["leftOver", .. question.OrderBy] : [.. question.OrderBy, "leftOver"] });

    private static Arbitrary<WayCase> From(Gen<WayCase> questions) => Arb.From(questions.Select(Bounded), Simpler);

    private static Gen<WayCase> Asked(int chanceOfAWish) =>
        from product in Products.Small.Where(p => p.Strengths.Count <= 5)
        from grams in Gen.Frequency((8, Weights.Patients), (1, Gen.Choose(10_000, 30_000)))
        from division in Choices.Divisions
        from low in Gen.Choose(50, 2_000)
        from width in Gen.Choose(0, 1_200)
        from target in GeneratedCourses.Targets
        from supplyDays in Gen.OneOf(Gen.Elements(28, 30), Gen.Choose(7, 90))
        from further in Gen.Choose(1, 3)
        from first in Gen.ListOf(FirstStep(product, grams, division), 2)
        from firstCount in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 2)))
        from taken in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 6_000_000)))
        from ceiling in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 8).Select(tens => tens * 10)), (1, Gen.Choose(5, 150)))
        from keys in Gen.Shuffle(Keys)
        from keyCount in Gen.Choose(1, 3)
        from wished in Wished(chanceOfAWish)
        from isPregnant in Gen.Frequency((20, Gen.Constant(false)), (1, Gen.Constant(true)))
        from limit in Gen.Frequency((3, Gen.Constant(1_000)), (1, Gen.Choose(1, 20)))
        select wished with
        {
            Product = product,
            Grams = grams,
            Division = division,
            LowThousandths = low,
            HighThousandths = low + width,
            Target = target,
            SupplyDays = supplyDays,
            Further = further,
            First = [.. first.Take(firstCount)],
            TakenThousandths = taken,
            CeilingMg = ceiling,
            OrderBy = [.. keys.Take(keyCount)],
            IsPregnant = isPregnant,
            Limit = limit,
        };

    /// <summary>Wishes alone; the rest of the case is a placeholder.</summary>
    private static Gen<WayCase> Wished(int chance) =>
        from within in Perhaps(chance, Gen.Choose(20, 500))
        from lastDay in Perhaps(chance + 1, Gen.Choose(-5, 500))
        from least in Perhaps(chance + 1, Gen.Choose(1, 400))
        from milligrams in Perhaps(chance, Gen.Choose(5, 180))
        from capsules in Perhaps(chance, Gen.Choose(1, 8))
        from strengths in Perhaps(chance + 1, Gen.Choose(1, 3))
        from inWholeSupplies in Perhaps(chance + 1, Gen.Constant(1))
        from start in Gen.Choose(0, 2_000)
        from isDated in Gen.Elements(true, false)
        select new WayCase(new ProductCase(Formulation.Conventional, 10), 1, Frequency.OnceDaily, 1, 1, new TargetCase(1, 1), 1, 1)
        {
            OrderBy = ["days"],
            WithinDays = within,
            ByDay = lastDay,
            NotBeforeDays = least,
            AtMostMg = milligrams,
            AtMostCapsules = capsules,
            AtMostStrengths = strengths,
            InWholeSupplies = inWholeSupplies is not null,
            Start = lastDay is not null || isDated ? new DateOnly(2026, 1, 1).AddDays(start) : null,
        };

    private static Gen<int?> Perhaps(int chance, Gen<int> number) => Gen.Frequency((1, number.Select(n => (int?)n)), (chance, Gen.Constant<int?>(null)));

    private static Gen<(IReadOnlyList<int> Cycle, int Days)> FirstStep(ProductCase product, int grams, Frequency division) =>
        from dose in Gen.Elements<int>(product.Makeable(division).All.Where(dose => dose <= Math.Max(grams / 500, product.Makeable(division).Smallest)))
        from other in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Constant(0)), (1, Gen.Constant(dose)))
        from isPause in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        from days in Gen.OneOf(Gen.Elements(28, 30), Gen.Choose(1, 70))
        select ((IReadOnlyList<int>)(isPause ? [0] : other < 0 ? [dose] : [dose, other]), days);

    /// <summary>The question with fewer steps, or a narrower band, until brute force can go through its candidates.</summary>
    private static WayCase Bounded(WayCase question)
    {
        while (new WaysCount(question).Candidates > MostCandidates)
        {
            question = question.Further > 1 && new WaysCount(question).Doses > 3
                ? question with { Further = question.Further - 1 }
                : question with { HighThousandths = question.LowThousandths + ((question.HighThousandths - question.LowThousandths) / 2) };
        }

        return question;
    }

    private static IEnumerable<WayCase> Simpler(WayCase question) => new[]
    {
        question with { Further = 1 }, question with { First = [] }, question with { TakenThousandths = 0 }, question with { CeilingMg = 0 }, question with { WithinDays = null }, question with { NotBeforeDays = null },
        question with { ByDay = null }, question with { AtMostMg = null }, question with { AtMostCapsules = null }, question with { AtMostStrengths = null },
        question with { InWholeSupplies = false }, question with { IsPregnant = false }, question with { OrderBy = [question.OrderBy[0]] }, question with { Limit = 1_000 },
        question with { HighThousandths = (question.LowThousandths + question.HighThousandths) / 2 },
    }.Where(simpler => simpler.ToString() != question.ToString());
}
