namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Targets and lengths: requests with one flaw.</summary>
internal static class RefusedCourses
{
    public static IEnumerable<Refused> All =>
    [
        new("target.required", "$.target", RequestText.Plan.Without("target")),
        new("target.reversed", "$.target", RequestText.Plan.With("target", """{"from":150,"to":120}""")),
        new("target.out-of-range", "$.target.from", RequestText.Plan.With("target", """{"from":0,"to":120}""")),
        new("target.out-of-range", "$.target.to", RequestText.Plan.With("target", """{"from":120,"to":1001}""")),
        new("course.too-long", "$.steps", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":3650},{"mgPerKgPerDay":1,"days":1}]""")),
        new("course.too-long", "$.steps", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.4,"pattern":"1000000000000000000000000000"}]""")),
        new("end.unknown", "$.end", RequestText.Plan.With("end", "\"clear\"")),
        new("end.contradiction", "$.until", RequestText.Plan.With("start", "\"2026-01-05\"").With("end", "\"target\"").With("until", """{"clear":"2026-05-01","thenDays":30}""")),
        new("end.nothing-open", "$.end", RequestText.Plan.With("supplyDays", "30").With("end", "\"supply\"").With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""")),
        new("end.nothing-open", "$.until", RequestText.Plan.With("start", "\"2026-01-05\"")
            .With("until", """{"clear":"2026-05-01","thenDays":30}""").With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""")),
        new("supply-days.required", "$.supplyDays", RequestText.Plan.With("end", "\"supply\"")),
        new("supply-days.required", "$.supplyDays", RequestText.Plan.With("packSize", "30")),
        new("pack-size.required", "$.packSize", RequestText.Plan.With("supplyDays", "30").With("carryOver", "true")),
        new("supply.out-of-range", "$.packSize", RequestText.Plan.With("supplyDays", "30").With("packSize", "201")),
        new("until.needs-start", "$.start", RequestText.Plan.With("until", """{"clear":"2026-05-01","thenDays":30}""")),
        new("until.too-early", "$.until", RequestText.Plan.With("start", "\"2026-01-05\"").With("until", """{"clear":"2025-05-01","thenDays":30}""")),
        new("days.out-of-range", "$.until.thenDays", RequestText.Plan.With("start", "\"2026-01-05\"").With("until", """{"clear":"2026-05-01","thenDays":366}""")),
        new("date.out-of-range", "$.until.clear", RequestText.Plan.With("start", "\"2026-01-05\"").With("until", """{"clear":"9999-12-31","thenDays":1}""")),
        new("json.missing-property", "$.until.thenDays", RequestText.Plan.With("start", "\"2026-01-05\"").With("until", """{"clear":"2026-05-01"}""")),
        new("date.out-of-range", "$.start", RequestText.Plan.With("start", "\"9999-12-31\"")),
    ];
}
