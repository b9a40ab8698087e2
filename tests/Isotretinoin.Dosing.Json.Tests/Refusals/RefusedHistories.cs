namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Courses in progress: requests with one flaw.</summary>
internal static class RefusedHistories
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.asOf", RequestText.Progress.Without("asOf")),
        new("json.missing-property", "$.weights", RequestText.Progress.Without("weights")),
        new("json.missing-property", "$.weightPolicy", RequestText.Progress.Without("weightPolicy")),
        new("json.missing-property", "$.periods", RequestText.Progress.Without("periods")),
        new("formulation.required", "$.formulation", RequestText.Progress.Without("target").With("periods", "[]")),
        new("formulation.required", "$.formulation", RequestText.Progress.Without("target").With(
            "periods",
            """[{"from":"2026-01-01","to":"2026-01-31","mg":20,"formulation":"conventional"},{"from":"2026-02-01","to":"2026-02-28","mg":16,"formulation":"micronized"}]""")),
        new("formulation.unknown", "$.formulation", RequestText.Progress.Without("target").With("formulation", "\"generic\"")),
        new("formulation.mismatch", "$.formulation", RequestText.Progress.With("formulation", "\"micronized\"")),
        new("json.missing-property", "$.guidelines", RequestText.Progress.Without("guidelines")),
        new("json.missing-property", "$.periods[0].to", RequestText.Progress.With("periods", """[{"from":"2026-01-01","mg":40,"formulation":"conventional"}]""")),
        new("json.missing-property", "$.weights[0].date", RequestText.Progress.With("weights", """[{"kg":60}]""")),
        new("json.missing-property", "$.partial[0].mg", RequestText.Progress.With("partial", """[{"date":"2026-02-02"}]""")),
        new("json.missing-property", "$.next.mg", RequestText.Progress.With("next", """{"formulation":"conventional"}""")),
        new("json.unknown-property", "$.product", RequestText.Progress.With("product", "\"us-conventional\"")),
        new("json.wrong-type", "$.missed[0]", RequestText.Progress.With("missed", "[null]")),
        new("json.wrong-type", "$.periods[0].missedDays", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":0.5"))),
        new("json.wrong-type", "$.periods[0].capsules[0].mg", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":12.5,\"count\":1}]"))),
        new("weight.units", "$.weights[0]", RequestText.Progress.With("weights", """[{"date":"2026-01-01"}]""")),
        new("weight.out-of-range", "$.weights[0].kg", RequestText.Progress.With("weights", """[{"date":"2026-01-01","kg":0}]""")),
        new("weights.none", "$.weights", RequestText.Progress.With("weights", "[]")),
        new("weights.duplicate-date", "$.weights[2]", RequestText.Progress.With("weights", """[{"date":"2026-01-01","kg":60},{"date":"2025-01-01","kg":60},{"date":"2026-01-01","kg":60}]""")),
        new("weight-policy.unknown", "$.weightPolicy", RequestText.Progress.With("weightPolicy", "\"baseline\"")),
        new("formulation.required", "$.periods[0].formulation", RequestText.Progress.With("periods", """[{"from":"2026-01-01","to":"2026-03-31","mg":40}]""")),
        new("formulation.required", "$.target.formulation", RequestText.Progress.With("target", """{"from":120,"to":150}""")),
        new("formulation.required", "$.next.formulation", RequestText.Progress.With("next", """{"mg":40}""")),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"missedDays\":0"))),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"mg\":40,\"capsules\":[{\"mg\":40,\"count\":1}]"))),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"capsules\":[]"))),
        new("dose.out-of-range", "$.periods[0].mg", RequestText.Progress.With("periods", Period("\"mg\":1001"))),
        new("dose.out-of-range", "$.periods[0].capsules", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":40,\"count\":26}]"))),
        new("dose.out-of-range", "$.periods[0].capsules[0].mg", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":101,\"count\":1}]"))),
        new("dose.out-of-range", "$.periods[0].capsules[0].count", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":10,\"count\":0}]"))),
        new("dose.out-of-range", "$.partial[0].mg", RequestText.Progress.With("partial", """[{"date":"2026-02-02","mg":-1}]""")),
        new("dose.resolution", "$.next.mg", RequestText.Progress.With("next", """{"mg":40.0000001,"formulation":"conventional"}""")),
        new("pattern.invalid", "$.periods[0].pattern", RequestText.Progress.With("periods", Period("\"mg\":40,\"pattern\":\"2\""))),
        new("pattern.invalid", "$.periods[0].pattern", RequestText.Progress.With("periods", Period("\"mg\":40,\"pattern\":\"as-before\""))),
        new("pattern.invalid", "$.next.pattern", RequestText.Progress.With("next", """{"mg":40,"formulation":"conventional","pattern":"before"}""")),
        new("pattern.nothing-before", "$.next.pattern", RequestText.Progress.With("periods", "[]").Without("missed").Without("partial").With("next", """{"mg":40,"formulation":"conventional","pattern":"as-before"}""")),
        new("history.not-a-dosing-day", "$.missed[0]", RequestText.Progress.With("periods", Period("\"mg\":40,\"pattern\":\"mon-wed-fri\"")).With("missed", """["2026-02-01"]""").Without("partial")),
        new("days.out-of-range", "$.periods[0].missedDays", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":3651"))),
        new("history.reversed", "$.periods[0]", RequestText.Progress.With("periods", """[{"from":"2026-03-31","to":"2026-03-30","mg":40,"formulation":"conventional"}]""")),
        new("history.overlap", "$.periods[0]", RequestText.Progress.With(
            "periods",
            """[{"from":"2026-02-01","to":"2026-02-02","mg":40,"formulation":"conventional"},{"from":"2026-01-01","to":"2026-02-01","mg":40,"formulation":"lidose"}]""")),
        new("history.not-a-dosing-day", "$.missed[1]", RequestText.Progress.With("missed", """["2026-02-01","2026-04-01"]""")),
        new("history.not-a-dosing-day", "$.partial[0]", RequestText.Progress.With("partial", """[{"date":"2025-12-31","mg":20}]""")),
        new("history.contradiction", "$.partial[0]", RequestText.Progress.With("missed", """["2026-02-01"]""").With("partial", """[{"date":"2026-02-01","mg":20}]""")),
        new("history.too-many-missed", "$.periods[0]", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":90")).With("missed", """["2026-02-01"]""")),
        new("date.invalid", "$.missed[0]", RequestText.Progress.With("missed", """["2026-02-30"]""")),
        new("date.out-of-range", "$.next", RequestText.Progress.With("next", """{"mg":0.000001,"formulation":"conventional"}""")),
    ];

    private static string Period(string dose) => $$"""[{"from":"2026-01-01","to":"2026-03-31","formulation":"conventional",{{dose}}}]""";
}
