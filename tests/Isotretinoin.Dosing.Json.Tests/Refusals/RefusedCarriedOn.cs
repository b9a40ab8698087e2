namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Courses carried on, notes and earlier courses: requests with one flaw.</summary>
internal static class RefusedCarriedOn
{
    private const string Fields = """
        "weights":[{"date":"2026-01-01","kg":60}],"weightPolicy":"starting","periods":[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional"}]
        """;

    private static readonly RequestText Plan = RequestText.Plan.With("after", $$"""{"asOf":"2026-03-31",{{Fields}}}""");

    public static IEnumerable<Refused> All =>
    [
        new("json.wrong-type", "$.after", RequestText.Plan.With("after", "[]")),
        new("json.missing-property", "$.after.asOf", RequestText.Plan.With("after", $"{{{Fields}}}")),
        new("json.missing-property", "$.after.weightPolicy", RequestText.Plan.With("after", """{"asOf":"2026-03-31","weights":[{"date":"2026-01-01","kg":60}],"periods":[]}""")),
        new("json.unknown-property", "$.after.target", RequestText.Plan.With("after", $$"""{"asOf":"2026-03-31",{{Fields}},"target":{"from":120,"to":150} }""")),
        new("weight-policy.unknown", "$.after.weightPolicy", RequestText.Plan.With("after", $$"""{"asOf":"2026-03-31",{{Fields.Replace("starting", "all", StringComparison.Ordinal)}}}""")),
        new("history.not-a-dosing-day", "$.after.missed[0]", RequestText.Plan.With("after", $$"""{"asOf":"2026-03-31",{{Fields}},"missed":["2026-04-01"]}""")),
        new("taken.stated-twice", "$.alreadyTakenMg", Plan.With("alreadyTakenMg", "0")),
        new("date.out-of-range", "$.start", Plan.With("start", "\"2026-03-31\"")),
        new("date.out-of-range", "$.after.asOf", RequestText.Plan.With("after", $$"""{"asOf":"9999-12-31",{{Fields}}}""")),
        new("pattern.nothing-before", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"as-before"}]""")),
        new("pattern.nothing-before", "$.steps[0].pattern", Plan
            .With("after", $$"""{"asOf":"2025-12-31",{{Fields}}}""").With("steps", """[{"mgPerKgPerDay":1,"pattern":"as-before"}]""")),
        new("pattern.invalid", "$.steps[1].pattern", Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1,"pattern":"as-before"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", Plan.With("steps", """[{"cycleMg":[40,0],"pattern":"as-before"}]""")),
        new("dose.not-stated", "$.steps[0]", Plan.With("steps", """[{"cycleMg":[40],"pattern":"10"}]""")),
        new("pattern.nothing-before", "$.next.step.pattern", RequestText.PillCount.With(
            "next", """{"weight":{"kg":60},"product":"us-conventional","step":{"cycleMg":[40],"pattern":"as-before","division":"twice"},"supplyDays":30}""")),
        new("note.invalid", "$.steps[0].note", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"note":"two\nlines"}]""")),
        new("note.invalid", "$.steps[0].note", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"note":" "}]""")),
        new("json.wrong-type", "$.steps[0].note", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"note":1}]""")),
        new("note.invalid", "$.periods[0].note", RequestText.Progress.With(
            "periods", $$"""[{"from":"2026-01-01","to":"2026-03-31","mg":40,"formulation":"conventional","note":"{{new string('a', 201)}}"}]""")),
        new("note.needs-one-policy", "$.note", RequestText.Progress.With("weightPolicy", "\"all\"").With("note", "true")),
        new("note.invalid", "$.patient.previousCourses[0].reason", Earlier("""{"to":"2020-01-01","reason":"\u202e"}""")),
        new("json.missing-property", "$.patient.previousCourses[0].to", Earlier("""{"from":"2020-01-01"}""")),
        new("formulation.required", "$.patient.previousCourses[0].formulation", Earlier("""{"to":"2020-01-01","mgPerKg":120}""")),
        new("dose.not-stated", "$.patient.previousCourses[0]", Earlier("""{"to":"2020-01-01","mgPerKg":120,"mg":7000,"formulation":"conventional"}""")),
        new("dose.not-stated", "$.patient.previousCourses[0]", Earlier("""{"to":"2020-01-01","formulation":"conventional"}""")),
        new("target.out-of-range", "$.patient.previousCourses[0].mgPerKg", Earlier("""{"to":"2020-01-01","mgPerKg":1001,"formulation":"conventional"}""")),
        new("dose.out-of-range", "$.patient.previousCourses[0].mg", Earlier("""{"to":"2020-01-01","mg":500001,"formulation":"conventional"}""")),
        new("history.reversed", "$.patient.previousCourses[0]", Earlier("""{"from":"2020-01-02","to":"2020-01-01"}""")),
        new("history.overlap", "$.patient.previousCourses[0]", Earlier("""{"from":"2020-01-01","to":"2020-06-30"},{"from":"2019-06-01","to":"2020-01-01"}""")),
        new("date.out-of-range", "$.patient.previousCourses[0].to", Earlier("""{"to":"9999-10-01"}""")),
    ];

    private static RequestText Earlier(string courses) => RequestText.Plan.With("patient", $$"""{"previousCourses":[{{courses}}]}""");
}
