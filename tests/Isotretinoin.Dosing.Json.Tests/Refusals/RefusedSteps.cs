namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Steps and patterns: requests with one flaw.</summary>
internal static class RefusedSteps
{
    public static IEnumerable<Refused> All =>
    [
        new("steps.empty", "$.steps", RequestText.Plan.With("steps", "[]")),
        new("steps.several-open", "$.steps[1].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5},{"mgPerKgPerDay":1}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":0}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":3651}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":1e400}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"00"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":""}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":1,"pattern":"{{new string('1', 93)}}"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"fri-mon"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"as-before"}]""")),
        new("pattern.needs-date", "$.steps[1].pattern", RequestText.Plan.Without("start").With("steps", """[{"mgPerKgPerDay":1,"days":7},{"mgPerKgPerDay":1,"pattern":"mon-wed-fri"}]""")),
        new("steps.empty", "$.steps", RequestText.Plan.With("steps", """[{"pauseDays":7},{"pauseDays":14}]""")),
        new("steps.several-open", "$.steps[2].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5},{"pauseDays":14},{"mgPerKgPerDay":0.4}]""")),
        new("days.out-of-range", "$.steps[0].pauseDays", RequestText.Plan.With("steps", """[{"pauseDays":3651},{"mgPerKgPerDay":0.5}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"pauseDays":7,"days":7},{"mgPerKgPerDay":0.5}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"pauseDays":7,"division":"once"},{"mgPerKgPerDay":0.5}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[0,0]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", $$"""[{"cycleMg":[{{string.Join(',', Enumerable.Repeat(40, 93))}}]}]""")),
        new("dose.out-of-range", "$.steps[0].ceilingMg", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"ceilingMg":0}]""")),
        new("dose.out-of-range", "$.steps[0].ceilingMg", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"ceilingMg":1000.1}]""")),
        new("dose.resolution", "$.steps[0].ceilingMg", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"ceilingMg":80.0000001}]""")),
        new("json.wrong-type", "$.steps[0].ceilingMg", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"ceilingMg":"80"}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"cycleMg":[40],"ceilingMg":80,"days":28}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"pauseDays":7,"ceilingMg":80},{"mgPerKgPerDay":1}]""")),
        new("dose.no-capsules", "$.steps[0].ceilingMg", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"ceilingMg":15}]""")),
        new("dose.out-of-range", "$.band.ceilingMg", RequestText.Options.With("band", """{"low":0.5,"high":1,"ceilingMg":0}""")),
        new("json.unknown-property", "$.target.ceilingMg", RequestText.Options.With("target", """{"from":120,"to":150,"ceilingMg":80}""")),
    ];
}
