namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Ways of going on: requests with one flaw.</summary>
internal static class RefusedComparisons
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.on", RequestText.Compare.Without("on")),
        new("json.missing-property", "$.candidates", RequestText.Compare.Without("candidates")),
        new("json.missing-property", "$.candidates[0].name", RequestText.Compare.With("candidates", """[{"steps":[{"pauseDays":1}]}]""")),
        new("pattern.nothing-before", "$.candidates[0].steps[0].pattern", RequestText.Compare.With("periods", "[]").With("candidates", Candidate("""{"mg":40,"formulation":"conventional","pattern":"as-before"}""", ""))),
        new("pattern.invalid", "$.candidates[0].steps[1].pattern", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1},{"mg":40,"formulation":"conventional","pattern":"as-before"}""", ""))),
        new("json.missing-property", "$.candidates[0].steps", RequestText.Compare.With("candidates", """[{"name":"a"}]""")),
        new("json.missing-property", "$.candidates[0].division", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1}""", ",\"product\":\"absorica\""))),
        new("json.missing-property", "$.candidates[0].product", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1}""", ",\"division\":\"once\""))),
        new("json.unknown-property", "$.next", RequestText.Compare.With("next", "1")),
        new("date.out-of-range", "$.on", RequestText.Compare.With("on", "\"2026-03-31\"")),
        new("date.out-of-range", "$.on", RequestText.Compare.With("on", "\"2036-03-29\"")),
        new("candidates.none", "$.candidates", RequestText.Compare.With("candidates", "[]")),
        new("candidates.names", "$.candidates[0].name", RequestText.Compare.With("candidates", """[{"name":" ","steps":[{"pauseDays":1}]}]""")),
        new("candidates.names", "$.candidates[1]", RequestText.Compare.With("candidates", """[{"name":"a","steps":[{"pauseDays":1}]},{"name":"a","steps":[{"pauseDays":2}]}]""")),
        new("steps.empty", "$.candidates[0].steps", RequestText.Compare.With("candidates", """[{"name":"a","steps":[]}]""")),
        new("steps.open-not-last", "$.candidates[0].steps[1]", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional"},{"pauseDays":1}""", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("{}", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1,"days":1}""", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional","days":1,"through":"2026-06-01"}""", ""))),
        new("days.out-of-range", "$.candidates[0].steps[0].pauseDays", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":0}""", ""))),
        new("formulation.required", "$.candidates[0].steps[0].formulation", RequestText.Compare.With("candidates", Candidate("""{"mg":40}""", ""))),
        new("formulation.mismatch", "$.candidates[0].steps[0].formulation", RequestText.Compare.With(
            "candidates", Candidate("""{"mg":40,"formulation":"conventional"}""", ",\"product\":\"absorica\",\"division\":\"once\""))),
        new("dose.no-capsules", "$.candidates[0].steps[1].mg", RequestText.Compare.With(
            "candidates", Candidate("""{"pauseDays":1},{"mg":45,"formulation":"conventional"}""", ",\"product\":\"us-conventional\",\"division\":\"once\""))),
        new("history.reversed", "$.candidates[0].steps", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional","through":"2026-03-31"}""", ""))),
    ];

    private static string Candidate(string steps, string capsules) => $$"""[{"name":"a","steps":[{{steps}}]{{capsules}}}]""";
}
