namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Notes and hand-outs: requests with one flaw.</summary>
internal static class RefusedHandOuts
{
    private const string ByExample = """{"by":"Dr A. Example","format":"text"}""";

    public static IEnumerable<Refused> All =>
    [
        new("json.wrong-type", "$.note", RequestText.Plan.With("note", "1")),
        new("json.wrong-type", "$.note", RequestText.Progress.With("note", "\"yes\"")),
        new("json.unknown-property", "$.note", RequestText.Options.With("note", "true")),
        new("json.missing-property", "$.next", RequestText.PillCount.Without("next").With("note", "true")),
        new("json.unknown-property", "$.handout", RequestText.Progress.With("handout", ByExample)),
        new("json.wrong-type", "$.handout", HandOut("true")),
        new("handout.clinician", "$.handout.by", HandOut("""{"format":"text"}""")),
        new("handout.clinician", "$.handout.by", HandOut("""{"by":" ","format":"text"}""")),
        new("handout.clinician", "$.handout.by", HandOut("""{"by":"Dr\nA","format":"text"}""")),
        new("handout.clinician", "$.handout.by", HandOut($$"""{"by":"{{new string('A', 101)}}","format":"text"}""")),
        new("json.wrong-type", "$.handout.by", HandOut("""{"by":1,"format":"text"}""")),
        new("json.missing-property", "$.handout.format", HandOut("""{"by":"Dr A. Example"}""")),
        new("handout.unknown-format", "$.handout.format", HandOut("""{"by":"Dr A. Example","format":"pdf"}""")),
        new("json.unknown-property", "$.handout.to", HandOut("""{"by":"Dr A. Example","format":"text","to":"x"}""")),
        new("handout.guideline", "$.guidelines", HandOut(ByExample).With("guidelines", "[]")),
        new("handout.guideline", "$.guidelines", HandOut(ByExample).With("guidelines", """["us-label","practice"]""")),
        new("handout.guideline", "$.guidelines", RequestText.Calendar.With("handout", ByExample)),
        new("handout.critical", "$.handout", HandOut(ByExample).With("patient", """{"flags":{"pregnant":true}}""")),
        new("json.missing-property", "$.start", HandOut(ByExample).Without("start")),
        new("json.missing-property", "$.supplyDays", HandOut(ByExample).Without("supplyDays")),
        new("json.missing-property", "$.guidelines", HandOut(ByExample).Without("guidelines")),
        new("guideline.unknown", "$.guidelines[0]", HandOut(ByExample).With("guidelines", """["ipledg"]""")),
        new("course.empty", "$.alreadyTakenMg", HandOut(ByExample).With("alreadyTakenMg", "8000").With("steps", """[{"mgPerKgPerDay":1}]""")),
        new("date.out-of-range", "$.start", HandOut(ByExample).With("start", "\"9999-06-12\"")),
    ];

    private static RequestText HandOut(string handOut) => RequestText.Plan
        .With("start", "\"2026-01-05\"").With("supplyDays", "30").With("guidelines", """["ipledge"]""").With("handout", handOut);
}
