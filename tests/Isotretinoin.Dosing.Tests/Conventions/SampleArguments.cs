using System.Numerics;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Values of every type that a public method takes: the first is an ordinary one, the others are at the ends of what can be stated, or beyond.</summary>
internal static class SampleArguments
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DailyDose Daily = DailyDose.FromMilligrams(40, Formulation.Conventional);
    private static readonly WeightBasedDose Weighed = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);
    private static readonly WeightBasedDose Greatest = WeightBasedDose.FromMilligramsPerKilogramPerDay(10, Formulation.Conventional);
    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(60);
    private static readonly BodyWeight Heaviest = BodyWeight.FromKilograms(500);
    private static readonly CumulativeTarget Target = CumulativeTarget.At(120, Formulation.Conventional);
    private static readonly Titration Titration = Titration.StartAt(Weighed).StoppingAfter(30);
    private static readonly Titration OnAlternateDays = Titration.StartAt(TitrationStep.Taking(Weighed, IntakePattern.AlternateDays));
    private static readonly Titration Stated = Titration.StartAt(TitrationStep.Cycling(Daily));
    private static readonly Regimen Regimen = Titration.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily);
    private static readonly Regimen Open = OnAlternateDays.MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily);
    private static readonly Course Course = Course.Plan(Regimen).StartingOn(Start);
    private static readonly DoseOptions Options = DoseOptions.For(Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Target);
    private static readonly DosePeriod Period = DosePeriod.Taking(Daily, Start, new(2026, 1, 31));
    private static readonly Weighing Dated = Weighing.On(Start, Weight);
    private static readonly WeightHistory Weights = WeightHistory.Of(Dated);
    private static readonly DoseHistory History = DoseHistory.Of(Period);
    private static readonly Progress Progress = History.ProgressAt(Start, Weights, WeightPolicy.Starting, Target);
    private static readonly Continuation Continuation = Continuation.Taking(Daily).ForDays(30);
    private static readonly CapsuleCount Capsules = CapsuleCount.OfStrength(20, 60);
    private static readonly DispensedSupply Dispensed = DispensedSupply.On(Start, Capsules);
    private static readonly PillCount Count = PillCount.Of(Formulation.Conventional, [Dispensed], new(2026, 1, 31));
    private static readonly OrderLine Line = OrderLine.OnceDaily(20, 2);
    private static readonly Citation Document = Citation.Create("Clinic handbook", "Section 1", "", Start, EvidenceGrade.Primary);
    private static readonly Guideline Hosts = Guideline.Create("our-clinic", "Our clinic", "2026", Rule.Create("our-clinic.age", FindingSeverity.Info, RuleCheck.LeastAge(12), Document));
    private static readonly CohortPatient Patient = CohortPatient.Of(Weight);
    private static readonly AuditDispensing ForThirtyDays = AuditDispensing.On(Start, 30, Formulation.Conventional, Capsules);
    private static readonly AuditPatient Ledger = AuditPatient.Taking("p1", Period).Weighed(Dated);
    private static readonly AuditCriterion Criterion = AuditCriterion.Parse("reached:120");
    private static readonly AuditRequest Audit = AuditRequest.Of([Ledger], Start.AddDays(30), 60, Formulation.Conventional, WeightPolicy.Starting, Criterion);
    private static readonly AuditAnswer Audited = Audit.Over([Ledger, AuditPatient.Taking("p2", Period, Period)]).Answer();
    private static readonly WaysRequest Sought =
        WaysRequest.For(Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Target, 30, 1, Reviewing.UnderNone, WayOrder.Days);

    private static readonly PlanRequest Plan = PlanRequest.For(Weight, Catalogue.UsConventional, Titration, Reviewing.UnderNone);
    private static readonly ProgressRequest InProgress =
        ProgressRequest.At(Start, History, Weights, WeightPolicy.Starting, Target, Reviewing.UnderNone);

    private static readonly CohortRequest Cohort = CohortRequest.For(
        [Patient],
        Catalogue.UsConventional,
        Titration.Rounded(CapsuleRounding.Down).Taken(Frequency.OnceDaily),
        30,
        Reviewing.UnderNone);

    private static readonly string[] Units = ["kg", "lb", "st lb", "mg/kg/day", "mg/day", "mg", "mg/kg"];

    private static readonly string[] Texts =
    [
        "text", "", " ", "\u0001", "0101", .. Units.SelectMany(unit => new[] { $"1 {unit}", $"99999999 {unit}", $"0.000000000001 {unit}" }),
        .. Units.SelectMany(unit => new[] { $"1 {unit} conventional", $"99999999 {unit} lidose", $"0.000000000001 {unit} conventional" }),
    ];

    private static readonly ILookup<Type, object> Values = new object[][]
    {
        [2, int.MinValue, -1, 0, 1, 7, 29, 101, 1_001, int.MaxValue],
        [1L, long.MinValue, long.MaxValue],
        [1m, -1m, 0m, 2m, 0.0000000001m, 1_001m, decimal.MaxValue],
        [false, true],
        [.. Texts],
        [.. "1", ' '],
        [Start.AddDays(14), DateOnly.MinValue, DateOnly.MaxValue],
        [DateTimeOffset.UnixEpoch, DateTimeOffset.MinValue, DateTimeOffset.MaxValue],
        [Formulation.Conventional, Formulation.Micronized],
        [Frequency.OnceDaily, Frequency.TwiceDaily],
        [CapsuleRounding.Down, CapsuleRounding.Up, CapsuleRounding.Spread(7)],
        [CapsuleRounding.Down.Round(Daily, Catalogue.UsConventional, Frequency.OnceDaily)!],
        [IntakePattern.Daily, IntakePattern.AlternateDays, IntakePattern.MondayWednesdayFriday],
        [Daily, DailyDose.FromMilligrams(0, Formulation.Conventional), DailyDose.FromMilligrams(1, Formulation.Micronized), Greatest.For(Heaviest)],
        [Weighed, Greatest, WeightBasedDose.FromMilligramsPerKilogramPerDay(0.001m, Formulation.Micronized)],
        [TotalDose.FromMilligrams(1, Formulation.Conventional), TotalDose.FromMilligrams(500_000, Formulation.Conventional)],
        [
            CountedDose.FromTotalDose(TotalDose.FromMilligrams(100, Formulation.Conventional)),
            Progress.CountedFor(BodyWeight.FromKilograms(61), Formulation.Conventional), Progress.CountedFor(Heaviest, Formulation.Micronized),
        ],
        [CumulativeDose.FromMilligramsPerKilogram(120, Formulation.Conventional), CumulativeDose.FromMilligramsPerKilogram(1_000, Formulation.Conventional)],
        [Weight, BodyWeight.FromKilograms(0.001m), Heaviest],
        [Target, CumulativeTarget.At(1_000, Formulation.Conventional), CumulativeTarget.At(1, Formulation.Micronized)],
        [Titration, OnAlternateDays, Stated, Titration.StartAt(Greatest), Titration.StartAt(OnAlternateDays.Steps[0].Rounded(CapsuleRounding.Spread(7)).Taken(Frequency.OnceDaily))],
        [Titration.Steps[0], OnAlternateDays.Steps[0], Stated.Steps[0]],
        [Regimen, Open],
        [Regimen.Steps[0].Cycle],
        [Course, Course.Plan(Open, CumulativeTarget.At(120, Formulation.Conventional))],
        [Course.Supplies(30)[0]],
        [Course.Plan(Regimen, Target, TotalDose.FromMilligrams(8_000, Formulation.Conventional)).TargetReached!.Value],
        [CapsuleCombination.Making(Daily, Catalogue.UsConventional, Frequency.OnceDaily)!.Value],
        [DoseBand.Standard, DoseBand.Standard.AtMost(Daily)],
        [Ceiling.Of(Daily)],
        [Options.Rows[0]],
        [Options],
        [Period],
        [PartialDay.On(Start, Daily), PartialDay.On(DateOnly.MaxValue, Daily)],
        [Dated, Weighing.On(DateOnly.MaxValue, Weight)],
        [Weights],
        [WeightPolicy.Starting],
        [WeightUnit.Pound, WeightUnit.Stone, WeightUnit.Kilogram],
        [History],
        [Progress],
        [Progress.Stretches()[0]],
        [Continuation, Continuation.Pausing(1), Continuation.Taking(Daily), Continuation.Taking(Greatest.For(Heaviest)), Continuation.Taking(Daily).Through(Start), Continuation.AsBefore(Daily)],
        [Derivation.Of(Course)],
        [CourseSoFar.At(Start, History, Weights, WeightPolicy.PerDay)],
        [Projection.Of(Progress, Continuation.Taking(Daily)).AfterOneMoreSupply(30)],
        [PreviousCourse.EndingOn(new(2025, 6, 30)), PreviousCourse.EndingOn(new(2024, 6, 30)).BeginningOn(new(2024, 1, 1))],
        [PatientFacts.NoneKnown.PreviousCourses],
        [InProgress.Answer()],
        [InProgress.Answer().Policies[0]],
        [Review.Of(Course, Guidelines.UnitedStatesLabel).Findings[0]],
        [Projection.Of(Progress, Continuation), Projection.Of(Progress, Continuation.Taking(Daily))],
        [Alternative.Named("a", Continuation), Alternative.Named("b", Continuation.Taking(Greatest.For(Heaviest)))],
        [Capsules, CapsuleCount.OfStrength(100, int.MaxValue), CapsuleCount.OfStrength(20, 1)],
        [Dispensed, DispensedSupply.On(DateOnly.MaxValue, Capsules), DispensedSupply.On(Start, CapsuleCount.OfStrength(100, 5_000))],
        [Count],
        [Catalogue.UsConventional, Catalogue.Absorica],
        [Catalogue.Formulary],
        [Line, OrderLine.TwiceDaily(1_000, 1_000, 1_000)],
        [Order.Of(IntakePattern.Daily, Line)],
        [PatientFacts.NoneKnown],
        [PatientFlag.Pregnant],
        [YesNoUnknown.Yes, YesNoUnknown.Unknown],
        [AcneSeverity.Severe],
        [LesionCounts.Of(1, 2, 3)],
        [Guidelines.Practice, Guidelines.UnitedStatesLabel, Hosts],
        [Guidebook.Standard],
        [RulesView.Evidence],
        [EvidenceTopic.LowDose],
        [Dispute.All[0]],
        [Dispute.All[0].Positions[0]],
        [RulesRequest.Everything(Guidebook.Standard), RulesRequest.About(Guidebook.Standard, "us-label")],
        [RulesRequest.About(Guidebook.Standard, "us-label.food").Answer()],
        [RulesRequest.About(Guidebook.Standard, "us-label.food").Answer().Entries[0]],
        [ProductFact.Unknown, Catalogue.Absorica.Food],
        [FindingSeverity.Warning],
        [EvidenceGrade.Primary, EvidenceGrade.Product],
        [Document],
        [RuleCheck.EveryDay(), RuleCheck.LeastAge(12), RuleCheck.MaximumPerKilogram(Weighed)],
        [Rule.Create("our-clinic.every-day", FindingSeverity.Warning, RuleCheck.EveryDay(), Document), Guidelines.UnitedKingdomSmpc.Rules[0]],
        [CalendarTopic.Laboratory],
        [LaboratoryTest.Alt],
        [CalendarRule.BeforeStart("lipids", CalendarTopic.Laboratory, "Lipids.", Document), CalendarProtocol.Ipledge.Rules[0]],
        [CalendarProtocol.Ipledge, CalendarProtocol.All[^1]],
        [CourseCalendar.Of(Course, 30, YesNoUnknown.Unknown)],
        [CourseCalendar.Of(Course, 30, YesNoUnknown.Unknown).Entries[0]],
        [CalendarFile.Of("course-7", DateTimeOffset.UnixEpoch)],
        [EarlierEntry.On("supply.1", Start)],
        [HandingOver.By("Dr A. Example", HandOutFormat.Text), HandingOver.By("Dr B. Example", HandOutFormat.Markdown)],
        [HandOutFormat.Text, HandOutFormat.Markdown],
        [BodyWeight.Accepted, DailyDose.Accepted],
        [Ratio.Zero, Ratio.Of(1, 3)],
        [BigInteger.One, BigInteger.MinusOne, BigInteger.Zero],
        [CohortSummary.Of([Course], 30)],
        [CohortSummary.Of([Course], 30).Periods()[0]],
        [TitrationStep.AcceptedDays],
        [ForThirtyDays, AuditDispensing.On(DateOnly.MaxValue, 1, Formulation.Micronized, CapsuleCount.OfStrength(1, 1))],
        [Ledger, AuditPatient.Dispensed("p3", ForThirtyDays)],
        [new List<AuditPatient> { Ledger }],
        [Criterion, AuditCriterion.Parse("second-course")],
        [CriterionKind.Reached, CriterionKind.SecondCourse],
        [CriterionOutcome.Met],
        [AuditMeasure.Days],
        [Audit],
        [Audited],
        [Audited.Summary],
        [Audited.Summary.Distribution(AuditMeasure.Days)],
        [Audited.Audited[0]],
        [Audited.Audited[0].Courses[0]],
        [Audited.Audited[0].Courses[0].Criteria[0]],
        [Audited.Refused[0]],
        [new Action<AuditedPatient>(_ => { })],
        [new Action<RefusedLedger>(_ => { })],
        [Patient],
        [Cohort],
        [Cohort.Answer().Planned],
        [new List<CohortPatient> { Patient }],
        [new List<Course> { Course }],
        [new Action<RefusedPatient>(_ => { })],
        [new Action<ImplausiblePatient>(_ => { })],
        [new InvalidOperationException()],
        [RefusalCode.DateOutOfRange],
        [Refusal.Of(RefusalCode.DateOutOfRange, "start", "Read nothing.")],
        [Reviewing.UnderNone],
        [Plan],
        [InProgress],
        [CalendarRequest.For(Plan.StartingOn(Start).InSuppliesOf(30))],
        [OptionsRequest.For(Weight, Catalogue.UsConventional, Frequency.OnceDaily, DoseBand.Standard, Target, Reviewing.UnderNone)],
        [Sought],
        [WayWishes.None, WayWishes.None.By(Start).AtMostMilligrams(40)],
        [WayOrder.Days, WayOrder.LeftOver],
        [CourseEnd.AtTarget, CourseEnd.WithSupplyOf(30), CourseEnd.Until(Start.AddDays(90), 30)],
        [CourseEnding.Supply],
        [Packs.Of(30), Packs.Of(28).CarryingOver()],
        [Course.Supplies(30, Packs.Of(28))[0].Packs!.Value[0]],
        [PillCountRequest.Of(Formulation.Conventional, [Dispensed], new(2026, 1, 31), [])],
        [NextSupply.Of(Weight, Catalogue.UsConventional, OnAlternateDays.Steps[0], 30)],
        [PregnancyTest.Negative(Start)],
        [Intake.At(IntakeTime.Once, CapsuleCount.OfStrength(20, 1))],
        [IntakeTime.Once],
    }.SelectMany(values => values).ToLookup(value => value.GetType());

    /// <summary>Every value.</summary>
    public static IEnumerable<object> All => Values.SelectMany(values => values);

    /// <summary>The values of a type; of an abstract type or a base type, those of the types derived from it.</summary>
    public static IReadOnlyList<object?> Of(Type type)
    {
        Type wanted = Nullable.GetUnderlyingType(type) ?? type;
        object?[] values = Values.Contains(wanted) ? [.. Values[wanted]] : [.. Values.Where(values => wanted.IsAssignableFrom(values.Key)).SelectMany(values => values)];
        return values.Length > 0 ? values : throw new NotSupportedException($"State some values of {type.Name} in {nameof(SampleArguments)}.");
    }

    /// <summary>Lists of a type: one value; none; the same twice; all values; more than any list may have.</summary>
    public static IReadOnlyList<object?> ListsOf(Type element)
    {
        IReadOnlyList<object?> values = Of(element);
        return [List(element, [values[0]]), List(element, []), List(element, [values[0], values[0]]), List(element, values), List(element, [.. Enumerable.Repeat(values[0], 40)])];
    }

    public static Array List(Type element, IReadOnlyList<object?> values)
    {
        var list = Array.CreateInstance(element, values.Count);
        for (int i = 0; i < values.Count; i++)
        {
            list.SetValue(values[i], i);
        }

        return list;
    }
}
