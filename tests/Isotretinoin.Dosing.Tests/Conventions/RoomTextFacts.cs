namespace Isotretinoin.Dosing.Tests;

/// <summary>What a value of each room says of itself, on one line, with numbers for people.</summary>
public sealed class RoomTextFacts
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DailyDose Forty = DailyDose.FromMilligrams(40, Formulation.Conventional);
    private static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);
    private static readonly Titration Titration = Titration.StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional));
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);
    private static readonly Regimen Regimen = Titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily);
    private static readonly DoseHistory History = DoseHistory.Of(DosePeriod.Taking(Forty, Start, new(2026, 3, 31))).WithMissedDates(new DateOnly(2026, 2, 1));
    private static readonly Progress Progress = History.ProgressAt(new(2026, 3, 31), Weight, Target);
    private static readonly Projection Projection = Projection.Of(Progress, Continuation.Pausing(14).ThenTaking(Forty));

    private static readonly PillCount Count =
        PillCount.Of(Formulation.Conventional, [DispensedSupply.On(Start, CapsuleCount.OfStrength(20, 60))], new(2026, 1, 30), CapsuleCount.OfStrength(20, 4));

    [Fact]
    public void Sources() => Says("S1", EvidenceGrade.Primary);

    [Fact]
    public void Refusals() => Says("steps[1].days: Read 0.", Refusal.Of(RefusalCode.DaysOutOfRange, "days", "Read 0.").Within("steps[1]"));

    [Fact]
    public void Quantities() => Says("0.5 mg/kg/day conventional", Formulation.Conventional.MilligramsPerKilogramPerDay(0.5m));

    [Fact]
    public void Capsules() => Says(
        "Step 1, day 1 of the cycle: no capsules for 3 mg/day of us-conventional taken once: none below and 10 mg above.",
        Assert.Throws<NoCapsulesException>(() => Titration.StartAt(TitrationStep.Cycling(Formulation.Conventional.MilligramsPerDay(3)))
            .MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily)).Gap);

    [Fact]
    public void Courses() => Says("258 days, 7740 mg conventional, ≈120.373 mg/kg", Course.Plan(Regimen, Target));

    [Fact]
    public void Options() =>
        Says("us-conventional for 64.3 kg: 40, 50, 60 mg/day", DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Target));

    [Fact]
    public void Histories() => Assert.Multiple(
        () => Says("2026-01-01 to 2026-03-31: 40 mg/day conventional; 1 missed date", History),
        () => Says("nothing taken", DoseHistory.Of()),
        () => Says("2026-03-31: ≈55.365 mg/kg of 120 to 150 mg/kg conventional", Progress),
        () => Says("64.3 kg", WeightHistory.Of(Weight)),
        () => Says("64.3 kg of 2026-01-01", WeightHistory.Of(Weighing.On(Start, Weight))));

    [Fact]
    public void Continuing() => Assert.Multiple(
        () => Says("pause for 14 days, then 40 mg/day conventional from then on", Projection.Continuation),
        () => Says("40 mg/day conventional through 2026-03-31", Continuation.Taking(Forty).Through(new(2026, 3, 31))),
        () => Says("reached after 118 days, 2026-07-27; within the target until 166 days, 2026-09-13", Projection),
        () => Says(
            "as before: ≈74.028 mg/kg; reached after 104 days, 2026-07-13; within the target until 152 days, 2026-08-30",
            Assert.Single(Alternative.Compare(Progress, new(2026, 4, 30), Alternative.Named("as before", Continuation.Taking(Forty))))),
        () => Says("as before: 40 mg/day conventional from then on, of us-conventional taken once", Alternative.Named("as before", Continuation.Taking(Forty)).MadeOf(Catalogue.UsConventional, Frequency.OnceDaily)));

    [Fact]
    public void Counting() => Assert.Multiple(
        () => Says("2026-01-01 to 2026-01-30: 1120 mg conventional taken; left, conventional: 4 × 20 mg", Count),
        () => Says("1120 mg counted, 1200 mg reported", Count.AgreementWith(History)),
        () => Says("56 × 20 mg to dispense, of 60 × 20 mg needed", Count.SupplyFor(Course.Plan(TwentyTwice()).Supplies(30)[0])));

    [Fact]
    public void Patients() => Assert.Multiple(
        () => Says("nothing known", PatientFacts.NoneKnown),
        () => Says(
            "64.3 kg on 2026-01-01, born on 2000-05-17, severe acne, pregnant: no, 1 pregnancy test",
            PatientFacts.NoneKnown.WithWeight(Weight, Start).WithBirthDate(new(2000, 5, 17)).With(AcneSeverity.Severe)
                .With(PatientFlag.Pregnant, YesNoUnknown.No).WithPregnancyTests(PregnancyTest.Negative(Start))));

    [Fact]
    public void Orders() => Says("20 mg capsules, 2 once daily", Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 2)));

    [Fact]
    public void Guidance() => Says("us-label (2026-11-27): 3 warnings, 2 info; 10 not considered", Review.Of(Course.Plan(Regimen, Target), Guidelines.UnitedStatesLabel));

    [Fact]
    public void Calendars() =>
        Says("2026-01-01 to 2026-09-15: 9 entries, 0 without a date (supplies alone)", CourseCalendar.Of(Course.Plan(Regimen, Target).StartingOn(Start), 30, YesNoUnknown.Unknown));

    [Fact]
    public void Cohorts() => Says("1 course of 258 days, 7740 mg", CohortSummary.Of([Course.Plan(Regimen, Target)], 30));

    [Fact]
    public void Audits() => Assert.Multiple(
        () => Says("2026-01-01: 60 × 20 mg conventional for 30 days", AuditDispensing.On(Start, 30, Formulation.Conventional, CapsuleCount.OfStrength(20, 60))),
        () => Says("p1: 1 period, 0 weights", AuditPatient.Taking("p1", DosePeriod.Taking(Forty, Start, new(2026, 3, 31)))),
        () => Says("p1: course 1, 2026-01-01 to 2026-03-31: 90 days, 60 mg/kg", Asked.Audit.Answer().Audited[0]),
        () => Says("1 course of 1 patient", Asked.Audit.Answer().Summary));

    [Fact]
    public void Derivations() => Says("weight = 64.3 kg", Derivation.Of(Course.Plan(Regimen, Target)).Given[0]);

    [Fact]
    public void Requests() => Says(
        "progress as of 2026-03-31, weight policy starting, target 120 to 150 mg/kg conventional",
        ProgressRequest.At(new(2026, 3, 31), History, WeightHistory.Of(Weight), WeightPolicy.Starting, Target, Reviewing.UnderNone));

    private static Regimen TwentyTwice() => Titration.StartAt(TitrationStep.Cycling(Forty)).StoppingAfter(30)
        .MadeWith(Catalogue.UsConventional.Stocking(20), Weight, CapsuleRounding.Down, Frequency.TwiceDaily);

    private static void Says(string text, object value) => Assert.Equal(text, value.ToString());
}
