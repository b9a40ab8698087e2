namespace Isotretinoin.Dosing.Tests;

public sealed class PreviousCourseFacts
{
    private static readonly PreviousCourse First = PreviousCourse.EndingOn(new(2020, 6, 30)).BeginningOn(new(2020, 1, 6)).ComingTo(PerKilogram(122));

    private static readonly PreviousCourse Second =
        PreviousCourse.EndingOn(new(2025, 11, 30)).ComingTo(PerKilogram(60.5m)).WithReason("stopped for raised lipids");

    [Fact]
    public void Earlier_courses_are_kept_as_stated_earliest_end_first()
    {
        PreviousCourses previous = PatientFacts.NoneKnown.WithPreviousCourses(Second, First).PreviousCourses;

        Assert.Equal("2020-01-06 to 2020-06-30, 122 mg/kg conventional; until 2025-11-30, 60.5 mg/kg conventional", previous.ToString());
        Assert.Equal("stopped for raised lipids", previous.All[1].Reason);
        Assert.Equal("1 earlier course", PatientFacts.NoneKnown.WithPreviousCourses(First).ToString().Split(", ")[1]);
    }

    [Fact]
    public void A_sum_is_there_only_when_every_course_is_in_mg_per_kg_of_one_formulation()
    {
        PreviousCourse inMilligrams = PreviousCourse.EndingOn(new(2018, 1, 1)).ComingTo(TotalDose.FromMilligrams(7_000, Formulation.Conventional));
        PreviousCourse lidose = PreviousCourse.EndingOn(new(2018, 1, 1)).ComingTo(CumulativeDose.FromMilligramsPerKilogram(100, Formulation.Lidose));

        Assert.Equal(Ratio.Of(1_825, 10), Sum(First, Second));
        Assert.Null(Sum(First, inMilligrams));
        Assert.Null(Sum(First, lidose));
        Assert.Null(Sum(First, PreviousCourse.EndingOn(new(2018, 1, 1))));
        Assert.Null(Sum());
        Assert.Equal("until 2018-01-01, 7000 mg conventional", inMilligrams.ToString());

        static Ratio? Sum(params PreviousCourse[] courses) => PatientFacts.NoneKnown.WithPreviousCourses(courses).PreviousCourses.MilligramsPerKilogram;
    }

    [Fact]
    public void The_newest_end_is_that_of_the_previous_course_for_second_courses()
    {
        PatientFacts facts = PatientFacts.NoneKnown.WithPreviousCourses(Second, First);
        Reviewing label = Reviewing.Under(Guidelines.UnitedStatesLabel).For(facts);

        Assert.Equal(new(2025, 11, 30), facts.PreviousCourseEnded);
        Assert.Contains(Findings(label.AsOf(new(2026, 1, 5))), code => code == "second-course.too-early");
        Assert.DoesNotContain(Findings(label.AsOf(new(2026, 3, 5))), code => code == "second-course.too-early");
        Assert.Null(PatientFacts.NoneKnown.WithPreviousCourses().PreviousCourseEnded);
    }

    [Fact]
    public void Earlier_courses_are_never_added_to_a_course()
    {
        PlanAnswer without = Asked.PlanOf(Asked.Usual, Reviewing.UnderNone).To(Asked.Target).Answer();
        PlanAnswer with = Asked.PlanOf(Asked.Usual, Reviewing.UnderNone.For(PatientFacts.NoneKnown.WithPreviousCourses(First, Second))).To(Asked.Target).Answer();

        Assert.Equal(without.Course.ToString(), with.Course.ToString());
        Assert.Equal(2, with.Review.PreviousCourses.All.Length);
        Assert.DoesNotContain(with.Review.Findings, finding => finding.Code == "target.beyond-documented");
    }

    [Fact]
    public void What_is_stated_otherwise_of_the_previous_course_is_a_contradiction_and_the_later_end_counts()
    {
        PatientFacts later = PatientFacts.NoneKnown.WithPreviousCourse(new(2025, 12, 31)).WithPreviousCourses(First);
        PatientFacts none = PatientFacts.NoneKnown.WithPreviousCourses(First).WithoutPreviousCourse();

        Assert.Equal(new(2025, 12, 31), later.PreviousCourseEnded);
        Assert.Equal(
            "The last capsule of the previous course is stated as of 2025-12-31, and the newest course as ended on 2020-06-30.", Contradiction(later));
        Assert.Equal("No previous course is stated, and one that ended on 2020-06-30.", Contradiction(none));
        Assert.Null(Contradiction(PatientFacts.NoneKnown.WithPreviousCourse(new(2020, 6, 30)).WithPreviousCourses(First)));
        Assert.Null(Contradiction(PatientFacts.NoneKnown.WithoutPreviousCourse().WithPreviousCourses()));
        Assert.StartsWith("The patient is stated as pregnant and as unable to get pregnant. No previous", Contradiction(none
            .With(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.CanGetPregnant, YesNoUnknown.No)), StringComparison.Ordinal);
    }

    [Fact]
    public void Courses_that_overlap_or_end_before_they_begin_are_refused()
    {
        RefusalException overlap = Assert.Throws<RefusalException>(() => PatientFacts.NoneKnown.WithPreviousCourses(
            First, PreviousCourse.EndingOn(new(2021, 1, 1)).BeginningOn(new(2020, 6, 30))));

        Assert.Equal((RefusalCode.HistoryOverlap, "previousCourses[1]"), (overlap.Refusal.Code, overlap.Refusal.Member));
        Assert.Equal(RefusalCode.HistoryReversed, Assert.Throws<RefusalException>(() => First.BeginningOn(new(2020, 7, 1))).Refusal.Code);
        Assert.Equal(RefusalCode.DateOutOfRange, Assert.Throws<OutOfRangeException>(() => PreviousCourse.EndingOn(new(9999, 10, 1))).Refusal.Code);
    }

    private static IEnumerable<string> Findings(Reviewing reviewing) =>
        Asked.PlanOf(Asked.Usual, reviewing).To(Asked.Target).Answer().Review.Findings.Select(finding => finding.Code);

    private static string? Contradiction(PatientFacts facts) => Asked.PlanOf(Asked.Usual, Reviewing.UnderNone.For(facts)).To(Asked.Target).Answer()
        .Review.Findings.SingleOrDefault(finding => finding.Code == "patient.contradiction")?.Sentence;

    private static CumulativeDose PerKilogram(decimal milligrams) => CumulativeDose.FromMilligramsPerKilogram(milligrams, Formulation.Conventional);
}
