namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Reviews of orders: requests with one flaw.</summary>
internal static class RefusedOrders
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.order", RequestText.Review.Without("order")),
        new("json.missing-property", "$.guidelines", RequestText.Review.Without("guidelines")),
        new("json.missing-property", "$.order.doses", RequestText.Review.With("order", "{}")),
        new("json.missing-property", "$.order.doses[0].at", RequestText.Review.With("order", """{"doses":[{"capsules":[{"mg":40,"count":1}]}]}""")),
        new("json.missing-property", "$.order.doses[0].capsules", RequestText.Review.With("order", """{"doses":[{"at":"once"}]}""")),
        new("json.missing-property", "$.order.doses[0].capsules[0].count", RequestText.Review.With("order", Once("""{"mg":40}"""))),
        new("json.missing-property", "$.order.doses[0].capsules[1].mg", RequestText.Review.With("order", Once("""{"mg":40,"count":1},{"count":1}"""))),
        new("json.missing-property", "$.patient.lesions.nodules", RequestText.Review.With("patient", Lesions("""{"comedones":1,"inflammatory":1}"""))),
        new("json.missing-property", "$.patient.previousCourse.lastCapsule", RequestText.Review.With("patient", """{"previousCourse":{}}""")),
        new("json.unknown-property", "$.order.strength", RequestText.Review.With("order", Ordering("""{"strength":40}"""))),
        new("json.unknown-property", "$.patient.flags.isPregnant", RequestText.Review.With("patient", """{"flags":{"isPregnant":false}}""")),
        new("json.unknown-property", "$.patient.flags['Pregnant-']", RequestText.Review.With("patient", """{"flags":{"Pregnant-":false}}""")),
        new("json.duplicate-property", "$.patient.flags.pregnant", RequestText.Review.With("patient", """{"flags":{"pregnant":false,"pregnant":true}}""")),
        new("json.duplicate-property", "$.order.refills", RequestText.Review.With("order", Ordering("""{"refills":0,"refills":0}"""))),
        new("json.wrong-type", "$.order", RequestText.Review.With("order", "[]")),
        new("json.wrong-type", "$.patient", RequestText.Review.With("patient", "null")),
        new("json.wrong-type", "$.patient.flags.pregnant", RequestText.Review.With("patient", """{"flags":{"pregnant":"no"}}""")),
        new("json.wrong-type", "$.patient.flags.pregnant", RequestText.Review.With("patient", """{"flags":{"pregnant":null}}""")),
        new("json.wrong-type", "$.patient.weightAsWritten", RequestText.Review.With("patient", """{"weightAsWritten":155}""")),
        new("json.wrong-type", "$.patient.previousCourse", RequestText.Review.With("patient", """{"previousCourse":true}""")),
        new("json.wrong-type", "$.patient.previousCourse", RequestText.Review.With("patient", """{"previousCourse":"2025-11-05"}""")),
        new("json.wrong-type", "$.patient.lesions.nodules", RequestText.Review.With("patient", Lesions("""{"comedones":1,"inflammatory":1,"nodules":0.5}"""))),
        new("json.wrong-type", "$.order.doses[0].capsules[0].mg", RequestText.Review.With("order", Once("""{"mg":12.5,"count":1}"""))),
        new("json.wrong-type", "$.order.refills", RequestText.Review.With("order", Ordering("""{"refills":0.5}"""))),
        new("date.invalid", "$.patient.birthDate", RequestText.Review.With("patient", """{"birthDate":"2010-02-29"}""")),
        new("date.invalid", "$.asOf", RequestText.Review.With("asOf", "\"0000-01-01\"")),
        new("date.out-of-range", "$.patient.previousCourse.lastCapsule", RequestText.Review.With("patient", """{"previousCourse":{"lastCapsule":"9999-10-01"}}""")),
        new("weights.none", "$.patient.weights", RequestText.Review.With("patient", """{"weights":[]}""")),
        new("weights.duplicate-date", "$.patient.weights[1]", RequestText.Review.With("patient", """{"weights":[{"date":"2026-01-01","kg":60},{"date":"2026-01-01","kg":61}]}""")),
        new("severity.unknown", "$.patient.severity", RequestText.Review.With("patient", """{"severity":"Severe"}""")),
        new("lesions.out-of-range", "$.patient.lesions.nodules", RequestText.Review.With("patient", Lesions("""{"comedones":1,"inflammatory":1,"nodules":-1}"""))),
        new("lesions.out-of-range", "$.patient.lesions.comedones", RequestText.Review.With("patient", Lesions("""{"comedones":10001,"inflammatory":1,"nodules":1}"""))),
        new("formulation.mismatch", "$.order.formulation", RequestText.Review.With("order", Ordering("""{"formulation":"lidose","product":"us-conventional"}"""))),
        new("division.unknown", "$.order.doses", RequestText.Review.With("order", """{"doses":[]}""")),
        new("division.unknown", "$.order.doses", RequestText.Review.With("order", """{"doses":[{"at":"morning","capsules":[{"mg":40,"count":1}]}]}""")),
        new("division.unknown", "$.order.doses", RequestText.Review.With("order", """{"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]},{"at":"evening","capsules":[{"mg":40,"count":1}]}]}""")),
        new("division.unknown", "$.order.doses", RequestText.Review.With("order", """{"doses":[{"at":"evening","capsules":[{"mg":40,"count":1}]},{"at":"evening","capsules":[{"mg":40,"count":1}]}]}""")),
        new("division.unknown", "$.order.doses[0].at", RequestText.Review.With("order", """{"doses":[{"at":"noon","capsules":[{"mg":40,"count":1}]}]}""")),
        new("dose.not-stated", "$.order.doses[0].capsules", RequestText.Review.With("order", Once(""))),
        new("dose.out-of-range", "$.order.doses[0].capsules[0].mg", RequestText.Review.With("order", Once("""{"mg":1001,"count":1}"""))),
        new("dose.out-of-range", "$.order.doses[0].capsules[0].count", RequestText.Review.With("order", Once("""{"mg":40,"count":0}"""))),
        new("dose.out-of-range", "$.order.doses[0].capsules[0].count", RequestText.Review.With("order", Once("""{"mg":1,"count":1001}"""))),
        new("dose.out-of-range", "$.order.doses", RequestText.Review.With("order", Once("""{"mg":1,"count":1000},{"mg":1,"count":1}"""))),
        new("dose.out-of-range", "$.order.doses", RequestText.Review.With("order", Once("""{"mg":1000,"count":10},{"mg":1,"count":1}"""))),
        new("product.strengths", "$.order.doses", RequestText.Review.With("order", Once(string.Join(',', Enumerable.Range(1, 13).Select(mg => $$"""{"mg":{{mg}},"count":1}"""))))),
        new("formulation.unknown", "$.order.formulation", RequestText.Review.With("order", Ordering("""{"formulation":"generic"}"""))),
        new("pattern.needs-date", "$.order.pattern", RequestText.Review.Without("asOf").With("order", Ordering("""{"pattern":"mon-wed-fri"}"""))),
        new("pattern.invalid", "$.order.pattern", RequestText.Review.With("order", Ordering("""{"pattern":"00"}"""))),
        new("supply.out-of-range", "$.order.supplyDays", RequestText.Review.With("order", Ordering("""{"supplyDays":0}"""))),
        new("supply.out-of-range", "$.order.supplyDays", RequestText.Review.With("order", Ordering("""{"supplyDays":3651}"""))),
        new("supply.out-of-range", "$.order.refills", RequestText.Review.With("order", Ordering("""{"refills":-1}"""))),
        new("supply.out-of-range", "$.order.refills", RequestText.Review.With("order", Ordering("""{"refills":1001}"""))),
        new("supply.out-of-range", "$.order.quantities[0].count", RequestText.Review.With("order", Quantities("""{"mg":40,"count":100001}"""))),
        new("supply.out-of-range", "$.order.quantities[1]", RequestText.Review.With("order", Quantities("""{"mg":40,"count":30},{"mg":40,"count":30}"""))),
        new("supply.out-of-range", "$.order.quantities[0]", RequestText.Review.With("order", Quantities("""{"mg":20,"count":30}"""))),
        new("guideline.unknown", "$.guidelines[0]", RequestText.Review.With("guidelines", """["fda"]""")),
    ];

    private static string Once(string capsules) => $$"""{"doses":[{"at":"once","capsules":[{{capsules}}]}]}""";

    private static string Ordering(string rest) => $$"""{{rest[..^1]}},"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]}]}""";

    private static string Quantities(string quantities) => Ordering($$"""{"quantities":[{{quantities}}]}""");

    private static string Lesions(string counts) => $$"""{"lesions":{{counts}}}""";
}
