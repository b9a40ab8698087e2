namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Doses: requests with one flaw.</summary>
internal static class RefusedDoses
{
    private const string Thirty = "0.500000000000000000000000000001";
    private static readonly string FourHundred = new('9', 400);

    public static IEnumerable<Refused> All =>
    [
        new("dose.out-of-range", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0}]""")),
        new("dose.out-of-range", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":-1}]""")),
        new("dose.out-of-range", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":11}]""")),
        new("dose.out-of-range", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":{{FourHundred}}}]""")),
        new("dose.out-of-range", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("weight", """{"kg":100.001}""").With("steps", """[{"mgPerKgPerDay":10}]""")),
        new("dose.out-of-range", "$.steps[0].cycleMg[1]", RequestText.Plan.With("steps", """[{"cycleMg":[40,1001]}]""")),
        new("dose.out-of-range", "$.steps[0].cycleMg[1]", RequestText.Plan.With("steps", """[{"cycleMg":[40,-40]}]""")),
        new("dose.out-of-range", "$.alreadyTakenMg", RequestText.Plan.With("alreadyTakenMg", "-1")),
        new("dose.out-of-range", "$.alreadyTakenMg", RequestText.Plan.With("alreadyTakenMg", "500001")),
        new("dose.resolution", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.0005}]""")),
        new("dose.resolution", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":{{Thirty}}}]""")),
        new("dose.resolution", "$.steps[0].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":5e-400}]""")),
        new("dose.resolution", "$.steps[0].cycleMg[0]", RequestText.Plan.With("steps", """[{"cycleMg":[40.0000001]}]""")),
        new("dose.resolution", "$.target.from", RequestText.Plan.With("target", """{"from":120.0001,"to":150}""")),
        new("dose.resolution", "$.alreadyTakenMg", RequestText.Plan.With("alreadyTakenMg", "0.0000001")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"days":28}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"cycleMg":[40]}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"cycleMg":[40],"pattern":"1"}]""")),
        new("dose.not-stated", "$.steps[0]", RequestText.Plan.With("steps", """[{"cycleMg":[40],"formulation":"conventional"}]""")),
        new("dose.no-capsules", "$.steps[1].mgPerKgPerDay", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":9},{"mgPerKgPerDay":0.1}]""")),
        new("dose.no-capsules", "$.steps[0].cycleMg[1]", RequestText.Plan.With("steps", """[{"cycleMg":[40,45]}]""")),
    ];
}
