using FsCheck;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Whole packs against a pharmacy that counts capsules one by one.</summary>
public sealed class PackLaws
{
    [Law]
    public Property Packs_are_those_of_a_pharmacy_that_counts_them() => Law.ForAll(() => EndCases.Any, c =>
    {
        var walk = new WalkedEnd(c);
        if (walk.IsTooEarly)
        {
            return;
        }

        IReadOnlyList<HandedOver> expected = new Pharmacy(c, walk).Supplies;
        IReadOnlyList<Supply> supplies = c.Plan().Supplies(c.Course.SupplyDays, c.Packs);

        Assert.Equal(
            expected.Select(supply => string.Join("; ", supply.Strengths.Select(s => $"{s.Strength}: {s.Taken} {(c.CarriesOver ? s.CarriedIn : null)} {s.Packs} {s.Packs * c.PackSize} {s.LeftOver}"))),
            supplies.Select(supply => string.Join("; ", supply.Packs!.Value.Select(s => $"{s.StrengthInMilligrams}: {s.Taken} {s.CarriedIn} {s.Packs} {s.HandedOver} {s.LeftOver}"))));
        Assert.Equal(expected.Select(supply => supply.Days), supplies.Select(supply => supply.DaysHandedOver));
    });

    [Law]
    public Property Packs_partition_what_is_handed_over() => Law.ForAll(() => EndCases.Any, c =>
    {
        if (new WalkedEnd(c).IsTooEarly)
        {
            return;
        }

        PlanAnswer answer = c.Request.Answer();
        PackedCapsules[] packed = [.. answer.Supplies!.Value.SelectMany(supply => supply.Packs!.Value)];
        Assert.All(packed.Concat(answer.Packs!.Value), strength =>
        {
            Assert.Equal(strength.Packs * c.PackSize, strength.HandedOver);
            Assert.Equal(strength.HandedOver + (strength.CarriedIn ?? 0), strength.Taken + strength.LeftOver);
            Assert.True(strength is { Taken: > 0, Packs: >= 0, LeftOver: >= 0, CarriedIn: null or >= 0 });
        });
        Assert.All(packed, strength => Assert.InRange(strength.LeftOver, 0, c.PackSize - 1));
        Assert.Equal(answer.Course.Quantities().Select(q => (q.StrengthInMilligrams, (long)q.Count)), answer.Packs!.Value.Select(strength => (strength.StrengthInMilligrams, strength.Taken)));
        Assert.Equal(packed.Sum(strength => strength.HandedOver), answer.Packs!.Value.Sum(strength => strength.HandedOver));
    });

    [Law]
    public Property What_is_carried_over_never_asks_for_more_packs() => Law.ForAll(() => EndCases.Any, c =>
    {
        if (!new WalkedEnd(c).IsTooEarly)
        {
            Assert.True(Handed(c with { CarriesOver = true }) <= Handed(c with { CarriesOver = false }));
        }
    });

    [Law]
    public Property Supply_limits_are_judged_on_what_is_handed_over() => Law.ForAll(() => EndCases.Any, c =>
    {
        var walk = new WalkedEnd(c);
        if (walk.IsTooEarly || walk.Days.Count == 0)
        {
            return;
        }

        int longest = new Pharmacy(c, walk).Supplies.Select(supply => supply.Days ?? 0).DefaultIfEmpty().Max();
        var request = PlanRequest.For(
            c.Course.Weight, c.Course.Product.Product, c.Titration.Rounded(c.Course.Rounding).Taken(c.Course.Division), Reviewing.Under(Guidelines.Ipledge));
        request = request.StartingOn(c.Start).After(c.Course.AlreadyTaken).InSuppliesOf(c.Course.SupplyDays).InPacks(c.Packs);
        request = c.Target is { } target ? request.To(target) : request;
        request = c.Ending == CourseEnding.Supply ? request.InWholeSupplies() : c.Ending == CourseEnding.Until ? request.EndingUntil(c.Clear, c.ThenDays) : request;
        Finding? found = request.Answer().Review.Findings.FirstOrDefault(finding => finding.Code == "supply.over-limit");

        Assert.Equal(longest > 30 ? $"The packs handed over last {longest} days, more than 30 days." : null, found?.Sentence);
    });

    private static long Handed(EndCase c) => c.Request.Answer().Packs!.Value.Sum(strength => strength.HandedOver);
}
