namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The table of options: requests with one flaw.</summary>
internal static class RefusedOptions
{
    public static IEnumerable<Refused> All =>
    [
        new("json.missing-property", "$.band", RequestText.Options.Without("band")),
        new("json.missing-property", "$.target", RequestText.Options.Without("target")),
        new("json.missing-property", "$.division", RequestText.Options.Without("division")),
        new("json.missing-property", "$.band.high", RequestText.Options.With("band", """{"low":0.5}""")),
        new("json.unknown-property", "$.steps", RequestText.Options.With("steps", "[]")),
        new("band.reversed", "$.band", RequestText.Options.With("band", """{"low":1,"high":0.5}""")),
        new("dose.out-of-range", "$.band.low", RequestText.Options.With("band", """{"low":0,"high":0.5}""")),
        new("dose.resolution", "$.band.high", RequestText.Options.With("band", """{"low":0.5,"high":1.0001}""")),
        new("formulation.required", "$.band.formulation", RequestText.Options.With("product", "\"absorica\"").With("target", """{"from":120,"to":150,"formulation":"lidose"}""")),
        new("formulation.required", "$.target.formulation", RequestText.Options.With("product", "\"absorica\"").With("band", """{"low":0.5,"high":1,"formulation":"lidose"}""")),
    ];
}
