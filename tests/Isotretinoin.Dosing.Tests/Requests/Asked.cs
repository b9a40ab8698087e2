namespace Isotretinoin.Dosing.Tests;

/// <summary>An ordinary request of each operation, with numbers that are known.</summary>
internal static class Asked
{
    public static readonly DateOnly Start = new(2026, 1, 1);
    public static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);
    public static readonly CumulativeTarget Target = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    /// <summary>28 days of 30 mg and 115 of 60 mg: 143 days and 7,740 mg.</summary>
    public static readonly Titration Usual = Titration
        .StartAt(PerKilogram(0.5m)).Then(PerKilogram(1), afterDays: 28).Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily);

    public static PlanRequest Plan => PlanOf(Usual, Reviewing.UnderNone).To(Target);

    public static OptionsRequest Options => OptionsUnder(Reviewing.UnderNone);

    public static ProgressRequest Progress => ProgressUnder(Reviewing.UnderNone);

    /// <summary>Two ways to continue after 2026-03-31, compared at the end of 2026-04-30.</summary>
    public static CompareRequest Compare => CompareUnder(Reviewing.UnderNone);

    /// <summary>60 capsules of 20 mg, of which 8 are left after 28 days.</summary>
    public static PillCountRequest PillCount => PillCountRequest.Of(
        Formulation.Conventional, [DispensedSupply.On(Start, CapsuleCount.OfStrength(20, 60))], new(2026, 1, 28), [CapsuleCount.OfStrength(20, 8)]);

    public static ReviewRequest Review => ReviewUnder(Reviewing.UnderNone);

    public static CalendarRequest Calendar => CalendarRequest.For(Plan.StartingOn(Start).InSuppliesOf(30));

    /// <summary>One further step of the standard band, the shortest first.</summary>
    public static WaysRequest Ways =>
        WaysRequest.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target, 30, 1, Reviewing.UnderNone, WayOrder.Days);

    /// <summary>90 days of 40 mg in 60 kg.</summary>
    public static AuditRequest Audit => AuditRequest.Of(
        [
            AuditPatient.Taking("p1", DosePeriod.Taking(Daily(40), Start, new(2026, 3, 31))).Weighed(Weighing.On(Start, BodyWeight.FromKilograms(60))),
        ],
        new(2026, 3, 31), 60, Formulation.Conventional, WeightPolicy.Starting, AuditCriterion.Of(CriterionKind.Reached, 60));

    public static PlanRequest PlanOf(Titration titration, Reviewing reviewing) => PlanRequest.For(Weight, Catalogue.UsConventional, titration, reviewing);

    public static OptionsRequest OptionsUnder(Reviewing reviewing) =>
        OptionsRequest.For(Weight, Catalogue.UsConventional, Frequency.TwiceDaily, DoseBand.Standard, Target, reviewing);

    /// <summary>3,600 mg are 60 mg/kg; 7,200 and 9,000 mg are the ends.</summary>
    public static ProgressRequest ProgressUnder(Reviewing reviewing) => ProgressRequest.At(
        new(2026, 3, 31),
        DoseHistory.Of(DosePeriod.Taking(Daily(40), Start, new(2026, 3, 31))),
        WeightHistory.Of(Weighing.On(Start, BodyWeight.FromKilograms(60))),
        WeightPolicy.Starting,
        Target,
        reviewing);

    public static CompareRequest CompareUnder(Reviewing reviewing) => CompareRequest.For(
        ProgressUnder(reviewing),
        new(2026, 4, 30),
        Alternative.Named("stay at 40", Continuation.Taking(Daily(40))),
        Alternative.Named("go to 60", Continuation.Taking(Daily(60))));

    public static ReviewRequest ReviewUnder(Reviewing reviewing) => ReviewRequest.For(Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 2)), reviewing);

    public static CohortRequest CohortOf(Titration titration, params CohortPatient[] patients) =>
        CohortRequest.For(patients, Catalogue.UsConventional, titration, 30, Reviewing.UnderNone);

    public static CohortPatient Patient(decimal kilograms) => CohortPatient.Of(BodyWeight.FromKilograms(kilograms));

    public static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);

    public static WeightBasedDose PerKilogram(decimal milligrams) => WeightBasedDose.FromMilligramsPerKilogramPerDay(milligrams, Formulation.Conventional);
}
