using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Testing;

/// <summary>Courses in progress: none to five periods with breaks, changes of dose, product and weight, and days that were missed or taken in part.</summary>
public static class HistoryCases
{
    /// <summary>Histories that can have been so.</summary>
    public static Gen<HistoryCase> Sound => Any(slips: false).Where(c => !c.Faults.Any());

    /// <summary>Histories of which some cannot have been so: dates that slipped, days stated twice, too many missed.</summary>
    public static Gen<HistoryCase> Slipped => Any(slips: true);

    public static Arbitrary<HistoryCase> Arbitrary => Arb.From(Sound, c => Simpler(c).Where(s => !s.Faults.Any()));

    public static Arbitrary<HistoryCase> ArbitrarySlipped => Arb.From(Slipped, Simpler);

    public static IEnumerable<HistoryCase> Simpler(HistoryCase history) => Shrinking.Dropping(history.Periods).Select(periods => history with { Periods = periods })
        .Concat(Shrinking.Dropping(history.Missed).Select(missed => history with { Missed = missed }))
        .Concat(Shrinking.Dropping(history.Partial).Select(partial => history with { Partial = partial }))
        .Concat(Shrinking.Dropping(history.Weights).Where(weights => weights.Count > 0).Select(weights => history with { Weights = weights }))
        .Concat(Shrinking.Each(history.Periods, SimplerPeriod).Select(periods => history with { Periods = periods }))
        .Concat(SimplerPeriod(history.Next).Where(next => next.Thousandths > 0).Select(next => history with { Next = next }));

    private static IEnumerable<PeriodCase> SimplerPeriod(PeriodCase period) => Choices.SimplerPattern(period.Pattern).Select(pattern => period with { Pattern = pattern })
        .Concat(Shrinking.Toward(0, period.Undated).Select(undated => period with { Undated = undated }))
        .Concat(period.Formulation == Formulation.Conventional ? [] : [period with { Formulation = Formulation.Conventional }])
        .Concat(period.Thousandths % 1_000 == 0 ? [] : [period with { Thousandths = 20_000 }]);

    private static Gen<HistoryCase> Any(bool slips) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (10, Gen.Choose(1, 5)))
        from gaps in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 20)), (slips ? 1 : 0, Gen.Choose(-3, -1))), count)
        from lengths in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(1, 60)), (1, Gen.Constant(1))), count)
        from doses in Gen.ArrayOf(Dose, count)
        from undated in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 9))), count)
        from main in Gen.Elements<Formulation>(Formulation.All)
        from own in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(main)), (1, Gen.Elements<Formulation>(Formulation.All))), count)
        let periods = Laid(gaps, lengths, [.. doses.Zip(own, undated).Select(p => p.First with { Formulation = p.Second, Undated = p.Third })])
        let last = periods.Count == 0 ? 0 : periods[^1].Last
        from missed in Dates(periods, slips)
        from partialDates in Dates(periods, slips)
        from partialDoses in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Constant(10_000)), (2, Gen.Choose(1, 90_000))), partialDates.Length)
        from weights in WeightsUpTo(last)
        from policy in Gen.Elements<WeightPolicy>(WeightPolicy.All)
        from target in GeneratedCourses.Targets
        from targetFormulation in Gen.Frequency((3, Gen.Constant(main)), (1, Gen.Elements<Formulation>(Formulation.All)))
        from asOf in Gen.Frequency((2, Gen.Choose(-5, last + 5)), (3, Gen.Choose(last, last + 20)))
        from nextDose in Gen.Frequency((3, Gen.Choose(1, 12).Select(n => n * 10_000)), (1, Gen.Choose(20_000, 120_000)))
        from nextPattern in Gen.Frequency((3, Gen.Constant("1")), (2, Gen.Elements("10", "1010100", "1100")), (1, Choices.DatedPatterns))
        from nextFormulation in Gen.Elements<Formulation>(Formulation.All)
        from order in Gen.Shuffle([.. Enumerable.Range(0, count)])
        select new HistoryCase(
            [.. order.Select(i => periods[i])], missed, [.. partialDates.Zip(partialDoses)], weights, policy, target, targetFormulation, asOf,
            new PeriodCase(0, 0, nextDose, nextFormulation, nextPattern, Undated: 0));

    private static Gen<PeriodCase> Dose =>
        from thousandths in Gen.Frequency((6, Gen.Choose(1, 8).Select(n => n * 10_000)), (2, Gen.Choose(1, 90_000)), (1, Gen.Constant(0)))
        from pattern in Choices.DatedPatterns
        select new PeriodCase(0, 0, thousandths, Formulation.Conventional, pattern, Undated: 0);

    private static List<PeriodCase> Laid(int[] gaps, int[] lengths, PeriodCase[] doses)
    {
        var periods = new List<PeriodCase>();
        int next = 0;
        for (int i = 0; i < doses.Length; i++)
        {
            int first = next + gaps[i];
            int last = first + lengths[i] - 1;
            periods.Add(doses[i] with { First = first, Last = last });
            next = last + 1;
        }

        return periods;
    }

    private static Gen<int[]> Dates(List<PeriodCase> periods, bool slips)
    {
        int[] dosed = [.. periods.SelectMany(p => p.Days.Where(p.IsDosingDay))];
        Gen<int> slipped = Gen.Choose(-2, periods.Count == 0 ? 2 : periods[^1].Last + 2);
        Gen<int> date = dosed.Length == 0 ? slipped : slips ? Gen.Frequency((20, Gen.Elements(dosed)), (1, slipped)) : Gen.Elements(dosed);
        return dosed.Length == 0 && !slips
            ? Gen.Constant(Array.Empty<int>())
            : Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 4))).SelectMany(count => Gen.ArrayOf(date, count));
    }

    private static Gen<(int Day, int Grams)[]> WeightsUpTo(int last) =>
        from count in Gen.Choose(1, 5)
        from days in Gen.ArrayOf(Gen.Choose(-40, last + 25), count)
        from grams in Gen.ArrayOf(Gen.Frequency((9, Weights.Patients), (1, Gen.Choose(1, Weights.Most))), count)
        select days.Distinct().Zip(grams).ToArray();
}
