namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Products and formulations: requests with one flaw.</summary>
internal static class RefusedProducts
{
    public static IEnumerable<Refused> All =>
    [
        new("product.unknown", "$.product", RequestText.Plan.With("product", "\"US-conventional\"")),
        new("product.unknown", "$.product.name", RequestText.Plan.With("product", """{"name":" ","formulation":"conventional","strengthsMg":[10]}""")),
        new("product.strengths", "$.product.strengthsMg", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[]}""")),
        new("product.strengths", "$.product.strengthsMg[2]", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[10,20,10]}""")),
        new("product.strengths", "$.product.strengthsMg[0]", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[-10]}""")),
        new("product.strengths", "$.product.strengthsMg[0]", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[101]}""")),
        new("product.strengths", "$.product.strengthsMg[0]", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[0]}""")),
        new("product.strengths", "$.product.strengthsMg[12]", RequestText.Plan.With("product", """{"name":"x","formulation":"conventional","strengthsMg":[1,2,3,4,5,6,7,8,9,10,11,12,13]}""")),
        new("formulation.required", "$.product.formulation", RequestText.Plan.With("product", """{"name":"x","strengthsMg":[10]}""")),
        new("formulation.unknown", "$.product.formulation", RequestText.Plan.With("product", """{"name":"x","formulation":"generic","strengthsMg":[10]}""")),
        new("formulation.required", "$.steps[0].formulation", RequestText.Plan
            .With("product", "\"absorica-ld\"")
            .With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1,"formulation":"micronized"}]""")
            .With("target", """{"from":120,"to":150,"formulation":"conventional"}""")),
        new("formulation.required", "$.target.formulation", RequestText.Plan.With("product", "\"absorica\"").With("steps", """[{"mgPerKgPerDay":1,"formulation":"lidose"}]""")),
        new("formulation.unknown", "$.steps[0].formulation", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"formulation":"Conventional"}]""")),
        new("formulation.unknown", "$.target.formulation", RequestText.Plan.With("target", """{"from":120,"to":150,"formulation":"ld"}""")),
    ];
}
