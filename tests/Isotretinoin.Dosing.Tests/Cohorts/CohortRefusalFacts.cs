namespace Isotretinoin.Dosing.Tests;

/// <summary>What is refused of a cohort, and the sums at its ends.</summary>
public sealed class CohortRefusalFacts
{
    [Fact]
    public void Periods_are_of_1_to_365_days() => Assert.Multiple(
        () => Refused.ByName(() => CohortSummary.Of([], 0), "periodDays", ("supply.out-of-range", "monthDays", "Read 0. Accepted: 1 to 365 days.")),
        () => Refused.ByName(() => CohortSummary.Of([], 366), "periodDays", ("supply.out-of-range", "monthDays", "Read 366. Accepted: 1 to 365 days.")));

    [Fact]
    public void Sums_are_of_the_same_capsules_and_periods() => Refused.Each(
        new("Accepted: periods of 30 days, as those of this summary.", () => CohortSummary.Of([], 30).Plus(CohortSummary.Of([], 28))),
        new(
            "Accepted: courses of one formulation and the same strengths; read conventional 10, 20, 30, 40 mg and conventional 20 mg.",
            () => CohortSummary.Of([Forty(28, Catalogue.UsConventional), Forty(28, Catalogue.UsConventional.Stocking(20))], 30)),
        new(
            "Accepted: courses of one formulation and the same strengths; read conventional 20 mg and conventional 10, 20, 30, 40 mg.",
            () => CohortSummary.Of([Forty(28, Catalogue.UsConventional.Stocking(20))], 30).Plus(CohortSummary.Of([Forty(28, Catalogue.UsConventional)], 30))));

    [Fact]
    public void No_course_may_be_null() => Assert.Throws<ArgumentNullException>("courses", () => CohortSummary.Of([null!], 30));

    [Fact]
    public void Percentiles_are_lengths_of_courses()
    {
        // Of 10, 20, 20 and 40 days a quarter is up to 10, three quarters up to 20.
        CohortSummary summary = CohortSummary.Of([Forty(20), Forty(40), Forty(10), Forty(20)], 30);

        Assert.Equal<int?>([10, 10, 20, 20, 20, 40, 40], new[] { 1, 25, 26, 50, 75, 76, 100 }.Select(summary.Percentile));
    }

    [Fact]
    public void A_course_ends_in_the_period_of_its_last_day()
    {
        CohortSummary summary = CohortSummary.Of([Forty(30), Forty(31), Forty(60), Forty(61)], 30);

        Assert.Equal<long>([1, 2, 1], summary.EndingInPeriods());
        Assert.Equal(
            ["days 1 to 30: 4 patients, 120 × 40 mg", "days 31 to 60: 3 patients, 61 × 40 mg", "days 61 to 90: 1 patient, 1 × 40 mg"],
            summary.Periods().Select(period => period.ToString()));
    }

    [Fact]
    public void Summaries_of_different_lengths_are_summed_either_way()
    {
        CohortSummary brief = CohortSummary.Of([Forty(10)], 30);
        CohortSummary longer = CohortSummary.Of([Forty(40), Forty(40)], 30);

        Assert.All([brief.Plus(longer), longer.Plus(brief)], sum =>
        {
            Assert.Equal("3 courses of 10 to 40 days, 3600 mg", sum.ToString());
            Assert.Equal(["days 1 to 30: 3 patients, 70 × 40 mg", "days 31 to 60: 2 patients, 20 × 40 mg"], sum.Periods().Select(period => period.ToString()));
        });
    }

    private static Course Forty(int days) => Forty(days, Catalogue.UsConventional);

    private static Course Forty(int days, Product product) => Course.Plan(
        Titration.StartAt(TitrationStep.Cycling(Asked.Daily(40)).For(days)).MadeWith(product, Asked.Weight, CapsuleRounding.Down, Frequency.OnceDaily));
}
