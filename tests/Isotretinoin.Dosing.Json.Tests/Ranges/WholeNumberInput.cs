using System.Globalization;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>An input that takes a whole number: how it is stated in C#, and in a request unless the contract has none.</summary>
internal sealed record WholeNumberInput(Action<int> State, Func<int, RequestText>? Ask)
{
    private static readonly WeightBasedDose HalfAMilligram = WeightBasedDose.FromMilligramsPerKilogramPerDay(0.5m, Formulation.Conventional);

    private static readonly DailyDose FortyMilligrams = DailyDose.FromMilligrams(40, Formulation.Conventional);

    private static readonly Course Planned = Course.Plan(Titration
        .Of(TitrationStep.Taking(HalfAMilligram).For(28))
        .MadeWith(Catalogue.UsConventional, BodyWeight.FromKilograms(64.3m), CapsuleRounding.Down, Frequency.TwiceDaily));

    /// <summary>The inputs under the names that the page gives them.</summary>
    public static IReadOnlyDictionary<string, WholeNumberInput> All { get; } = new Dictionary<string, WholeNumberInput>(StringComparer.Ordinal)
    {
        ["TitrationStep.For(days)"] = new(
            days => TitrationStep.Taking(HalfAMilligram).For(days),
            days => RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":0.5,"days":{{days}}}]""")),
        ["Continuation.ForDays(days)"] = new(
            days => Continuation.Taking(FortyMilligrams).ForDays(days),
            days => Compared($$"""{"mg":40,"formulation":"conventional","days":{{days}}}""")),
        ["Continuation.Pausing(days)"] = new(days => Continuation.Pausing(days), days => Compared($$"""{"pauseDays":{{days}}}""")),
        ["DosePeriod.WithMissedDays(days)"] = new(
            days => DosePeriod.Taking(FortyMilligrams, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 28)).WithMissedDays(days),
            days => RequestText.Progress.With("periods", $$"""[{"from":"2016-01-01","to":"2026-03-31","mg":40,"formulation":"conventional","missedDays":{{days}}}]""")),
        ["CapsuleRounding.Spread(days)"] = new(days => CapsuleRounding.Spread(days), days => RequestText.Plan.With("rounding", $$"""{"spread":{{days}}}""")),
        ["WaysRequest.For(…, supplyDays)"] = new(days => Sought(days, 1), days => Asked("supplyDays", days)),
        ["WaysRequest.For(…, further)"] = new(further => Sought(30, further), further => Asked("further", further)),
        ["WaysRequest.Spreading(days)"] = new(days => Sought(30, 1).Spreading(days), days => Asked("spread", days)),
        ["CourseEnd.WithSupplyOf(days)"] = new(
            days => CourseEnd.WithSupplyOf(days), days => RequestText.Plan.With("end", "\"supply\"").With("supplyDays", days.ToString(CultureInfo.InvariantCulture))),
        ["CourseEnd.Until(clear, thenDays)"] = new(
            days => CourseEnd.Until(new DateOnly(2026, 5, 1), days),
            days => RequestText.Plan.With("start", "\"2026-01-05\"").With("until", $$"""{"clear":"2026-05-01","thenDays":{{days}}}""")),
        ["Packs.Of(capsules)"] = new(capsules => Packs.Of(capsules), capsules => RequestText.Plan.With("supplyDays", "30").With("packSize", capsules.ToString(CultureInfo.InvariantCulture))),
        ["WaysRequest.InPacksOf(capsules)"] = new(capsules => Sought(30, 1).InPacksOf(capsules), capsules => Asked("packSize", capsules)),
        ["WaysRequest.Listing(most)"] = new(most => Sought(30, 1).Listing(most), most => Asked("limit", most)),
        ["WayWishes.WithinDays(days)"] = new(days => WayWishes.None.WithinDays(days), days => Wished("withinDays", days)),
        ["WayWishes.NotBeforeDays(days)"] = new(days => WayWishes.None.NotBeforeDays(days), days => Wished("notBeforeDays", days)),
        ["WayWishes.AtMostMilligrams(milligrams)"] = new(milligrams => WayWishes.None.AtMostMilligrams(milligrams), milligrams => Wished("atMostMg", milligrams)),
        ["WayWishes.AtMostCapsulesADay(capsules)"] = new(capsules => WayWishes.None.AtMostCapsulesADay(capsules), capsules => Wished("atMostCapsulesADay", capsules)),
        ["WayWishes.AtMostStrengths(strengths)"] = new(strengths => WayWishes.None.AtMostStrengths(strengths), strengths => Wished("atMostStrengths", strengths)),
        ["Course.Supplies(days)"] = new(days => Planned.Supplies(days), days => RequestText.Plan.With("supplyDays", days.ToString(CultureInfo.InvariantCulture))),
        ["PillCount.SupplyFor(cycle, days)"] = new(
            days => NetSupply.Of(Planned.Regimen.Steps[0].Cycle, days, Formulation.Conventional),
            days => RequestText.PillCount.With("next", $$"""{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[40],"division":"twice"},"supplyDays":{{days}}}""")),
        ["CapsuleCount.OfStrength(strength, …)"] = new(
            strength => CapsuleCount.OfStrength(strength, 1),
            strength => RequestText.Progress.With("periods", $$"""[{"from":"2026-01-01","to":"2026-03-31","capsules":[{"mg":{{strength}},"count":1}],"formulation":"conventional"}]""")),
        ["OrderLine.OnceDaily(strength, …)"] = new(strength => OrderLine.OnceDaily(strength, 1), strength => Ordered($$"""{"mg":{{strength}},"count":1}""", "")),
        ["OrderLine.OnceDaily(…, capsules)"] = new(capsules => OrderLine.OnceDaily(1, capsules), capsules => Ordered($$"""{"mg":1,"count":{{capsules}}}""", "")),
        ["OrderLine.Dispensing(quantity)"] = new(
            quantity => OrderLine.OnceDaily(20, 1).Dispensing(quantity),
            quantity => Ordered("""{"mg":20,"count":1}""", $$""","quantities":[{"mg":20,"count":{{quantity}}}]""")),
        ["Order.ForDays(days)"] = new(days => Order.ForDays(days), days => Ordered("""{"mg":20,"count":1}""", $$""","supplyDays":{{days}}""")),
        ["Order.WithRefills(refills)"] = new(refills => Order.WithRefills(refills), refills => Ordered("""{"mg":20,"count":1}""", $$""","refills":{{refills}}""")),
        ["LesionCounts.Of(comedones, …)"] = new(
            comedones => LesionCounts.Of(comedones, 0, 0),
            comedones => RequestText.Review.With("patient", $$"""{"lesions":{"comedones":{{comedones}},"inflammatory":0,"nodules":0} }""")),
        ["CalendarFile.Numbered(sequence)"] = new(
            sequence => CalendarFile.Of("a1", DateTimeOffset.UnixEpoch).Numbered(sequence),
            sequence => RequestText.Calendar.With("iCalendar", $$"""{"courseId":"a1","stamp":"2026-01-05T08:30:00Z","sequence":{{sequence}}}""")),
        ["AuditRequest.Of(…, gapDays)"] = new(
            days => AuditRequest.Of([], DateOnly.MinValue, days, Formulation.Conventional, WeightPolicy.Starting),
            days => RequestText.Audit.With("gapDays", days.ToString(CultureInfo.InvariantCulture))),
        ["AuditDispensing.On(…, days)"] = new(
            days => AuditDispensing.On(DateOnly.MinValue, days, Formulation.Conventional, CapsuleCount.OfStrength(20, 1)),
            days => RequestText.Audit.With("patients", $$"""[{"patient":"p1","dispensings":[{"date":"2026-01-01","capsules":[{"mg":20,"count":1}],"formulation":"conventional","days":{{days}} }]}]""")),
        ["Ratio.Round(decimals)"] = new(decimals => Ratio.Zero.Round(decimals), Ask: null),
        ["CohortSummary.Of(…, periodDays)"] = new(
            days => CohortSummary.Of([], days),
            days => RequestText.Cohort.With("monthDays", days.ToString(CultureInfo.InvariantCulture))),
        ["CohortSummary.Percentile(percent)"] = new(percent => CohortSummary.Of([], 30).Percentile(percent), Ask: null),
    };

    private static Order Order => Order.Of(IntakePattern.Daily, OrderLine.OnceDaily(20, 1));

    private static RequestText Compared(string step) => RequestText.Compare.With("candidates", $$"""[{"name":"a","steps":[{{step}}]}]""");

    private static WaysRequest Sought(int supplyDays, int further) => WaysRequest.For(
        BodyWeight.FromKilograms(70),
        Catalogue.UsConventional,
        Frequency.TwiceDaily,
        DoseBand.Standard,
        CumulativeTarget.At(120, Formulation.Conventional),
        supplyDays,
        further,
        Reviewing.UnderNone,
        WayOrder.Days);

    private static RequestText Asked(string member, int number) => RequestText.Ways.With(member, number.ToString(CultureInfo.InvariantCulture));

    private static RequestText Wished(string wish, int number) => RequestText.Ways.With("wishes", $$"""{"{{wish}}":{{number}}}""");

    private static RequestText Ordered(string capsules, string rest) =>
        RequestText.Review.With("order", $$"""{"doses":[{"at":"once","capsules":[{{capsules}}]}]{{rest}}}""");
}
