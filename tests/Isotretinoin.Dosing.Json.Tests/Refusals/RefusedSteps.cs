namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Steps and patterns: requests with one flaw.</summary>
internal static class RefusedSteps
{
    public static IEnumerable<Refused> All =>
    [
        new("steps.empty", "$.steps", RequestText.Plan.With("steps", "[]")),
        new("steps.open-not-last", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5},{"mgPerKgPerDay":1}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":0}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":3651}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":1e400}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"01"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":""}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":1,"pattern":"{{new string('1', 29)}}"}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[0,40]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", $$"""[{"cycleMg":[{{string.Join(',', Enumerable.Repeat(40, 29))}}]}]""")),
    ];
}
