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
        new("date.out-of-range", "$.start", RequestText.Plan.With("start", "\"9999-12-31\"")),
    ];
}
