namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Audits: requests with one flaw.</summary>
internal static class RefusedAudits
{
    private const string Period = """{"from":"2026-01-01","to":"2026-01-31","mg":40,"formulation":"conventional"}""";
    private const string Sound = """{"patient":"p1","periods":[]}""";

    public static IEnumerable<Refused> All =>
    [
        .. ((string[])["patients", "asOf", "gapDays", "weightPolicy", "criteria"]).Select(name => new Refused("json.missing-property", $"$.{name}", RequestText.Audit.Without(name))),
        new("formulation.required", "$.formulation", RequestText.Audit.Without("formulation")),
        new("json.unknown-property", "$.guidelines", RequestText.Audit.With("guidelines", "[]")),
        new("json.unknown-property", "$.patients[0].weight", Of("""{"patient":"p1","periods":[],"weight":{"kg":60}}""")),
        new("json.missing-property", "$.patients[0].patient", Of("""{"periods":[]}""")),
        new("json.wrong-type", "$.patients[0].patient", Of("""{"patient":1,"periods":[]}""")),
        new("json.wrong-type", "$.patients[0].weights", Of("""{"patient":"p1","periods":[],"weights":null}""")),
        new("audit.patients", "$.patients", RequestText.Audit.With("patients", "[]")),
        new("audit.patients", "$.patients", RequestText.Audit.With("patients", AnySpelling.List(Enumerable.Repeat(Sound, 10_001)))),
        new("audit.patients", "$.patients[0].patient", Of("""{"patient":" ","periods":[]}""")),
        new("audit.patients", "$.patients[0].patient", Of("""{"patient":"a\u0007b","periods":[]}""")),
        new("audit.patients", "$.patients[1].patient", RequestText.Audit.With("patients", $"[{Sound},{Sound}]")),
        new("audit.patients", "$.patients[0]", Of("""{"patient":"p1"}""")),
        new("audit.patients", "$.patients[0]", Of("""{"patient":"p1","periods":[],"dispensings":[]}""")),
        new("history.reversed", "$.patients[0].periods[0]", Of($$"""{"patient":"p1","periods":[{{Period.Replace("01-01", "02-01", StringComparison.Ordinal)}}]}""")),
        new("dose.not-stated", "$.patients[0].dispensings[0]", Dispensed("""{"date":"2026-01-01","capsules":[],"formulation":"conventional","days":30}""")),
        new("dose.out-of-range", "$.patients[0].dispensings[0].capsules", Dispensed("""{"date":"2026-01-01","capsules":[{"mg":100,"count":11}],"formulation":"conventional","days":1}""")),
        new("supply.out-of-range", "$.patients[0].dispensings[0].days", Dispensed("""{"date":"2026-01-01","capsules":[{"mg":20,"count":60}],"formulation":"conventional","days":366}""")),
        new("formulation.required", "$.patients[0].dispensings[0].formulation", Dispensed("""{"date":"2026-01-01","capsules":[{"mg":20,"count":60}],"days":30}""")),
        new("weight.out-of-range", "$.patients[0].weights[0].kg", Of("""{"patient":"p1","periods":[],"weights":[{"date":"2026-01-01","kg":0}]}""")),
        new("days.out-of-range", "$.gapDays", RequestText.Audit.With("gapDays", "3651")),
        new("weight-policy.unknown", "$.weightPolicy", RequestText.Audit.With("weightPolicy", "\"first\"")),
        new("audit.criterion-unknown", "$.criteria[1]", RequestText.Audit.With("criteria", """["second-course","reached:2000"]""")),
        new("json.wrong-type", "$.criteria[0]", RequestText.Audit.With("criteria", "[120]")),
    ];

    private static RequestText Of(string patient) => RequestText.Audit.With("patients", $"[{patient}]");

    private static RequestText Dispensed(string dispensing) => Of($$"""{"patient":"p1","dispensings":[{{dispensing}}]}""");
}
