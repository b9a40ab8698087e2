namespace Isotretinoin.Dosing.Tests;

public sealed class CohortRequestFacts
{
    private static readonly Titration OnePerKilogram =
        Titration.StartAt(Asked.PerKilogram(1)).StoppingAfter(28).Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily);

    [Fact]
    public void A_cohort_to_a_target_ends_at_the_target()
    {
        CohortAnswer answer = Asked.CohortOf(Asked.Usual, Asked.Patient(64.3m)).To(Asked.Target).Answer();

        Assert.Equal("1 course of 143 days, 7740 mg; 0 refused", answer.ToString());
        Assert.Null(answer.Instead);
    }

    [Fact]
    public void A_cohort_without_a_target_ends_with_its_last_step() => Assert.Equal(
        "2 courses of 28 days, 3080 mg; 0 refused", Asked.CohortOf(OnePerKilogram, Asked.Patient(60), Asked.Patient(52)).Answer().ToString());

    [Fact]
    public void A_patient_without_a_course_is_counted_and_listed()
    {
        // 8 and 9 kg have no capsules at 1 mg/kg/day.
        CohortAnswer answer = Asked.CohortOf(OnePerKilogram, Asked.Patient(8), Asked.Patient(64.3m), Asked.Patient(9)).Answer();

        Assert.Equal((3, 1, 2), (answer.Patients, answer.Planned.Summary.Courses, answer.Planned.Refused));
        Assert.Equal((2, 0), (answer.Planned.RefusedFor(RefusalCode.DoseNoCapsules), answer.Planned.RefusedFor(RefusalCode.CourseTooLong)));
        Assert.Equal([(1, "8 kg", "steps[0].mgPerKgPerDay"), (3, "9 kg", "steps[0].mgPerKgPerDay")], Told(answer));
        Assert.Empty(answer.Implausible);
    }

    [Fact]
    public void Doses_beyond_what_is_accepted_are_a_refusal_of_the_patient()
    {
        Titration ten = Titration.StartAt(Asked.PerKilogram(10)).StoppingAfter(1).Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily);
        CohortAnswer answer = Asked.CohortOf(ten, Asked.Patient(150), Asked.Patient(60)).Answer();

        Assert.Equal((2, 1, 1), (answer.Patients, answer.Planned.Summary.Courses, answer.Planned.RefusedFor(RefusalCode.DoseOutOfRange)));
        Assert.Equal("1: 150 kg: 10 mg/kg/day conventional for 150 kg is 1500 mg/day. Accepted: 0 to 1,000 mg/day, with at most 6 decimals.", Assert.Single(answer.Refused).ToString());
    }

    [Fact]
    public void What_is_refused_of_other_doses_is_a_member_of_instead()
    {
        CohortAnswer answer = Asked.CohortOf(Titration.StartAt(TitrationStep.Cycling(Asked.Daily(20)).For(28).Taken(Frequency.OnceDaily)), Asked.Patient(8))
            .ComparedWith(OnePerKilogram).Answer();

        Assert.Equal((1, 1), (answer.Planned.Summary.Courses, answer.Instead!.Refused));
        Assert.Equal([(1, "8 kg", "instead[0].mgPerKgPerDay")], Told(answer));
        Assert.Equal(OnePerKilogram, Assert.Single(answer.Refused).Titration);
        Assert.Equal(OnePerKilogram, answer.Instead.Titration);
    }

    [Fact]
    public void An_implausible_weight_with_a_course_is_listed_once_with_the_number_of_the_patient()
    {
        CohortAnswer answer = Asked.CohortOf(OnePerKilogram, Asked.Patient(64.3m), Asked.Patient(24.999m)).ComparedWith(OnePerKilogram).Answer();

        Assert.Equal("2: 24.999 kg: 24.999 kg is outside 25 to 200 kg.", Assert.Single(answer.Implausible).ToString());
    }

    [Fact]
    public void A_patient_with_a_course_of_the_other_doses_alone_is_listed_by_it()
    {
        CohortAnswer answer = Asked.CohortOf(OnePerKilogram, Asked.Patient(8))
            .ComparedWith(Titration.StartAt(TitrationStep.Cycling(Asked.Daily(20)).For(28).Taken(Frequency.OnceDaily))).Answer();

        Assert.Equal((1, "weight.implausible"), (Assert.Single(answer.Implausible).Number, answer.Implausible[0].Finding.Code));
    }

    [Fact]
    public void Patients_passed_to_a_callback_are_not_kept()
    {
        List<long> refused = [];
        List<long> implausible = [];
        CohortAnswer answer = Asked.CohortOf(OnePerKilogram, Asked.Patient(8), Asked.Patient(24.999m))
            .Answer(patient => refused.Add(patient.Number), patient => implausible.Add(patient.Number));

        Assert.Equal(([1], [2]), (refused, implausible), (expected, actual) => expected.Item1.SequenceEqual(actual.refused) && expected.Item2.SequenceEqual(actual.implausible));
        Assert.Empty(answer.Refused);
        Assert.Empty(answer.Implausible);
    }

    [Fact]
    public void A_finding_has_its_number_of_courses()
    {
        PatientFacts pregnant = PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes);
        CohortResult Of(params decimal[] pregnantOnes) => Under(
            Reviewing.Under(Guidelines.UnitedStatesLabel),
            [Asked.Patient(60), .. pregnantOnes.Select(kilograms => CohortPatient.Of(BodyWeight.FromKilograms(kilograms), pregnant))]);

        Assert.Equal("contraindication.pregnancy: 1 course", Of(60).Findings[0].ToString());
        Assert.Equal("contraindication.pregnancy: 2 courses", Of(60, 61).Findings[0].ToString());
    }

    [Fact]
    public void Findings_are_in_order_of_severity_then_code_then_rule()
    {
        PatientFacts facts = PatientFacts.NoneKnown.With(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.SoyaOrPeanutAllergy, YesNoUnknown.Yes);
        CohortPatient patient = CohortPatient.Of(BodyWeight.FromKilograms(60), facts);

        Assert.Equal(
            [
                ("critical", "contraindication.pregnancy", "uk-smpc"), ("critical", "contraindication.pregnancy", "us-label"),
                ("critical", "contraindication.soya-peanut", "uk-smpc"), ("critical", "contraindication.soya-peanut", "us-label"),
            ],
            Under(Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.UnitedKingdomSmpc), patient).Findings
                .Select(finding => (finding.First.Severity.Id, finding.First.Code, finding.First.Guideline.Id)).Take(4));
    }

    [Fact]
    public void What_holds_for_every_weight_refuses_the_cohort()
    {
        Titration open = Titration.StartAt(Asked.PerKilogram(1)).Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily);
        Titration unrounded = Titration.StartAt(Asked.PerKilogram(1)).StoppingAfter(28).Taken(Frequency.OnceDaily);
        Titration weekdays = Titration.StartAt(TitrationStep.Taking(Asked.PerKilogram(1), IntakePattern.MondayWednesdayFriday))
            .StoppingAfter(28).Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily);

        Refuses(Asked.CohortOf(open), (RefusalCode.TargetRequired, "target"));
        Refuses(Asked.CohortOf(OnePerKilogram).ComparedWith(open), (RefusalCode.TargetRequired, "target"));
        Refuses(Asked.CohortOf(unrounded), (RefusalCode.RoundingRequired, "rounding"));
        Refuses(Asked.CohortOf(weekdays), (RefusalCode.PatternNeedsDate, "steps[0].pattern"));
        Refuses(Asked.CohortOf(OnePerKilogram).ComparedWith(weekdays), (RefusalCode.PatternNeedsDate, "instead[0].pattern"));
        Assert.Equal(0, Asked.CohortOf(weekdays.StartingOn(new(2026, 1, 5))).Answer().Patients);
        Assert.Equal(0, Asked.CohortOf(open).To(Asked.Target).Answer().Patients);
    }

    [Fact]
    public void Doses_of_another_formulation_are_converted_but_no_stated_capsules()
    {
        Titration cycle = Titration.StartAt(TitrationStep.Cycling(DailyDose.FromMilligrams(40, Formulation.Lidose)).For(28).Taken(Frequency.OnceDaily));

        Assert.Equal("steps[0].formulation", Assert.Single(Refusal.Of(Assert.Throws<FormulationMismatchException>(() => Asked.CohortOf(cycle).Answer()))).Member);
        Assert.Equal("instead[0].formulation", Assert.Single(Assert.Throws<RefusalException>(() => Asked.CohortOf(OnePerKilogram).ComparedWith(cycle).Answer()).Refusals).Member);
    }

    [Fact]
    public void Days_are_refused_outside_1_to_365_by_their_member() => Assert.All([0, 366], days =>
    {
        OutOfRangeException period = Assert.Throws<OutOfRangeException>(
            () => CohortRequest.For([], Catalogue.UsConventional, OnePerKilogram, days, Reviewing.UnderNone));
        OutOfRangeException supply = Assert.Throws<OutOfRangeException>(() => Asked.CohortOf(OnePerKilogram).InSuppliesOf(days));
        Assert.Equal((RefusalCode.SupplyOutOfRange, "monthDays"), (period.Refusal.Code, period.Refusal.Member));
        Assert.Equal((RefusalCode.SupplyOutOfRange, "supplyDays"), (supply.Refusal.Code, supply.Refusal.Member));
    });

    [Fact]
    public void No_patient_may_be_null()
    {
        Assert.Throws<ArgumentNullException>("patients", () => Asked.CohortOf(OnePerKilogram, Asked.Patient(60), null!));
        Assert.Throws<ArgumentNullException>("Patients", () => CohortRequest
            .For(Enumerable.Repeat<CohortPatient>(null!, 1).Where(_ => true), Catalogue.UsConventional, OnePerKilogram, 30, Reviewing.UnderNone).Answer());
    }

    private static CohortResult Under(Reviewing reviewing, params CohortPatient[] patients) =>
        CohortRequest.For(patients, Catalogue.UsConventional, OnePerKilogram, 30, reviewing).Answer().Planned;

    private static IEnumerable<(long Number, string Weight, string Member)> Told(CohortAnswer answer) =>
        answer.Refused.Select(refused => (refused.Number, refused.Patient.ToString(), refused.Refusal.Member));

    private static void Refuses(CohortRequest asked, (RefusalCode Code, string Member) refusal) => Assert.Equal(
        refusal, Assert.Single(Assert.Throws<RefusalException>(asked.Answer).Refusals.Select(refused => (refused.Code, refused.Member))));
}
