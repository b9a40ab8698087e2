namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>What is known of a patient, beside a weight of the request's own, and by which rules it is judged: requests with one flaw.</summary>
internal static class RefusedPatients
{
    public static IEnumerable<Refused> All =>
    [
        .. RequestText.All.Where(request => !Operations("review", "cohort", "audit", "products", "severity", "rules").Contains(request.Property("op"))).SelectMany(request => Patients(request)),
        .. Tests(RequestText.Review),
        new("json.wrong-type", "$.patients[1].patient", Cohort("null")),
        new("json.unknown-property", "$.patients[1].patient.weights", Cohort("""{"weights":[{"date":"2026-01-05","kg":64}]}""")),
        new("json.unknown-property", "$.patient", RequestText.Cohort.With("patient", "{}")),
        new("json.missing-property", "$.next", RequestText.PillCount.Without("next").With("patient", """{"flags":{"pregnant":true}}""")),
        new("json.missing-property", "$.next", RequestText.PillCount.Without("next").With("guidelines", """["us-label"]""")),
        new("json.unknown-property", "$.patient", RequestText.Products.With("patient", "{}")),
        new("json.unknown-property", "$.patient", RequestText.Severity.With("patient", "{}")),
        new("json.missing-property", "$.lesions", RequestText.Severity.Without("lesions")),
        new("json.wrong-type", "$.lesions", RequestText.Severity.With("lesions", "null")),
        new("json.missing-property", "$.lesions.nodules", RequestText.Severity.With("lesions", """{"comedones":1,"inflammatory":1}""")),
        new("lesions.out-of-range", "$.lesions.comedones", RequestText.Severity.With("lesions", """{"comedones":-1,"inflammatory":1,"nodules":1}""")),
        new("json.wrong-type", "$.lesions.comedones", RequestText.Severity.With("lesions", """{"comedones":0.5,"inflammatory":1,"nodules":1}""")),
        new("json.duplicate-property", "$.lesions.nodules", RequestText.Severity.With("lesions", """{"comedones":1,"inflammatory":1,"nodules":1,"nodules":1}""")),
        new("json.duplicate-property", "$.patient.pregnancyTests[0].date", RequestText.Plan.With(
            "patient", """{"pregnancyTests":[{"date":"2026-01-02","result":"negative","date":"2026-01-02"}]}""")),
        new("json.unknown-property", "$.patient.pregnancyTests[0].at", RequestText.Plan.With(
            "patient", """{"pregnancyTests":[{"at":"home","date":"2026-01-02","result":"negative"}]}""")),
        new("date.invalid", "$.weight.date", RequestText.Plan.With("weight", """{"kg":64.3,"date":"2026-02-29"}""")),
        new("json.wrong-type", "$.weight.date", RequestText.Options.With("weight", """{"kg":64.3,"date":null}""")),
        new("json.unknown-property", "$.weight.on", RequestText.Calendar.With("weight", """{"kg":64.3,"on":"2026-01-05"}""")),
        new("date.invalid", "$.patients[0].weight.date", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3,"date":"5 January"}}]""")),
        new("date.invalid", "$.asOf", RequestText.Plan.With("asOf", "\"2026-02-30\"")),
        new("json.wrong-type", "$.asOf", RequestText.Options.With("asOf", "20260105")),
        new("date.invalid", "$.asOf", RequestText.Cohort.With("asOf", "\"\"")),
        new("json.unknown-property", "$.asOf", RequestText.PillCount.With("asOf", "\"2026-01-05\"")),
        new("guideline.unknown", "$.guidelines[0]", RequestText.Plan.With("guidelines", "[\"always\"]")),
        new("guideline.unknown", "$.guidelines[0].id", RequestText.Plan.With("guidelines", """[{"id":"us","edition":"2026-11-27"}]""")),
        new("guideline.unknown", "$.guidelines[1].edition", RequestText.Plan.With("guidelines", """["us-label",{"id":"us-label","edition":"2026-02-09"}]""")),
        new("json.missing-property", "$.guidelines[0].edition", RequestText.Options.With("guidelines", """[{"id":"us-label"}]""")),
        new("json.missing-property", "$.guidelines[0].id", RequestText.Progress.With("guidelines", """[{"edition":"2026-11-27"}]""")),
        new("json.unknown-property", "$.guidelines[0].date", RequestText.Cohort.With("guidelines", """[{"id":"us-label","edition":"2026-11-27","date":"2026-11-27"}]""")),
        new("json.wrong-type", "$.guidelines[0].edition", RequestText.PillCount.With("guidelines", """[{"id":"us-label","edition":20261001}]""")),
        new("json.wrong-type", "$.explain", RequestText.Compare.With("explain", "\"yes\"")),
        new("json.unknown-property", "$.explain", RequestText.PillCount.With("explain", "true")),
        new("json.unknown-property", "$.weights[0].on", RequestText.Progress.With("weights", """[{"date":"2026-01-01","kg":60,"on":"2026-01-01"}]""")),
    ];

    private static IEnumerable<Refused> Patients(RequestText request) =>
    [
        new("json.wrong-type", "$.patient", request.With("patient", "null")),
        new("json.unknown-property", "$.patient.weights", request.With("patient", """{"weights":[{"date":"2026-01-05","kg":64}]}""")),
        new("json.unknown-property", "$.patient.weightAsWritten", request.With("patient", """{"weightAsWritten":"64 kg"}""")),
        new("json.unknown-property", "$.patient.flags['can-get-pregnant']", request.With("patient", """{"flags":{"can-get-pregnant":true}}""")),
        new("json.wrong-type", "$.patient.flags.pregnant", request.With("patient", """{"flags":{"pregnant":1}}""")),
        new("date.invalid", "$.patient.birthDate", request.With("patient", """{"birthDate":"2010-02-29"}""")),
        new("severity.unknown", "$.patient.severity", request.With("patient", """{"severity":"very severe"}""")),
        new("lesions.out-of-range", "$.patient.lesions.nodules", request.With("patient", """{"lesions":{"comedones":0,"inflammatory":0,"nodules":10001}}""")),
        new("json.missing-property", "$.patient.previousCourse.lastCapsule", request.With("patient", """{"previousCourse":{}}""")),
        .. Tests(request),
    ];

    private static IEnumerable<Refused> Tests(RequestText request) =>
    [
        new("json.wrong-type", "$.patient.pregnancyTests", request.With("patient", """{"pregnancyTests":"negative"}""")),
        new("json.wrong-type", "$.patient.pregnancyTests[0]", request.With("patient", """{"pregnancyTests":["negative"]}""")),
        new("json.missing-property", "$.patient.pregnancyTests[0].date", request.With("patient", """{"pregnancyTests":[{"result":"negative"}]}""")),
        new("json.missing-property", "$.patient.pregnancyTests[0].result", request.With("patient", """{"pregnancyTests":[{"date":"2026-01-02"}]}""")),
        new("date.invalid", "$.patient.pregnancyTests[0].date", request.With("patient", """{"pregnancyTests":[{"date":"today","result":"negative"}]}""")),
        new("test-result.unknown", "$.patient.pregnancyTests[1].result", request.With(
            "patient", """{"pregnancyTests":[{"date":"2026-01-02","result":"negative"},{"date":"2026-01-02","result":"Positive"}]}""")),
        new("json.wrong-type", "$.patient.pregnancyTests[0].result", request.With("patient", """{"pregnancyTests":[{"date":"2026-01-02","result":true}]}""")),
    ];

    private static string[] Operations(params string[] ids) => [.. ids.Select(id => $"\"{id}\"")];

    private static RequestText Cohort(string patient) => RequestText.Cohort.With("patients", $$"""[{"weight":{"kg":64.3} },{"weight":{"kg":64.3},"patient":{{patient}} }]""");
}
