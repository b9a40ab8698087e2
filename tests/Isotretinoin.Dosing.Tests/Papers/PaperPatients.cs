namespace Isotretinoin.Dosing.Tests;

/// <summary>Patients of a clinic, as different as they come, whose notes and hand-outs a person has read and approved.</summary>
internal static class PaperPatients
{
    private static readonly DateOnly Start = new(2026, 1, 5);
    private static readonly CumulativeTarget Usual = CumulativeTarget.Between(120, 150, Formulation.Conventional);

    /// <summary>The answers, each with what is special about the patient.</summary>
    public static IReadOnlyList<(string Patient, IDosingAnswer Answer)> All { get; } =
    [
        ("An adult man: two steps, United States", UnitedStates(
            64.3m, Catalogue.UsConventional, Titration.StartAt(PerKilogram(0.5m)).Then(PerKilogram(1), 28), Cannot.WithBirthDate(new(1996, 3, 1))).To(Usual).Answer()),
        ("A woman who can get pregnant: iPLEDGE, Absorica", UnitedStates(
            58, Catalogue.Absorica, Titration.StartAt(PerKilogram(0.5m, Formulation.Lidose)).Then(PerKilogram(1, Formulation.Lidose), 30), Can.WithBirthDate(new(2003, 7, 9)))
            .To(CumulativeTarget.Between(120, 150, Formulation.Lidose)).Answer()),
        ("A woman who can get pregnant: United Kingdom, once a day", UnitedKingdom(60, Titration.StartAt(PerKilogram(0.5m)).Then(PerKilogram(1), 30), Can).To(Usual).Answer()),
        ("A low dose on alternate days", UnitedKingdom(
            72, Titration.Of(TitrationStep.Taking(PerKilogram(0.3m), IntakePattern.AlternateDays).For(168)), Cannot).Answer()),
        ("Mondays, Wednesdays and Fridays", UnitedKingdom(
            72, Titration.Of(TitrationStep.Taking(PerKilogram(0.5m), IntakePattern.MondayWednesdayFriday).For(84)), Cannot).StartingOn(new(2026, 1, 7)).Answer()),
        ("Absorica LD, micronized", UnitedStates(
            80, Catalogue.AbsoricaLd, Titration.StartAt(PerKilogram(0.4m, Formulation.Micronized)).Then(PerKilogram(0.8m, Formulation.Micronized), 28), Cannot)
            .To(CumulativeTarget.Between(96, 120, Formulation.Micronized)).Answer()),
        ("A pause for two weeks, after an earlier part of the course", UnitedKingdom(
            66, Titration.Of(TitrationStep.Taking(PerKilogram(0.5m)).For(56), TitrationStep.Pausing(14), TitrationStep.Taking(PerKilogram(0.5m)).For(56)), Can)
            .To(Usual).After(Formulation.Conventional.Milligrams(2_400)).Answer()),
        ("A dose spread over the days of a week", UnitedStates(
            71.5m, Catalogue.UsConventional, Titration.StartAt(TitrationStep.Taking(PerKilogram(0.75m)).Rounded(CapsuleRounding.Spread(7))), Cannot).To(Usual).Answer()),
        ("40 mg alternating with 80 mg, and who can get pregnant is not known", UnitedKingdomOf(
            90, Titration.StartAt(TitrationStep.Cycling(Daily(40), Daily(80))), PatientFacts.NoneKnown).To(CumulativeTarget.At(120, Formulation.Conventional)).Answer()),
        ("Five steps, and a target that is not reached", UnitedKingdomOf(
            61,
            Titration.Of([.. new decimal[] { 10, 20, 30, 40, 60 }.Select(mg => TitrationStep.Cycling(Daily(mg)).For(28))]),
            Cannot.With(PatientFlag.TakesVitaminA, YesNoUnknown.Yes)).To(Usual).Answer()),
        ("A boy of 13, by a calendar with blood tests", CalendarRequest.For(
            UnitedStates(47, Catalogue.UsConventional, Titration.StartAt(PerKilogram(0.5m)).Then(PerKilogram(0.9m), 30), Cannot.WithBirthDate(new(2012, 11, 20)))
                .To(Usual).HandedOver(HandingOver.By("Dr A. Example", HandOutFormat.Markdown)),
            CalendarProtocol.Delphi2022).Answer()),
        ("A course under way with missed days and a second weight", UnderWay.Answer()),
        ("An order with critical findings", ReviewRequest.For(
            Order.Of(IntakePattern.Daily, OrderLine.TwiceDaily(40, 2, 2).Dispensing(120)).WithFormulation(Formulation.Conventional).ForDays(30).WithRefills(2),
            Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.UnitedKingdomSmpc).AsOf(Start)
                .For(Can.WithWeight(BodyWeight.FromKilograms(55), new(2026, 1, 2)).With(PatientFlag.Pregnant, YesNoUnknown.Yes).With(PatientFlag.TakesTetracycline, YesNoUnknown.Yes)))
            .Answer()),
        ("An order whose weight cannot be read", ReviewRequest.For(
            Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 2)), Reviewing.UnderNone.For(PatientFacts.NoneKnown.WithWeightAsWritten("155 mg"))).Answer()),
        ("Capsules counted, and the next supply", PillCountRequest.Of(
            Formulation.Conventional, [DispensedSupply.On(Start, CapsuleCount.OfStrength(20, 60))], new(2026, 2, 1), [CapsuleCount.OfStrength(20, 8)])
            .ComparedWith(DoseHistory.Of(DosePeriod.Taking(Daily(40), Start, new(2026, 2, 1))))
            .FollowedBy(
                NextSupply.Of(BodyWeight.FromKilograms(60), Catalogue.UsConventional, TitrationStep.Taking(PerKilogram(1)).Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily), 30),
                Reviewing.Under(Guidelines.UnitedStatesLabel)).Answer()),
        ("Whole supplies in packs that carry over, then maintenance: some supplies need no new pack", UnitedKingdom(
            64.3m,
            Titration.Of(TitrationStep.Taking(PerKilogram(0.7m)).Rounded(CapsuleRounding.Spread(7)), TitrationStep.Cycling(Daily(20), Daily(0)).For(56).WithNote("maintenance")),
            Cannot).To(Usual).InSuppliesOf(28).InWholeSupplies().InPacks(Packs.Of(60).CarryingOver()).Answer()),
        ("Until a date, without a target, in packs", UnitedKingdom(
            64.3m, Titration.StartAt(PerKilogram(0.5m)), Cannot).EndingUntil(new(2026, 5, 1), 30).InPacks(Packs.Of(30)).Answer()),
        ("A course carried on, who can get pregnant: the first capsule was in October", UnitedKingdom(
            62, Titration.Of(TitrationStep.Cycling(Daily(40)).AsBefore().For(28).WithNote("blood test first"), TitrationStep.Taking(PerKilogram(1))), Can).To(Usual).After(SoFar).Answer()),
    ];

    private static CourseSoFar SoFar => CourseSoFar.At(
        new(2026, 1, 4),
        DoseHistory.Of(
            DosePeriod.Taking(Daily(20), new(2025, 10, 1), new(2025, 10, 28)).WithNote("start low"),
            DosePeriod.Taking(Daily(40), new(2025, 10, 29), new(2026, 1, 4)).InPattern(IntakePattern.AlternateDays).WithNote("raised after four weeks"))
            .WithMissedDates(new DateOnly(2025, 11, 2)),
        WeightHistory.Of(Weighing.On(new(2025, 10, 1), BodyWeight.FromKilograms(60)), Weighing.On(new(2025, 12, 1), BodyWeight.FromKilograms(61))),
        WeightPolicy.PerDay);

    private static PatientFacts Can => PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, YesNoUnknown.Yes).With(PatientFlag.Pregnant, YesNoUnknown.No);

    private static PatientFacts Cannot => PatientFacts.NoneKnown.With(PatientFlag.CanGetPregnant, YesNoUnknown.No);

    private static ProgressRequest UnderWay => ProgressRequest.At(
        new(2026, 4, 30),
        DoseHistory.Of(
            DosePeriod.Taking(Daily(30), Start, new(2026, 2, 1)),
            DosePeriod.Taking(Daily(60), new(2026, 2, 2), new(2026, 4, 30)).WithMissedDays(5)).WithMissedDatesBetween(new(2026, 1, 20), new(2026, 1, 22)),
        WeightHistory.Of(Weighing.On(new(2025, 12, 20), BodyWeight.FromKilograms(64.3m)), Weighing.On(new(2026, 4, 1), BodyWeight.FromKilograms(66))),
        WeightPolicy.PerDay,
        Usual,
        Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Practice).For(Cannot)).GoingOnWith(Daily(60), IntakePattern.Daily).InSuppliesOf(30);

    private static PlanRequest UnitedStates(decimal kilograms, Product product, Titration titration, PatientFacts patient) => Dated(PlanRequest.For(
        BodyWeight.FromKilograms(kilograms),
        product,
        titration.Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily),
        Reviewing.Under(Guidelines.UnitedStatesLabel, Guidelines.Ipledge).For(patient)));

    private static PlanRequest UnitedKingdom(decimal kilograms, Titration titration, PatientFacts patient) =>
        UnitedKingdomOf(kilograms, titration.Rounded(CapsuleRounding.Down), patient);

    private static PlanRequest UnitedKingdomOf(decimal kilograms, Titration titration, PatientFacts patient) => Dated(PlanRequest.For(
        BodyWeight.FromKilograms(kilograms),
        Catalogue.UkConventional,
        titration.Taken(Frequency.OnceDaily),
        Reviewing.Under(Guidelines.UnitedKingdomSmpc).For(patient)));

    private static PlanRequest Dated(PlanRequest plan) => plan.WithWeightOf(new(2025, 12, 20)).StartingOn(Start).InSuppliesOf(30)
        .HandedOver(HandingOver.By("Dr A. Example", HandOutFormat.Text));

    private static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);

    private static WeightBasedDose PerKilogram(decimal milligrams) => PerKilogram(milligrams, Formulation.Conventional);

    private static WeightBasedDose PerKilogram(decimal milligrams, Formulation formulation) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligrams, formulation);
}
