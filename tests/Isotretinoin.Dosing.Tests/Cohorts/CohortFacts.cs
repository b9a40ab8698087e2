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
        Cohort cohort = Cohort.Of(Titration.StartAt(Dose(0.5m)).Then(Dose(10), afterDays: 28), Catalogue.UsConventional, CapsuleRounding.Down, Division.Twice, Target);

        Assert.Equal(CohortOutcome.Planned, cohort.Plan(BodyWeight.FromKilograms(100)).Outcome);
        Assert.Equal((CohortOutcome.DoseOutOfRange, 2), (cohort.Plan(BodyWeight.FromKilograms(100.001m)).Outcome, cohort.Plan(BodyWeight.FromKilograms(100.001m)).Step));
    }

    [Fact]
    public void A_course_of_more_than_ten_years_is_told()
    {
        Cohort cohort = Cohort.Of(Titration.StartAt(Dose(0.1m)), Catalogue.UkConventional, CapsuleRounding.Up, Division.Once, CumulativeTarget.At(1000, Formulation.Conventional));

        Assert.Equal(CohortOutcome.CourseTooLong, cohort.Plan(BodyWeight.FromKilograms(50)).Outcome);
    }

    [Fact]
    public void Planning_allocates_nothing()
    {
        Cohort cohort = Cohort.Of(
            Titration.StartAt(TitrationStep.Taking(Dose(0.5m), IntakePattern.AlternateDays).Rounded(CapsuleRounding.Down)).Then(Dose(1), afterDays: 28),
            Catalogue.UsConventional, CapsuleRounding.Spread(3), Division.Twice, Target);
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

        Assert.Throws<ArgumentException>(() => Usual().Months([course], days: 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual().Months([], days: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual().Months([], days: 366));
    }

    [Fact]
    public void An_open_intent_needs_a_target_and_places_need_to_suffice()
    {
        Assert.Throws<ArgumentException>(() => Cohort.Of(Intent, Catalogue.UsConventional, CapsuleRounding.Down, Division.Twice));
        Assert.Throws<ArgumentException>(() => Usual().Plan([BodyWeight.FromKilograms(60)], []));
        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(Intent, Catalogue.AbsoricaLd, CapsuleRounding.Down, Division.Twice, Target));
    }

    [Fact]
    public void Steps_that_state_their_own_division_and_rounding_need_none_beside_them()
    {
        Titration complete = Titration.Of([.. Intent.Steps.Select(step => step.Rounded(CapsuleRounding.Down).Divided(Division.Twice))]);
        BodyWeight weight = BodyWeight.FromKilograms(64.3m);

        Assert.Equal(143, Cohort.Of(complete, Catalogue.UsConventional, Target).Plan(weight).Days);
        Assert.Equal(38, Cohort.Of(complete.StoppingAfter(10), Catalogue.UsConventional).Plan(weight).Days);
        Assert.Throws<InvalidOperationException>(() => Cohort.Of(Intent, Catalogue.UsConventional, Target));
        Assert.Throws<ArgumentException>(() => Cohort.Of(complete, Catalogue.UsConventional));
        Assert.Throws<FormulationMismatchException>(() => Cohort.Of(complete, Catalogue.AbsoricaLd, Target));
    }

    [Fact]
    public void A_default_course_is_no_course()
    {
        Assert.Throws<InvalidOperationException>(() => default(CohortCourse).Outcome);
        Assert.Throws<InvalidOperationException>(() => default(CohortCourse).CapsulesOf(20));
        Assert.Equal(default, default(CohortCourse));
        Assert.NotEqual(default, Usual().Plan(BodyWeight.FromKilograms(60)));
    }

    private static Cohort Usual() => Cohort.Of(Intent, Catalogue.UsConventional, CapsuleRounding.Down, Division.Twice, Target);

    private static WeightBasedDose Dose(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, Formulation.Conventional);
}
