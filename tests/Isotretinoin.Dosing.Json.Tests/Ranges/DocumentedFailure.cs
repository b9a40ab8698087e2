namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What fails in C# as the page says, each made to happen once.</summary>
internal static class DocumentedFailure
{
    private static readonly WeightBasedDose HalfAMilligram = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);

    private static readonly BodyWeight Weight = BodyWeight.FromKilograms(64.3m);

    private static readonly DateOnly Day = new(2026, 1, 5);

    /// <summary>The failures by the first cell of their row.</summary>
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>(StringComparer.Ordinal)
    {
        ["strengths of a product"] = () => Product.Create("Ward stock", Formulation.Conventional, 101),
        ["lines of an order"] = () => Order.Of(IntakePattern.Daily, [.. Enumerable.Range(1, 13).Select(strength => OrderLine.OnceDaily(strength, 1))]),
        ["a pattern"] = () => IntakePattern.Parse("00", provider: null),
        ["weekdays"] = () => Titration.StartAt(TitrationStep.Taking(HalfAMilligram, IntakePattern.MondayWednesdayFriday)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Up, Frequency.OnceDaily),
        ["a pattern as before"] = () => Projection.Of(NothingTaken(), Continuation.AsBefore(DailyDose.FromMilligrams(40, Formulation.Conventional))),
        ["a note"] = () => TitrationStep.Taking(HalfAMilligram).WithNote("two\nlines"),
        ["a chart note of a progress"] = () => ProgressRequest.UnderEveryPolicy(
            Day, DoseHistory.Of(), WeightHistory.Of(Weight), Formulation.Conventional, Reviewing.UnderNone.Noted()),
        ["what was taken before a plan"] = () => PlanRequest
            .For(Weight, Catalogue.UsConventional, Titration.StartAt(HalfAMilligram), Reviewing.UnderNone)
            .After(TotalDose.FromMilligrams(0, Formulation.Conventional))
            .After(CourseSoFar.At(Day, DoseHistory.Of(), WeightHistory.Of(Weighing.On(Day, Weight)), WeightPolicy.Starting))
            .Answer(),
        ["a stated cycle"] = () => TitrationStep.Cycling(DailyDose.FromMilligrams(0, Formulation.Conventional)),
        ["steps"] = () => Titration.Of(),
        ["choices of a step"] = () => Titration.StartAt(HalfAMilligram).MadeWith(Catalogue.UsConventional, Weight),
        ["a spread dose"] = () => Titration.StartAt(TitrationStep.Taking(HalfAMilligram, IntakePattern.AlternateDays)).MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Spread(2), Frequency.OnceDaily),
        ["a ceiling"] = () => TitrationStep.Pausing(7).AtMost(Formulation.Conventional.MilligramsPerDay(80)),
        ["an open step"] = () => Course.Plan(Open()),
        ["an end by a supply or a date"] = () => Course.Plan(Open(), Target(120), TotalDose.FromMilligrams(0, Formulation.Conventional), CourseEnd.Until(Day, 30)),
        ["a target, a band"] = () => CumulativeTarget.Between(150, 120, Formulation.Conventional),
        ["candidates"] = () => Alternative.Compare(NothingTaken(), Day.AddDays(1)),
        ["a course with dates"] = () => Course.Plan(Open(), Target(120)).StartingOn(DateOnly.MaxValue),
        ["ways"] = () => Sought(Catalogue.UsConventional).Answer(),
        ["a criterion of an audit"] = () => AuditCriterion.Parse("reached:0"),
        ["a patient of an audit"] = () => AuditPatient.Taking(" "),
        ["the candidates of ways"] = () => Sought(Product.Create("Drops", Formulation.Conventional, 1), WayOrder.Days).Answer(),
        ["a calendar"] = () => CourseCalendar.Of(Course.Plan(Open(), Target(120), TotalDose.FromMilligrams(500_000, Formulation.Conventional)).StartingOn(Day), 30, YesNoUnknown.No),
        ["a hand-out"] = () => HandingOver.By("", HandOutFormat.Text),
        ["text of a quantity"] = () => WeightBasedDose.Parse("0.5 mg", provider: null),
        ["no capsules make the dose"] = () => Titration.StartAt(HalfAMilligram).MadeWith(Product.Create("Ward stock", Formulation.Conventional, 40), Weight, CapsuleRounding.Down, Frequency.OnceDaily),
        ["the course would last more than 3,650 days"] = () => Course.Plan(Open(), Target(1_000)),
        ["a history, weights or a count are contradictory"] = () => WeightHistory.Of(),
        ["doses of two formulations are mixed"] = () => Titration.StartAt(HalfAMilligram).MadeWith(Catalogue.AbsoricaLd, Weight, CapsuleRounding.Down, Frequency.OnceDaily),
        ["a `default` quantity is used"] = () => _ = default(WeightBasedDose) * Weight,
        ["a sum goes beyond 9,223,372,036 mg"] = () => _ = DailyDose.FromMilligrams(1_000, Formulation.Conventional) * 9_223_373,
    };

    private static CumulativeTarget Target(decimal milligramsPerKilogram) => CumulativeTarget.Between(milligramsPerKilogram, milligramsPerKilogram, Formulation.Conventional);

    /// <summary>10 mg a day: 15.552 mg/kg in 100 days.</summary>
    private static Regimen Open() => Titration
        .StartAt(WeightBasedDose.FromMilligramsPerKilogramPerDay(0.2m, Formulation.Conventional))
        .MadeWith(Catalogue.UsConventional, Weight, CapsuleRounding.Down, Frequency.OnceDaily);

    private static WaysRequest Sought(Product product, params WayOrder[] orderBy) => WaysRequest.For(
        BodyWeight.FromKilograms(100), product, Frequency.OnceDaily, DoseBand.Standard, Target(120), supplyDays: 30, further: 3, Reviewing.UnderNone, orderBy);

    private static Progress NothingTaken() => DoseHistory.Of().ProgressAt(Day, WeightHistory.Of(Weighing.On(Day, Weight)), WeightPolicy.Starting, Target(120));
}
