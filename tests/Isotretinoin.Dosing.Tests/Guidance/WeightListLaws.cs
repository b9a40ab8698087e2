using FsCheck;
using FsCheck.Fluent;
using static Isotretinoin.Dosing.Tests.Cases;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Every weight of a list is looked at, wherever it stands in the list and whatever it is used for.</summary>
public sealed class WeightListLaws
{
    private const int Apart = 14;

    /// <summary>Weights of a grown patient who hardly changes, and a place among them.</summary>
    private static readonly Gen<(int[] Grams, int Place)> Steady =
        from typical in Gen.Choose(45, 85)
        from count in Gen.Choose(2, 7)
        from off in Gen.ArrayOf(Gen.Choose(-900, 900), count)
        from place in Gen.Choose(0, count - 1)
        select (off.Select(grams => (typical * 1_000) + grams).ToArray(), place);

    [Law]
    public Property A_steady_list_gives_no_finding_of_weights() => Law.ForAll(() => Steady, c => Assert.All(Reviews(c.Grams), review =>
        Assert.DoesNotContain(review.Findings, finding => finding.Code.StartsWith("weight.", StringComparison.Ordinal))));

    [Law]
    public Property A_weight_in_another_unit_or_with_a_digit_more_or_less_is_found_at_every_place() => Law.ForAll(
        () => (from list in Steady from times in Gen.Elements(2.204623m, 0.453592m, 10m, 0.1m) select (list, times))
            .Where(c => c.list.Grams[c.list.Place] * c.times <= Weights.Most), c =>
        {
            int[] grams = [.. c.list.Grams];
            grams[c.list.Place] = (int)(grams[c.list.Place] * c.times);
            Assert.All(Reviews(grams), review => Assert.Contains(review.Findings, finding => finding.Code is "weight.unit-slip"));
        });

    [Law]
    public Property An_implausible_weight_is_named_at_every_place() => Law.ForAll(
        () => from list in Steady from odd in Gen.Elements(24_999, 200_001) select (list, odd), c =>
        {
            int[] grams = [.. c.list.Grams];
            grams[c.list.Place] = c.odd;
            Assert.All(Reviews(grams), review => Assert.Contains(
                $"{Weights.Of(c.odd)} of {Today.AddDays((c.list.Place + 1 - grams.Length) * Apart):yyyy-MM-dd}",
                Assert.Single(review.Findings, finding => finding.Code == "weight.implausible").Sentence,
                StringComparison.Ordinal));
        });

    /// <summary>An order of today, a course under way and what is to come, all with weights a fortnight apart, the last of today.</summary>
    private static Review[] Reviews(int[] grams)
    {
        var weights = WeightHistory.Of([.. grams.Select((each, place) => Weighing.On(Today.AddDays((place + 1 - grams.Length) * Apart), Weights.Of(each)))]);
        DateOnly first = Today.AddDays((1 - grams.Length) * Apart);
        Progress progress = DoseHistory.Of(DosePeriod.Taking(DailyDose.FromMilligrams(20, Formulation.Conventional), first, Today))
            .ProgressAt(Today, weights, WeightPolicy.Starting, Target(120, 150));
        return
        [
            Review.Of(OrderOf(Formulation.Conventional, 10), PatientFacts.NoneKnown.WithWeights(weights)),
            Review.Of(progress),
            Review.Of(Projection.Of(progress, DailyDose.FromMilligrams(20, Formulation.Conventional), IntakePattern.Daily)!),
        ];
    }
}
