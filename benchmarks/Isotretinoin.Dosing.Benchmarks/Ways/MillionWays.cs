using BenchmarkDotNet.Attributes;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>
/// The ways of 949,655 candidates, nearly the million that is accepted: 35 doses in up to 3 steps, ordered by three keys, the first hundred
/// listed and reviewed under a guideline. With supplies of 5 days every candidate is a way. One run takes as long as a million of other
/// benchmarks, so there are few.
/// </summary>
[WarmupCount(3)]
[IterationCount(5)]
public class MillionWays
{
    private const int Listed = 100;

    private readonly (int Lowest, int Highest) milligrams = (35, 69);
    private readonly WaysRequest request = WaysRequest.For(
        BodyWeight.FromKilograms(69m),
        Product.Create("Drops", Formulation.Conventional, 1, 2, 3),
        Frequency.OnceDaily,
        DoseBand.Standard,
        CumulativeTarget.Between(120m, 150m, Formulation.Conventional),
        supplyDays: 5,
        further: 3,
        Reviewing.Under(Guidelines.UnitedStatesLabel),
        WayOrder.Days,
        WayOrder.CapsulesADay,
        WayOrder.GreatestDose).Listing(Listed);

    private readonly WaysRequest packed;

    public MillionWays() => packed = WaysRequest.For(
        request.Weight,
        request.Product,
        request.Frequency,
        request.Band,
        request.Target,
        request.SupplyDays,
        request.Further,
        request.Reviewing,
        [.. request.OrderBy, WayOrder.LeftOver]).InPacksOf(30).Listing(Listed);

    [GlobalSetup]
    public void AnswersAgree() => Answers.Agree(Floor(), Library(), And_by_what_is_left_of_packs());

    [Benchmark(Baseline = true)]
    public WaysTotal Floor() => FloorWays.Count(milligrams.Lowest, milligrams.Highest, supplyDays: 5, needed: 8_280, Listed);

    [Benchmark]
    public WaysTotal Library() => Total(request.Answer());

    [Benchmark]
    public WaysTotal And_by_what_is_left_of_packs() => Total(packed.Answer());

    private static WaysTotal Total(WaysAnswer answer)
    {
        int days = 0;
        foreach (Way way in answer.Ways.Listed)
        {
            days += way.Course.Days;
        }

        return new WaysTotal(answer.Ways.Count, days);
    }
}
