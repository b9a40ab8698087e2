namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Named choices and dates: requests with one flaw.</summary>
internal static class RefusedChoices
{
    public static IEnumerable<Refused> All =>
    [
        new("division.unknown", "$.division", RequestText.Plan.With("division", "\"thrice\"")),
        new("division.unknown", "$.steps[0].division", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"division":"bd"}]""")),
        new("rounding.unknown", "$.rounding", RequestText.Plan.With("rounding", "\"spread 2\"")),
        new("rounding.unknown", "$.rounding.spread", RequestText.Plan.With("rounding", """{"spread":1}""")),
        new("rounding.unknown", "$.steps[0].rounding.spread", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"rounding":{"spread":8}}]""")),
        new("rounding.required", "$.rounding", RequestText.Plan.Without("rounding")),
        new("rounding.spread-needs-daily", "$.steps[0].pattern", RequestText.Plan.With("rounding", """{"spread":2}""").With("steps", """[{"mgPerKgPerDay":1,"pattern":"10"}]""")),
        new("guideline.unknown", "$.guidelines[0]", RequestText.Plan.With("guidelines", "[\"nobody\"]")),
        new("rules.unknown", "$.about", RequestText.Rules.With("about", "\"nobody\"")),
        new("rules.unknown", "$.about", RequestText.Rules.With("about", "\"us-label.\"")),
        new("rules.unknown", "$.about", RequestText.Rules.With("about", "\"US-LABEL\"")),
        new("rules.unknown", "$.about", RequestText.Rules.With("about", "\"\"")),
        new("json.wrong-type", "$.about", RequestText.Rules.With("about", "1")),
        new("guideline.unknown", "$.about.edition", RequestText.Rules.With("about", """{"id":"us-label","edition":"2026"}""")),
        new("guideline.unknown", "$.about.id", RequestText.Rules.With("about", """{"id":"always","edition":"2026-11-27"}""")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Plan.With("supplyDays", "0")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Plan.With("supplyDays", "366")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-02-29\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"0000-01-01\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-1-5\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\" 2026-01-05\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-01-05T00:00:00\"")),
    ];
}
