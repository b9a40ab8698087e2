namespace Isotretinoin.Dosing.Tests;

public sealed class CohortFacts
{
    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    [Fact]
    public void A_cohort_of_one_is_the_course_of_the_patient()
    {
        CohortSummary summary = Usual(64.3m);

        Assert.Equal((1, 7740, 143, 143), (summary.Courses, summary.Milligrams, summary.Shortest, summary.Longest));
        Assert.Equal((0, 230, 28, 28), (summary.CapsulesOf(40), summary.CapsulesOf(30), summary.CapsulesOf(20), summary.CapsulesOf(10)));
        Assert.Equal<int>([40, 30, 20, 10], summary.StrengthsInMilligrams);
    }

    [Fact]
    public void A_period_has_the_patients_who_are_still_treated_and_their_capsules()
    {
        // 143 and 137 days: 30 and then 60 mg, 40 and then 80 mg a day.
        CohortSummary summary = Usual(64.3m, 81.6m);

        Assert.Equal(
            ["days 1 to 140: 2 patients, 218 × 40 mg, 224 × 30 mg, 84 × 20 mg, 28 × 10 mg", "days 141 to 280: 1 patient, 6 × 30 mg"],
            Of(140, 64.3m, 81.6m).Periods().Select(period => period.ToString()));
        Assert.Equal([137, 143], [summary.Shortest, summary.Longest]);
        Assert.Equal("2 courses of 137 to 143 days, 17580 mg", summary.ToString());
    }

    [Fact]
    public void A_strength_that_nobody_takes_counts_0()
    {
        CohortSummary summary = Usual(64.3m);

        Assert.Equal((0, 0), (summary.CapsulesOf(25), summary.Periods()[0].CapsulesOf(25)));
    }

    [Fact]
    public void A_summary_without_courses_is_empty()
    {
        var none = CohortSummary.Of([], periodDays: 30);

        Assert.Equal((0, 0, (int?)null, (int?)null), (none.Courses, none.Milligrams, none.Shortest, none.Longest));
        Assert.Empty(none.StrengthsInMilligrams);
        Assert.Empty(none.Periods());
        Assert.Empty(none.EndingInPeriods());
        Assert.Null(none.Percentile(50));
        Assert.Equal(0, none.CapsulesOf(20));
        Assert.Equal("no courses", none.ToString());
        Assert.Equal("1 course of 143 days, 7740 mg", none.Plus(Usual(64.3m)).ToString());
        Assert.Equal("2 courses of 143 days, 15480 mg", Usual(64.3m).Plus(none).Plus(Usual(64.3m)).ToString());
    }

    [Fact]
    public void A_course_of_no_days_is_counted_and_takes_nothing()
    {
        Regimen open = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional))
            .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.TwiceDaily);
        var done = CohortSummary.Of([Course.Plan(open, Target, TotalDose.FromMilligrams(9_000, Formulation.Conventional))], periodDays: 30);

        Assert.Equal((1, 0, 0), (done.Courses, done.Longest, done.Milligrams));
        Assert.Empty(done.Periods());
        Assert.Equal<long>([1], done.EndingInPeriods());
    }

    [Fact]
    public void Courses_are_read_once_and_one_after_the_other()
    {
        int planned = 0;
        CohortSummary summary = CohortSummary.Of(Enumerable.Range(50, 1_000).Select(Planned), periodDays: 30);

        Assert.Equal((1_000, 1_000), (planned, summary.Courses));

        Course Planned(int kilograms)
        {
            planned++;
            return Course.Plan(Regimen(50 + (kilograms % 50)), Target);
        }
    }

    [Fact]
    public void Products_of_the_same_capsules_are_summed_up_whatever_their_names()
    {
        var own = Product.Create("own", Formulation.Conventional, 40, 30, 20, 10);

        Assert.Equal(2, CohortSummary.Of([Plan(64.3m), Plan(64.3m, own)], periodDays: 30).Courses);
        Assert.Equal(2, Usual(64.3m).Plus(CohortSummary.Of([Plan(64.3m, own)], periodDays: 30)).Courses);
    }

    [Fact]
    public void Capsules_of_other_strengths_or_another_formulation_are_not_summed_up()
    {
        var lidose = Product.Create("lidose", Formulation.Lidose, 10, 20, 30, 40);
        Course other = Course.Plan(
            Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Lidose)).StoppingAfter(30)
                .MadeWith(lidose, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.TwiceDaily));

        Assert.Throws<ArgumentException>(() => CohortSummary.Of([Plan(64.3m), other], periodDays: 30));
        Assert.Throws<ArgumentException>(() => CohortSummary.Of([Plan(64.3m), Plan(64.3m, Catalogue.UsConventional.Stocking(10, 20))], periodDays: 30));
        Assert.Throws<ArgumentException>(() => Usual(64.3m).Plus(CohortSummary.Of([other], periodDays: 30)));
        Assert.Throws<ArgumentException>(() => Usual(64.3m).Plus(Of(28, 64.3m)));
    }

    private static CohortSummary Usual(params decimal[] kilograms) => Of(30, kilograms);

    private static CohortSummary Of(int periodDays, params decimal[] kilograms) => CohortSummary.Of(kilograms.Select(Plan), periodDays);

    private static Course Plan(decimal kilograms) => Plan(kilograms, Catalogue.UsConventional);

    private static Course Plan(decimal kilograms, Product product) => Course.Plan(Regimen(kilograms, product), Target);

    private static Regimen Regimen(decimal kilograms) => Regimen(kilograms, Catalogue.UsConventional);

    private static Regimen Regimen(decimal kilograms, Product product) => Titration
        .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional))
        .Then(WeightBasedDose.FromMilligramsPerKilogramPerDay(1, Formulation.Conventional), afterDays: 28)
        .MadeWith(product, BodyWeight.FromKilograms(kilograms), CapsuleRounding.Down, Frequency.TwiceDaily);
}
