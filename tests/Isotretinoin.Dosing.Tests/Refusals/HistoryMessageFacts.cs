namespace Isotretinoin.Dosing.Tests;

/// <summary>A refusal of a history, a projection, a count of capsules, a patient's facts or a calendar says what cannot be so and what is accepted.</summary>
public sealed class HistoryMessageFacts
{
    private static readonly DosePeriod January = DosePeriod.Taking(Daily(40), new(2026, 1, 1), new(2026, 1, 31));
    private static readonly DateOnly Tenth = new(2026, 1, 10);
    private static readonly CapsuleCount Sixty = CapsuleCount.OfStrength(20, 60);
    private static readonly Continuation Open = Continuation.Taking(Daily(40));

    private static readonly Progress Progress = DoseHistory.Of(January).ProgressAt(
        new(2026, 1, 31),
        WeightHistory.Of(Weighing.On(new(2026, 1, 1), BodyWeight.FromKilograms(60))),
        WeightPolicy.Starting,
        CumulativeTarget.At(120, Formulation.Conventional));

    [Fact]
    public void A_refused_history_says_why() => Refused.Each(
        new("A period runs from 2026-01-02 to 2026-01-01. Accepted: a last date that is not before the first.", () => DosePeriod.Taking(Daily(40), new(2026, 1, 2), new(2026, 1, 1))),
        new("Accepted: 0 to 3,650 days.", () => January.WithMissedDays(-1)),
        new(
            "Two periods overlap: 2026-01-01 to 2026-01-31: 40 mg/day conventional, 10 and 2026-01-31 to 2026-01-31: 40 mg/day conventional. Accepted: periods with no day in common; capsules of several strengths that are taken on the same days are one period.",
            () => DoseHistory.Of(January.InPattern(IntakePattern.AlternateDays), DosePeriod.Taking(Daily(40), new(2026, 1, 31), new(2026, 1, 31)))),
        new(
            "2026-02-01 is stated as missed, but is not a dosing day of any period. Accepted: days of a period's pattern, with a dose above 0.",
            () => DoseHistory.Of(January).WithMissedDates(new DateOnly(2026, 2, 1))),
        new(
            "2026-02-01 is stated as partial, but is not a dosing day of any period. Accepted: days of a period's pattern, with a dose above 0.",
            () => DoseHistory.Of(January).WithPartialDays(PartialDay.On(new(2026, 2, 1), Daily(10)))),
        new(
            "2026-01-10 is stated as missed and as 10 mg conventional taken. Accepted: one of them.",
            () => DoseHistory.Of(January).WithMissedDates(Tenth).WithPartialDays(PartialDay.On(Tenth, Daily(10)))),
        new(
            "The period 2026-01-01 to 2026-01-31: 40 mg/day conventional has 30 dosing days without a date of their own, but 31 more are stated as missed.",
            () => DoseHistory.Of(January.WithMissedDays(31)).WithMissedDates(Tenth)),
        new("A course in progress needs at least one dated body weight.", () => WeightHistory.Of()),
        new(
            "Two weights are dated 2026-01-10: 60 kg and 61 kg. Accepted: one weight for each date.",
            () => WeightHistory.Of(Weighing.On(Tenth, BodyWeight.FromKilograms(60)), Weighing.On(Tenth, BodyWeight.FromKilograms(61)))),
        new("This Stretch is the default value.", () => default(Stretch).Period));

    [Fact]
    public void A_refused_count_of_capsules_says_why() => Refused.Each(
        new("A count of capsules needs at least one dispensed supply.", () => Count([])),
        new(
            "A supply is dated 2026-02-01, after the count. Accepted: dates up to 2026-01-31.",
            () => Count([DispensedSupply.On(Tenth, Sixty), DispensedSupply.On(new(2026, 2, 1), Sixty)])),
        new("61 × 20 mg are left, but 60 were dispensed.", () => Count([DispensedSupply.On(Tenth, Sixty)], CapsuleCount.OfStrength(20, 61))),
        new(
            "The capsules counted for the period 2026-01-10 to 2026-01-31: 40 mg/day conventional are 0 mg conventional, which its dates contradict.",
            () => DoseHistory.Of(Count([DispensedSupply.On(Tenth, Sixty)], Sixty).AsPeriod(Daily(40), IntakePattern.Daily)).WithPartialDays(PartialDay.On(new(2026, 1, 11), Daily(20)))),
        new("Accepted: 1 to 365 days.", () => NetSupply.Of(Cycle(), 0, Formulation.Conventional)),
        new("Accepted: 1 to 365 days.", () => NetSupply.Of(Cycle(), 366, Formulation.Conventional)));

    [Fact]
    public void A_refused_continuation_says_why() => Refused.Each(
        new("Accepted: 1 to 3,650 days.", () => Open.ForDays(0)),
        new("Accepted: 1 to 3,650 days.", () => Continuation.Pausing(3_651)),
        new("Only the last step may be open; the steps before this one state their days or their last date.", () => Open.ThenPausing(7)),
        new(
            "A step through 2026-01-31 would end before it begins. Accepted: dates after the as-of date and the steps before.",
            () => Projection.Of(Progress, Open.Through(new(2026, 1, 31)))),
        new(
            "A step through 2026-02-07 would end before it begins. Accepted: dates after the as-of date and the steps before.",
            () => Projection.Of(Progress, Open.ForDays(7).ThenTaking(Daily(20)).Through(new(2026, 2, 7)))),
        // The target is reached within the first step, and the second is refused all the same.
        new(
            "A step through 2026-02-07 would end before it begins. Accepted: dates after the as-of date and the steps before.",
            () => Projection.Of(Progress, Open.ForDays(365).ThenTaking(Daily(20)).Through(new(2026, 2, 7)))),
        new("Accepted: dates after 2026-01-31.", () => Projection.Of(Progress, Open).MilligramsPerKilogramOn(new(2026, 1, 31))),
        new("Accepted: a date 1 to 3,650 days after the as-of date, 2026-01-31.", () => Alternative.Compare(Progress, new(2026, 1, 31), Alternative.Named("a", Open))),
        new("A comparison needs at least one candidate.", () => Alternative.Compare(Progress, new(2026, 2, 1))),
        new("Two candidates are named 'a'. Accepted: different names.", () => Alternative.Compare(Progress, new(2026, 2, 1), Alternative.Named("a", Open), Alternative.Named("a", Open))),
        new(
            "Step 2: no capsules for 25 mg/day of us-conventional taken once: 20 mg below and 30 mg above.",
            () => Alternative.Named("a", Open.ForDays(7).ThenTaking(Daily(25))).MadeOf(Catalogue.UsConventional, Frequency.OnceDaily)));

    // 7,200 mg at 40 mg a day take 180 days.
    [Fact]
    public void A_date_after_the_calendar_is_refused_and_says_why() => Refused.Each(new Refused(
        "Day 180 after 9999-12-30 falls after 9999-12-31.",
        () => Projection.Of(DoseHistory.Of().ProgressAt(new(9999, 12, 30), Progress.Weights, WeightPolicy.Starting, Progress.Target!), Open)));

    [Fact]
    public void A_refused_fact_of_a_patient_says_why() => Refused.Each(
        new("Accepted: a last capsule up to 9999-09-30.", () => PatientFacts.NoneKnown.WithPreviousCourse(new(9999, 10, 1))),
        new("Accepted: 0 to 10,000 lesions.", () => LesionCounts.Of(-1, 0, 0)),
        new("Accepted: 0 to 10,000 lesions.", () => LesionCounts.Of(0, 10_001, 0)),
        new("Accepted: 0 to 10,000 lesions.", () => LesionCounts.Of(0, 0, -1)));

    [Fact]
    public void A_refused_calendar_says_why() => Refused.Each(
        new("A calendar needs a course with a start date.", () => CourseCalendar.Of(Planned(), 30, YesNoUnknown.Unknown)),
        new("Accepted: 1 to 365 days.", () => CourseCalendar.Of(Dated(), 0, YesNoUnknown.Unknown)),
        new("Accepted: 2026-01-05 to 9999-09-30.", () => CourseCalendar.Of(Dated(), 30, YesNoUnknown.Unknown).AfterLastCapsule(new(2026, 1, 4))),
        new("Accepted: 0001-03-01 to 9999-09-30.", () => CourseCalendar.Of(Dated(), 30, YesNoUnknown.Unknown).WithSample(new(1, 2, 28))),
        new("Accepted: 0001-03-01 to 9999-09-30.", () => CourseCalendar.Of(Dated(), 30, YesNoUnknown.Unknown).WithVisit(new(9999, 10, 1))),
        new("Accepted: a course from 0001-03-01 to 9999-09-30.", () => CourseCalendar.Of(Planned().StartingOn(new(1, 2, 28)), 30, YesNoUnknown.Unknown)),
        new("Accepted: a course from 0001-03-01 to 9999-09-30.", () => CourseCalendar.Of(Planned().StartingOn(new(9999, 9, 2)), 30, YesNoUnknown.Unknown)),
        new("An identifier must not have control characters.", () => CalendarFile.Of("a\nb", DateTimeOffset.UnixEpoch)),
        new("Accepted: 0 to 1,000,000 earlier files.", () => CalendarFile.Of("a", DateTimeOffset.UnixEpoch).Numbered(-1)),
        new("Accepted: 1 to 1,000,000 earlier files.", () => CalendarFile.Of("a", DateTimeOffset.UnixEpoch).Replacing(0)));

    private static PillCount Count(DispensedSupply[] supplies, params CapsuleCount[] left) => PillCount.Of(Formulation.Conventional, supplies, new(2026, 1, 31), left);

    private static DosingCycle Cycle() => Planned().Regimen.Steps[0].Cycle;

    private static Course Dated() => Planned().StartingOn(new(2026, 1, 5));

    // 30 days.
    private static Course Planned() => Course.Plan(
        Titration.StartAt(TitrationStep.Cycling(Daily(40)).For(30)).MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(60), CapsuleRounding.Down, Frequency.OnceDaily));

    private static DailyDose Daily(decimal milligrams) => DailyDose.FromMilligrams(milligrams, Formulation.Conventional);
}
