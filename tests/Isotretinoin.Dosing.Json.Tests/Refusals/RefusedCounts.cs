namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Counts of capsules: requests with one flaw.</summary>
internal static class RefusedCounts
{
    private const string Sixty = "\"weight\":{\"kg\":60},";

    public static IEnumerable<Refused> All =>
    [
        new("formulation.required", "$.formulation", RequestText.PillCount.Without("formulation")),
        new("days.out-of-range", "$.next.step.days", RequestText.PillCount.With(
            "next", """{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[40],"days":7,"division":"twice"},"supplyDays":30}""").With("guidelines", "[]")),
        new("steps.empty", "$.next.step", RequestText.PillCount.With(
            "next", """{"weight":{"kg":60},"product":"us-conventional","step":{"pauseDays":30},"supplyDays":30}""").With("guidelines", "[]")),
        new("json.missing-property", "$.supplies", RequestText.PillCount.Without("supplies")),
        new("json.missing-property", "$.countedOn", RequestText.PillCount.Without("countedOn")),
        new("json.missing-property", "$.left", RequestText.PillCount.Without("left")),
        new("json.missing-property", "$.reported.periods", RequestText.PillCount.With("reported", "{}")),
        new("json.missing-property", "$.next.weight", RequestText.PillCount.With("next", Next("", """{"cycleMg":[40],"division":"once"}"""))),
        new("json.missing-property", "$.next.step.division", RequestText.PillCount.With("next", Next(Sixty, """{"cycleMg":[40]}"""))),
        new("rounding.required", "$.next.step.rounding", RequestText.PillCount.With("next", Next(Sixty, """{"mgPerKgPerDay":1,"division":"once"}"""))),
        new("dose.no-capsules", "$.next.step.cycleMg[0]", RequestText.PillCount.With("next", Next(Sixty, """{"cycleMg":[45],"division":"once"}"""))),
        new("supplies.none", "$.supplies", RequestText.PillCount.With("supplies", "[]")),
        new("supplies.after-count", "$.supplies[0]", RequestText.PillCount.With("countedOn", "\"2025-12-31\"")),
        new("dose.not-stated", "$.supplies[0]", RequestText.PillCount.With("supplies", """[{"date":"2026-01-01","capsules":[]}]""")),
        new("dose.out-of-range", "$.supplies", RequestText.PillCount.With(
            "supplies", """[{"date":"2026-01-01","capsules":[{"mg":100,"count":5000}]},{"date":"2026-01-01","capsules":[{"mg":1,"count":1}]}]""")),
        new("dose.out-of-range", "$.left", RequestText.PillCount.With("left", """[{"mg":100,"count":2147483647}]""")),
        new("pill-count.more-left", "$.left[1]", RequestText.PillCount.With("left", """[{"mg":20,"count":60},{"mg":20,"count":1}]""")),
        new("history.overlap", "$.reported.periods[1]", RequestText.PillCount.With(
            "reported",
            """{"periods":[{"from":"2026-01-01","to":"2026-01-02","mg":40,"formulation":"conventional"},{"from":"2026-01-02","to":"2026-01-03","mg":40,"formulation":"conventional"}]}""")),
    ];

    private static string Next(string weight, string step) => $$"""{{{weight}}"product":"us-conventional","step":{{step}},"supplyDays":30}""";
}
