namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The form of a request: requests with one flaw.</summary>
internal static class RefusedJson
{
    public static IEnumerable<Refused> All =>
    [
        new("json.unknown-property", "$.wait", RequestText.Plan.With("wait", "1")),
        new("json.unknown-property", "$.Weight", RequestText.Plan.With("Weight", "1")),
        new("json.unknown-property", "$['a b\\'c']", RequestText.Plan.With("a b'c", "1")),
        new("json.unknown-property", "$.weight.g", RequestText.Plan.With("weight", """{"g":70000}""")) { Consequences = [("weight.units", "$.weight")] },
        new("json.unknown-property", "$.steps[1].dose", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"dose":1}]"""))
        {
            Consequences = [("dose.not-stated", "$.steps[1]")],
        },
        new("json.unknown-property", "$.target.until", RequestText.Plan.With("target", """{"from":120,"to":150,"until":1}""")),
        new("json.unknown-property", "$.rounding.over", RequestText.Plan.With("rounding", """{"over":2}""")) { Consequences = [("json.missing-property", "$.rounding.spread")] },
        new("json.duplicate-property", "$.op", "{\"op\":\"plan\"," + RequestText.Plan.ToString()[1..]),
        new("json.duplicate-property", "$.id", RequestText.Plan.ToString()[..^1] + ",\"id\":1,\"id\":1}"),
        new("json.duplicate-property", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":70,"kg":70}""")),
        new("json.duplicate-property", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":2,"d\u0061ys":2}]""")),
        new("json.missing-property", "$.op", RequestText.Plan.Without("op")),
        new("json.missing-property", "$.weight", RequestText.Plan.Without("weight")),
        new("json.missing-property", "$.product", RequestText.Plan.Without("product")),
        new("json.missing-property", "$.steps", RequestText.Plan.Without("steps")),
        new("json.missing-property", "$.guidelines", RequestText.Plan.Without("guidelines")),
        new("json.missing-property", "$.division", RequestText.Plan.Without("division")),
        new("json.missing-property", "$.target.to", RequestText.Plan.With("target", """{"from":120}""")),
        new("json.missing-property", "$.rounding.spread", RequestText.Plan.With("rounding", "{}")),
        new("json.missing-property", "$.product.name", RequestText.Plan.With("product", """{"formulation":"lidose","strengthsMg":[10]}""")),
        new("json.missing-property", "$.product.strengthsMg", RequestText.Plan.With("product", """{"name":"x","formulation":"lidose"}""")),
        new("json.wrong-type", "$", "[]"),
        new("json.wrong-type", "$", "null"),
        new("json.wrong-type", "$", "17"),
        new("json.wrong-type", "$.op", RequestText.Plan.With("op", "1")),
        new("json.wrong-type", "$.id", RequestText.Plan.With("id", "true")),
        new("json.wrong-type", "$.id", RequestText.Plan.With("id", "null")),
        new("json.wrong-type", "$.weight", RequestText.Plan.With("weight", "70")),
        new("json.wrong-type", "$.weight", RequestText.Plan.With("weight", "null")),
        new("json.wrong-type", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":"NaN"}""")),
        new("json.wrong-type", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":"70,5 kg"}""")),
        new("json.wrong-type", "$.product", RequestText.Plan.With("product", "7")),
        new("json.wrong-type", "$.product.strengthsMg[1]", RequestText.Plan.With("product", """{"name":"x","formulation":"lidose","strengthsMg":[10,12.5]}""")),
        new("json.wrong-type", "$.steps", RequestText.Plan.With("steps", "{}")),
        new("json.wrong-type", "$.steps[0]", RequestText.Plan.With("steps", "[1]")),
        new("json.wrong-type", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":28.5}]""")),
        new("json.wrong-type", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":10}]""")),
        new("json.wrong-type", "$.target", RequestText.Plan.With("target", "null")),
        new("json.wrong-type", "$.supplyDays", RequestText.Plan.With("supplyDays", "30.5")),
        new("json.wrong-type", "$.explain", RequestText.Plan.With("explain", "1")),
        new("json.wrong-type", "$.guidelines", RequestText.Plan.With("guidelines", "\"us-label\"")),
        new("json.wrong-type", "$.guidelines[0]", RequestText.Plan.With("guidelines", "[null]")),
        new("json.wrong-type", "$.rounding", RequestText.Plan.With("rounding", "2")),
        new("json.wrong-type", "$.rounding.spread", RequestText.Plan.With("rounding", """{"spread":2.5}""")),
        new("json.wrong-type", "$.start", RequestText.Plan.With("start", "20260105")),
        new("op.unknown", "$.op", RequestText.Plan.With("op", "\"Plan\"")),
    ];
}
