namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Cohorts: requests with one flaw.</summary>
internal static class RefusedCohorts
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.patients", RequestText.Cohort.Without("patients")),
        new("json.missing-property", "$.product", RequestText.Cohort.Without("product")),
        new("json.missing-property", "$.steps", RequestText.Cohort.Without("steps")),
        new("json.missing-property", "$.division", RequestText.Cohort.Without("division")),
        new("json.missing-property", "$.monthDays", RequestText.Cohort.Without("monthDays")),
        new("json.missing-property", "$.guidelines", RequestText.Cohort.Without("guidelines")),
        new("json.missing-property", "$.patients[1].weight", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3}},{}]""")),
        new("json.missing-property", "$.division", RequestText.Cohort
            .Without("division")
            .With("steps", """[{"mgPerKgPerDay":0.5,"days":28,"division":"once"}]""")
            .With("instead", """[{"cycleMg":[40],"days":28}]""")),
        new("json.unknown-property", "$.weight", RequestText.Cohort.With("weight", """{"kg":64.3}""")),
        new("json.unknown-property", "$.explain", RequestText.Cohort.With("explain", "true")),
        new("json.unknown-property", "$.patients[0].kg", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3},"kg":64.3}]""")),
        new("json.duplicate-property", "$.patients[0].weight", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3},"weight":{"kg":64.3}}]""")),
        new("json.wrong-type", "$.patients", RequestText.Cohort.With("patients", "{}")),
        new("json.wrong-type", "$.patients[1]", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3}},64.3]""")),
        new("json.wrong-type", "$.patients[0].weight", RequestText.Cohort.With("patients", """[{"weight":null}]""")),
        new("json.wrong-type", "$.instead", RequestText.Cohort.With("instead", "null")),
        new("json.wrong-type", "$.monthDays", RequestText.Cohort.With("monthDays", "30.5")),
        new("cohort.too-many", "$.patients", RequestText.Cohort.With("patients", "[]")),
        new("cohort.too-many", "$.patients", RequestText.Cohort.With("patients", AnySpelling.List(Enumerable.Repeat("""{"weight":{"kg":64.3}}""", 10_001)))),
        new("weight.out-of-range", "$.patients[1].weight.kg", RequestText.Cohort.With("patients", """[{"weight":{"kg":64.3}},{"weight":{"kg":501}}]""")),
        new("weight.units", "$.patients[0].weight", RequestText.Cohort.With("patients", """[{"weight":{}}]""")),
        new("supply.out-of-range", "$.monthDays", RequestText.Cohort.With("monthDays", "0")),
        new("supply.out-of-range", "$.monthDays", RequestText.Cohort.With("monthDays", "366")),
        new("target.required", "$.target", RequestText.Cohort.Without("target")),
        new("target.required", "$.target", RequestText.Cohort
            .Without("target").With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""").With("instead", """[{"mgPerKgPerDay":1}]""")),
        new("target.reversed", "$.target", RequestText.Cohort.With("target", """{"from":150,"to":120}""")),
        new("rounding.required", "$.rounding", RequestText.Cohort.Without("rounding")),
        new("pattern.needs-date", "$.steps[0].pattern", RequestText.Cohort.With("steps", """[{"mgPerKgPerDay":1,"pattern":"mon-wed-fri"}]""")),
        new("rounding.spread-needs-daily", "$.steps[0].pattern", RequestText.Cohort
            .With("rounding", """{"spread":2}""").With("steps", """[{"mgPerKgPerDay":1,"pattern":"10"}]""")),
        new("rounding.spread-needs-daily", "$.instead[1].pattern", RequestText.Cohort
            .With("rounding", """{"spread":2}""").With("instead", """[{"mgPerKgPerDay":1,"days":2},{"mgPerKgPerDay":1,"pattern":"10"}]""")),
        new("steps.empty", "$.steps", RequestText.Cohort.With("steps", "[]")),
        new("steps.empty", "$.instead", RequestText.Cohort.With("instead", "[]")),
        new("steps.several-open", "$.instead[1].days", RequestText.Cohort.With("instead", """[{"cycleMg":[40]},{"cycleMg":[40]}]""")),
        new("supply-days.required", "$.supplyDays", RequestText.Cohort.With("end", "\"supply\"")),
        new("supply-days.required", "$.supplyDays", RequestText.Cohort.With("packSize", "30")),
        new("pack-size.required", "$.packSize", RequestText.Cohort.With("supplyDays", "30").With("carryOver", "true")),
        new("end.unknown", "$.end", RequestText.Cohort.With("end", "\"until\"")),
        new("end.nothing-open", "$.end", RequestText.Cohort.With("supplyDays", "30").With("end", "\"supply\"").With("steps", """[{"mgPerKgPerDay":0.5,"days":28}]""")),
        new("dose.not-stated", "$.instead[0]", RequestText.Cohort.With("instead", """[{"days":1}]""")),
        new("product.unknown", "$.product", RequestText.Cohort.With("product", "\"NDC 1\"")),
        new("json.unknown-property", "$.product", RequestText.Products.With("product", "\"absorica\"")),
    ];
}
