namespace Isotretinoin.Dosing.Tests;

/// <summary>Ledgers worked by hand.</summary>
public sealed class AuditFacts
{
    private static readonly BodyWeight Sixty = BodyWeight.FromKilograms(60);

    /// <summary>28 days of 20 mg, 4 of nothing, 119 of 60 mg: 560 + 7,140 mg in 151 days.</summary>
    private static AuditPatient WithABreak => AuditPatient.Taking(
        "p1", Period(20, new(2026, 1, 1), new(2026, 1, 28)), Period(60, new(2026, 2, 2), new(2026, 5, 31))).Weighed(On(2025, 12, 20, 60));

    [Fact]
    public void A_course_has_its_breaks_its_sums_and_its_means()
    {
        AuditedCourse course = Only(WithABreak);

        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 5, 31), 151), (course.First, course.Last, course.Days));
        Assert.Equal((1, 4, 4, 147), (course.Breaks, course.BreakDays, course.LongestBreak, course.DosingDays));
        Assert.Equal(7_700, course.Cumulative.Milligrams);
        Assert.Equal((Ratio.Of(7_700, 60), Ratio.Of(7_700, 147), Ratio.Of(60, 1)), (course.MilligramsPerKilogram!.Value, course.MeanMilligrams, course.GreatestMilligrams));
        Assert.Equal((Ratio.Of(7_700, 60 * 147), Ratio.Of(1, 1)), (course.MeanMilligramsPerKilogramPerDay!.Value, course.GreatestMilligramsPerKilogramPerDay!.Value));
        Assert.Equal((12, true, false), (course.WeightAgeDays, course.MayGoOn, course.IsUpperBound));
        Assert.Equal("course 1, 2026-01-01 to 2026-05-31: 151 days, ≈128.333 mg/kg", course.ToString());
    }

    // February and March 2026 have 59 days, so that nothing is taken for 60 or 61.
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void A_course_ends_where_nothing_is_taken_for_more_than_the_gap(int firstOfApril, int courses)
    {
        AuditedPatient audited = Audited(AuditPatient.Taking(
            "p", Period(40, new(2026, 1, 1), new(2026, 1, 31)), Period(40, new(2026, 4, firstOfApril), new(2026, 4, 30))));

        Assert.Equal(courses, audited.Courses.Length);
        Assert.Equal(Enumerable.Range(1, courses), audited.Courses.Select(course => course.Number));
    }

    [Fact]
    public void An_early_refill_begins_when_the_supply_before_has_run_out()
    {
        AuditedCourse course = Only(AuditPatient.Dispensed("p", Dispensed(new(2026, 1, 25), 30, 20, 60), Dispensed(new(2026, 1, 1), 30, 20, 30)));

        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 1), 60, 0), (course.First, course.Last, course.Days, course.BreakDays));
        Assert.Equal((1_800, 30, 40), (course.Cumulative.Milligrams, course.MeanMilligrams.Round(3), course.GreatestMilligrams.Round(3)));
        Assert.Equal("course 1, 2026-01-01 to 2026-03-01: 60 days, at most 1800 mg conventional", course.ToString());
    }

    [Fact]
    public void Two_strengths_of_one_date_are_taken_together()
    {
        AuditedCourse course = Only(AuditPatient.Dispensed("p", Dispensed(new(2026, 1, 1), 30, 40, 30), Dispensed(new(2026, 1, 1), 30, 20, 30)));

        Assert.Equal((30, 60), (course.Days, course.GreatestMilligrams.Round(3)));
    }

    [Fact]
    public void Capsules_that_do_not_divide_by_the_days_are_spread_exactly()
    {
        AuditedCourse course = Only(AuditPatient.Dispensed("p", Dispensed(new(2026, 1, 1), 28, 20, 50)).Weighed(On(2026, 1, 1, 60)));

        Assert.Equal((1_000, Ratio.Of(1_000, 28), Ratio.Of(1_000, 60)), (course.Cumulative.Milligrams, course.GreatestMilligrams, course.MilligramsPerKilogram!.Value));
    }

    [Fact]
    public void The_weight_of_a_child_is_not_that_of_the_course_years_later()
    {
        AuditPatient grown = AuditPatient.Taking("p", Period(60, new(2026, 1, 1), new(2026, 1, 10))).Weighed(On(2014, 6, 1, 20), On(2025, 12, 1, 60), On(2026, 3, 1, 62));

        Assert.Equal(Ratio.Of(10, 1), Only(grown).MilligramsPerKilogram);
        Assert.Equal(31, Only(grown).WeightAgeDays);
    }

    [Fact]
    public void Days_after_the_as_of_date_do_not_count_and_supplies_dispensed_by_then_count_whole()
    {
        AuditedCourse periods = Only(AuditPatient.Taking("p", Period(40, new(2026, 6, 21), new(2026, 7, 31))));
        AuditedPatient dispensed = Audited(AuditPatient.Dispensed("p", Dispensed(new(2026, 6, 21), 30, 40, 30), Dispensed(new(2026, 7, 1), 30, 40, 30)));

        Assert.Equal((10, 400), (periods.Days, periods.Cumulative.Milligrams));
        Assert.Equal((30, 1_200), (Assert.Single(dispensed.Courses).Days, dispensed.Courses[0].Cumulative.Milligrams));
    }

    [Fact]
    public void Nothing_taken_is_no_course()
    {
        AuditAnswer answer = Asking(
            AuditPatient.Taking("nothing"),
            AuditPatient.Taking("zero", Period(0, new(2026, 1, 1), new(2026, 1, 31))),
            AuditPatient.Taking("later", Period(40, new(2026, 7, 1), new(2026, 7, 31))),
            AuditPatient.Taking("missed", Period(40, new(2026, 1, 1), new(2026, 1, 3)).WithMissedDays(3)),
            AuditPatient.Taking("off", Period(40, new(2026, 6, 30), new(2026, 7, 30)).InPattern(IntakePattern.Parse("01", provider: null)))).Answer();

        Assert.Equal((5, 5, 0), (answer.Summary.Patients, answer.Summary.WithoutCourse, answer.Summary.Courses));
        Assert.Equal("0 courses of 5 patients; 0 patients left out", answer.ToString());
        Assert.Null(answer.Summary.Distribution(AuditMeasure.Days).Median);
    }

    [Fact]
    public void A_ledger_that_contradicts_itself_is_left_out_with_every_reason()
    {
        AuditAnswer answer = Asking(
            AuditPatient.Taking("overlap", Period(40, new(2026, 1, 10), new(2026, 1, 31)), Period(40, new(2026, 1, 1), new(2026, 1, 10)))
                .Weighed(On(2026, 1, 1, 60), On(2026, 1, 1, 61)),
            WithABreak,
            AuditPatient.Dispensed("days", Dispensed(new(2026, 1, 1), 30, 40, 30), Dispensed(new(2026, 1, 1), 28, 20, 28)),
            AuditPatient.Dispensed("much", Dispensed(new(2026, 1, 1), 1, 100, 6), Dispensed(new(2026, 1, 1), 1, 100, 5)),
            AuditPatient.Dispensed("late", Dispensed(new(9999, 12, 3), 30, 20, 30))).Answer();

        Assert.Equal((1, 4, 1), (answer.Summary.Patients, answer.LeftOut, answer.Audited.Length));
        Assert.Equal([1, 3, 4, 5], answer.Refused.Select(refused => refused.Number));
        Assert.Equal(
            ["history.overlap periods[0]", "weights.duplicate-date weights[1]", "history.contradiction dispensings[1]", "dose.out-of-range dispensings[0].capsules", "date.out-of-range dispensings[0].date"],
            answer.Refused.SelectMany(refused => refused.Refusals).Select(refusal => $"{refusal.Code} {refusal.Member}"));
    }

    [Fact]
    public void Doses_of_another_formulation_count_by_equivalence()
    {
        DosePeriod micronized = DosePeriod.Taking(Formulation.Micronized.MilligramsPerDay(32), new(2026, 1, 1), new(2026, 1, 10));
        AuditedCourse course = Only(AuditPatient.Taking("p", micronized, Period(40, new(2026, 1, 11), new(2026, 1, 20))));

        Assert.Equal(800, course.Cumulative.Milligrams);
        Assert.Equal(["400 mg conventional", "320 mg micronized"], course.Taken.Select(taken => taken.ToString()));
        Assert.Equal(CriterionOutcome.NotMet, AuditCriterion.Of(CriterionKind.OneFormulation).Judge(course));
    }

    [Fact]
    public void A_distribution_has_the_numbers_of_courses_by_nearest_rank()
    {
        // 10 to 50 days: of five numbers the second is at 5/4, the third at 5/2, the fourth at 15/4, each rounded up.
        AuditPatient[] patients = [.. ((int[])[30, 10, 50, 20, 40]).Select(days => AuditPatient.Taking($"{days}", Period(40, new(2026, 1, 1), new DateOnly(2026, 1, 1).AddDays(days - 1))))];
        AuditSummary summary = Asking(patients).Answer().Summary;
        AuditDistribution days = summary.Distribution(AuditMeasure.Days);

        Assert.Equal("days of 5 courses: 10, 20, 30, 40, 50 days", days.ToString());
        Assert.Equal([0, 1, 1, 5], ((int[])[9, 10, 19, 99]).Select(number => days.CoursesUpTo(number)));
        Assert.Equal("mgPerKg of 0 courses", summary.Distribution(AuditMeasure.MilligramsPerKilogram).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\u0001")]
    public void A_patient_has_an_identifier_on_one_line(string id) =>
        Assert.Equal(RefusalCode.AuditPatients, Assert.Throws<RefusalException>(() => AuditPatient.Taking(id)).Refusal.Code);

    [Fact]
    public void Patients_are_read_once_and_passed_on()
    {
        int read = 0;
        var seen = new List<string>();

        AuditAnswer answer = Asking().Over(Counted()).Answer(audited => seen.Add(audited.ToString()), refused => seen.Add(refused.ToString()));

        Assert.Equal((2, 2), (read, seen.Count));
        Assert.Empty(answer.Audited);
        Assert.Equal("audit as of 2026-06-30, gap 60 days, weight policy starting, conventional: no criterion", answer.Request.ToString());

        IEnumerable<AuditPatient> Counted()
        {
            foreach (AuditPatient patient in (AuditPatient[])[WithABreak, AuditPatient.Dispensed("late", Dispensed(DateOnly.MaxValue, 30, 20, 30))])
            {
                read++;
                yield return patient;
            }
        }
    }

    private static AuditedCourse Only(AuditPatient patient) => Assert.Single(Audited(patient).Courses);

    private static AuditedPatient Audited(AuditPatient patient) => Assert.Single(Asking(patient).Answer().Audited);

    private static AuditRequest Asking(params AuditPatient[] patients) =>
        AuditRequest.Of(patients, new(2026, 6, 30), 60, Formulation.Conventional, WeightPolicy.Starting);

    private static DosePeriod Period(decimal milligrams, DateOnly first, DateOnly last) =>
        DosePeriod.Taking(Formulation.Conventional.MilligramsPerDay(milligrams), first, last);

    private static AuditDispensing Dispensed(DateOnly date, int days, int strength, int count) =>
        AuditDispensing.On(date, days, Formulation.Conventional, CapsuleCount.OfStrength(strength, count));

    private static Weighing On(int year, int month, int day, decimal kilograms) =>
        Weighing.On(new DateOnly(year, month, day), kilograms == 60 ? Sixty : BodyWeight.FromKilograms(kilograms));
}
