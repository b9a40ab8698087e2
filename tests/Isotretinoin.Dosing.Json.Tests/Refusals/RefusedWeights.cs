namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Body weights: requests with one flaw.</summary>
internal static class RefusedWeights
{
    private static readonly string FourHundred = new('9', 400);

    public static IEnumerable<Refused> All =>
    [
        new("weight.units", "$.weight", RequestText.Plan.With("weight", "{}")),
        new("weight.units", "$.weight", RequestText.Plan.With("weight", """{"st":11}""")),
        new("weight.units", "$.weight", RequestText.Plan.With("weight", """{"kg":70,"lb":1}""")),
        new("weight.units", "$.weight", RequestText.Plan.With("weight", """{"kg":70,"st":1,"lb":1}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":0}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":-3}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":501}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":0.0005}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":500.0005000000000000000000000000001}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":1e999999999999}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", """{"kg":1e-999999999999}""")),
        new("weight.out-of-range", "$.weight.kg", RequestText.Plan.With("weight", $$"""{"kg":{{FourHundred}}}""")),
        new("weight.out-of-range", "$.weight.lb", RequestText.Plan.With("weight", """{"lb":1103}""")),
        new("weight.out-of-range", "$.weight.lb", RequestText.Plan.With("weight", """{"st":12,"lb":-4}""")),
        new("weight.out-of-range", "$.weight.st", RequestText.Plan.With("weight", """{"st":-1,"lb":140}""")),
        new("weight.out-of-range", "$.weight", RequestText.Plan.With("weight", """{"st":78,"lb":11}""")),
    ];
}
