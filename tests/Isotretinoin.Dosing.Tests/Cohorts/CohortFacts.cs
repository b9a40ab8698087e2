namespace Isotretinoin.Dosing.Tests;

public sealed class CohortFacts
{
    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    private static readonly Titration Intent = Titration.StartAt(Dose(0.5m)).Then(Dose(1), afterDays: 28);

    [Fact]
    public void A_cohort_of_one_is_the_course_of_the_prescriber()
    {
        CohortCourse course = Usual().Plan(BodyWeight.FromKilograms(64.3m));

        Assert.Equal(CohortOutcome.Planned, course.Outcome);
        Assert.Equal(143, course.Days);
        Assert.Equal(7740, course.Total.Milligrams);
        Assert.Equal("230 × 30 mg, 28 × 20 mg, 28 × 10 mg", string.Join(", ", course.Quantities));
        Assert.Equal((230, 0), (course.CapsulesOf(30), course.CapsulesOf(40)));
    }

    [Fact]
    public void A_patient_too_light_for_two_capsules_is_told_with_the_step()
    {
        CohortCourse course = Usual().Plan(BodyWeight.FromKilograms(30));

        Assert.Equal((CohortOutcome.NoCapsules, 1), (course.Outcome, course.Step));
        Assert.Empty(course.Quantities);
    }

    [Fact]
    public void A_dose_above_1000_mg_is_told_with_the_step()
    {
        Cohort cohort = Cohort.Of(Titration.StartAt(Dose(0.5m)).Then(Dose(10), afterDays: 28), Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily, Target);

        Assert.Equal(CohortOutcome.Planned, cohort.Plan(BodyWeight.FromKilograms(100)).Outcome);
        Assert.Equal((CohortOutcome.DoseOutOfRange, 2), (cohort.Plan(BodyWeight.FromKilograms(100.001m)).Outcome, cohort.Plan(BodyWeight.FromKilograms(100.001m)).Step));
    }

    [Fact]
    public void A_course_of_more_than_ten_years_is_told()
    {
        Cohort cohort = Cohort.Of(Titration.StartAt(Dose(0.1m)), Catalogue.UkConventional, CapsuleRounding.Up, Frequency.OnceDaily, CumulativeTarget.At(1000, Formulation.Conventional));

        Assert.Equal(CohortOutcome.CourseTooLong, cohort.Plan(BodyWeight.FromKilograms(50)).Outcome);
    }

    [Fact]
    public void Planning_allocates_nothing()
    {
        Cohort cohort = Cohort.Of(
            Titration.StartAt(TitrationStep.Taking(Dose(0.5m), IntakePattern.AlternateDays).Rounded(CapsuleRounding.Down)).Then(Dose(1), afterDays: 28),
            Catalogue.UsConventional, CapsuleRounding.Spread(3), Frequency.TwiceDaily, Target);
        BodyWeight[] weights = [.. Enumerable.Range(30, 100).Select(kilograms => BodyWeight.FromKilograms(kilograms))];
        var courses = new CohortCourse[weights.Length];
        cohort.Plan(weights, courses);

        long before = GC.GetAllocatedBytesForCurrentThread();
        cohort.Plan(weights, courses);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Months_are_of_the_cohort_s_own_courses()
    {
        CohortCourse course = Usual().Plan(BodyWeight.FromKilograms(64.3m));

        Assert.ThrowsAny<ArgumentException>(() => Usual().Months([course], days: 30));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Usual().Months([], days: 0));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => Usual().Months([], days: 366));
    }

    [Fact]
    public void An_open_intent_needs_a_target_and_places_need_to_suffice()
    {
        Assert.ThrowsAny<ArgumentException>(() => Cohort.Of(Intent, Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily));
        Assert.ThrowsAny<ArgumentException>(() => Usual().Plan([BodyWeight.FromKilograms(60)], []));
        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(Intent, Catalogue.AbsoricaLd, CapsuleRounding.Down, Frequency.TwiceDaily, Target));
    }

    [Fact]
    public void Steps_that_state_their_own_division_and_rounding_need_none_beside_them()
    {
        Titration complete = Titration.Of([.. Intent.Steps.Select(step => step.Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily))]);
        BodyWeight weight = BodyWeight.FromKilograms(64.3m);

        Assert.Equal(143, Cohort.Of(complete, Catalogue.UsConventional, Target).Plan(weight).Days);
        Assert.Equal(38, Cohort.Of(complete.StoppingAfter(10), Catalogue.UsConventional).Plan(weight).Days);
        Assert.ThrowsAny<ArgumentException>(() => Cohort.Of(complete, Catalogue.UsConventional));
        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(complete, Catalogue.AbsoricaLd, Target));
    }

    [Fact]
    public void A_default_course_is_no_course()
    {
        Assert.ThrowsAny<InvalidOperationException>(() => default(CohortCourse).Outcome);
        Assert.ThrowsAny<InvalidOperationException>(() => default(CohortCourse).CapsulesOf(20));
        Assert.Equal(default, default(CohortCourse));
        Assert.NotEqual(default, Usual().Plan(BodyWeight.FromKilograms(60)));
        Assert.Equal("no course", default(CohortCourse).ToString());
    }

    [Fact]
    public void Courses_are_the_same_when_cohort_and_weight_are()
    {
        Cohort cohort = Usual();
        CohortCourse course = cohort.Plan(BodyWeight.FromKilograms(60));

        Assert.True(course == cohort.Plan(BodyWeight.FromKilograms(60)));
        Assert.False(course != cohort.Plan(BodyWeight.FromKilograms(60)));
        Assert.True(course != cohort.Plan(BodyWeight.FromKilograms(61)));
        Assert.True(course != Usual().Plan(BodyWeight.FromKilograms(60)));
    }

    [Fact]
    public void A_course_reads_as_its_weight_and_outcome() => Assert.Equal("64.3 kg: planned, 143 days", Usual().Plan(BodyWeight.FromKilograms(64.3m)).ToString());

    [Fact]
    public void A_dose_of_1000_mg_is_planned_in_any_pattern()
    {
        Cohort cohort = Cohort.Of(
            Titration.StartAt(TitrationStep.Taking(Dose(10), IntakePattern.AlternateDays).For(28)), Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily);

        Assert.Equal(14_000, cohort.Plan(BodyWeight.FromKilograms(100)).Total.Milligrams);
        Assert.Equal(CohortOutcome.DoseOutOfRange, cohort.Plan(BodyWeight.FromKilograms(100.001m)).Outcome);
    }

    [Fact]
    public void A_course_that_is_too_long_has_no_days_and_no_dose()
    {
        CohortCourse course = Cohort
            .Of(Titration.StartAt(TitrationStep.Taking(Dose(0.1m), IntakePattern.AlternateDays)), Catalogue.UkConventional, CapsuleRounding.Up, Frequency.OnceDaily, CumulativeTarget.At(1000, Formulation.Conventional))
            .Plan(BodyWeight.FromKilograms(50));

        Assert.Equal((CohortOutcome.CourseTooLong, 0, 0m), (course.Outcome, course.Days, course.Total.Milligrams));
        Assert.Empty(course.Quantities);
    }

    [Fact]
    public void A_place_that_held_another_course_holds_nothing_of_it()
    {
        BodyWeight[] weights = [BodyWeight.FromKilograms(30), BodyWeight.FromKilograms(64.3m)];
        var courses = new CohortCourse[2];
        Usual().Plan(weights, courses);
        weights.AsSpan().Reverse();
        Usual().Plan(weights, courses);

        Assert.Equal((CohortOutcome.Planned, 0, 143, "230 × 30 mg, 28 × 20 mg, 28 × 10 mg"), (courses[0].Outcome, courses[0].Step, courses[0].Days, string.Join(", ", courses[0].Quantities)));
        Assert.Equal((CohortOutcome.NoCapsules, 1, 0, 0m), (courses[1].Outcome, courses[1].Step, courses[1].Days, courses[1].Total.Milligrams));
    }

    [Fact]
    public void A_step_s_own_rounding_goes_before_that_of_the_cohort()
    {
        Titration spread = Titration.Of(TitrationStep.Taking(Dose(0.5m)).Rounded(CapsuleRounding.Spread(3)).For(28));
        BodyWeight weight = BodyWeight.FromKilograms(64.3m);
        Course course = Course.Plan(spread.MadeWith(Catalogue.UsConventional, weight, CapsuleRounding.Down, Frequency.TwiceDaily));

        // 32.15 mg/day are 30, 30 and 40 mg by turns, and 30 mg on the day that is left over.
        Assert.Equal(930, course.Total.Milligrams);
        Assert.Equal(course.Total, Cohort.Of(spread, Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily).Plan(weight).Total);
    }

    [Fact]
    public void A_weight_that_is_none_is_refused_even_where_no_dose_depends_on_it()
    {
        Cohort stated = Cohort.Of(
            Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(40m, Formulation.Conventional)).For(28)), Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily);

        Assert.ThrowsAny<InvalidOperationException>(() => stated.Plan(default));
    }

    [Fact]
    public void Milligrams_of_another_formulation_are_refused_before_any_patient()
    {
        CumulativeTarget micronized = CumulativeTarget.Between(96, 120, Formulation.Micronized);
        Titration complete = Titration.Of([.. Intent.Steps.Select(step => step.Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily))]);

        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(complete, Catalogue.UsConventional, micronized));
        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(Intent.StoppingAfter(10), Catalogue.AbsoricaLd, CapsuleRounding.Down, Frequency.TwiceDaily));
    }

    [Fact]
    public void Where_nothing_is_planned_there_are_no_lengths()
    {
        var courses = new CohortCourse[1];
        Usual().Plan([BodyWeight.FromKilograms(30)], courses);

        Assert.Empty(CourseLengths.Of(courses).ByMonths(30));
    }

    private static Cohort Usual() => Cohort.Of(Intent, Catalogue.UsConventional, CapsuleRounding.Down, Frequency.TwiceDaily, Target);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);
}
