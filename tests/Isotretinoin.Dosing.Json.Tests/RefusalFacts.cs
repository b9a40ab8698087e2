using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>One thing wrong at a time: the code, and the path of the value to mend.</summary>
public sealed class RefusalFacts
{
    private const string Thirty = "0.500000000000000000000000000001";
    private static readonly string FourHundred = new('9', 400);

    public static IReadOnlyList<Refused> All { get; } = [.. Json(), .. Weights(), .. Products(), .. Doses(), .. Steps(), .. Choices(), .. Courses(), .. Options(), .. Histories(), .. Comparisons(), .. Counts()];

    public static TheoryData<Refused> Refusals => [.. All];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_request_with_one_flaw_is_refused_by_name_and_place(Refused refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        JsonObject error = Wire.Error(refused.Request);

        Assert.Equal((refused.Code, refused.Path), ((string)error["code"]!, (string)error["path"]!));
        Assert.NotEmpty((string)error["message"]!);
    }

    [Fact]
    public void A_dose_without_capsules_comes_with_the_doses_either_side()
    {
        JsonObject below = Wire.Error(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.1,"days":28}]""").ToString());
        Assert.False(below.ContainsKey("below"));
        Assert.Equal(20, (int)below["above"]!);

        JsonObject between = Wire.Error(RequestText.Plan.With("steps", """[{"cycleMg":[40,45],"days":28}]""").ToString());
        Assert.Equal((40, 50), ((int)between["below"]!, (int)between["above"]!));

        JsonObject above = Wire.Error(RequestText.Plan
            .With("weight", """{"kg":99.95}""")
            .With("product", """{"name":"x","formulation":"conventional","strengthsMg":[30]}""")
            .With("rounding", "\"up\"")
            .With("steps", """[{"mgPerKgPerDay":10,"days":1}]""").ToString());
        Assert.Equal(990, (int)above["below"]!);
        Assert.False(above.ContainsKey("above"));
    }

    private static IEnumerable<Refused> Json() =>
    [
        new("json.unknown-property", "$.wait", RequestText.Plan.With("wait", "1")),
        new("json.unknown-property", "$.Weight", RequestText.Plan.With("Weight", "1")),
        new("json.unknown-property", "$['a b\\'c']", RequestText.Plan.With("a b'c", "1")),
        new("json.unknown-property", "$.weight.g", RequestText.Plan.With("weight", """{"g":70000}""")),
        new("json.unknown-property", "$.steps[1].dose", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":28},{"dose":1}]""")),
        new("json.unknown-property", "$.target.until", RequestText.Plan.With("target", """{"from":120,"to":150,"until":1}""")),
        new("json.unknown-property", "$.rounding.over", RequestText.Plan.With("rounding", """{"over":2}""")),
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

    private static IEnumerable<Refused> Weights() =>
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

    private static IEnumerable<Refused> Products() =>
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
        new("formulation.required", "$.steps[0].formulation", RequestText.Plan.With("product", "\"absorica-ld\"")),
        new("formulation.required", "$.target.formulation", RequestText.Plan.With("product", "\"absorica\"").With("steps", """[{"mgPerKgPerDay":1,"formulation":"lidose"}]""")),
        new("formulation.unknown", "$.steps[0].formulation", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"formulation":"Conventional"}]""")),
        new("formulation.unknown", "$.target.formulation", RequestText.Plan.With("target", """{"from":120,"to":150,"formulation":"ld"}""")),
    ];

    private static IEnumerable<Refused> Doses() =>
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

    private static IEnumerable<Refused> Steps() =>
    [
        new("steps.empty", "$.steps", RequestText.Plan.With("steps", "[]")),
        new("steps.open-not-last", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5},{"mgPerKgPerDay":1}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":0}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":3651}]""")),
        new("days.out-of-range", "$.steps[0].days", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.5,"days":1e400}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":"01"}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"pattern":""}]""")),
        new("pattern.invalid", "$.steps[0].pattern", RequestText.Plan.With("steps", $$"""[{"mgPerKgPerDay":1,"pattern":"{{new string('1', 29)}}"}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", """[{"cycleMg":[0,40]}]""")),
        new("pattern.invalid", "$.steps[0].cycleMg", RequestText.Plan.With("steps", $$"""[{"cycleMg":[{{string.Join(',', Enumerable.Repeat(40, 29))}}]}]""")),
    ];

    private static IEnumerable<Refused> Choices() =>
    [
        new("division.unknown", "$.division", RequestText.Plan.With("division", "\"thrice\"")),
        new("division.unknown", "$.steps[0].division", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"division":"bd"}]""")),
        new("rounding.unknown", "$.rounding", RequestText.Plan.With("rounding", "\"spread 2\"")),
        new("rounding.unknown", "$.rounding.spread", RequestText.Plan.With("rounding", """{"spread":1}""")),
        new("rounding.unknown", "$.steps[0].rounding.spread", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"rounding":{"spread":8}}]""")),
        new("rounding.required", "$.rounding", RequestText.Plan.Without("rounding")),
        new("rounding.spread-needs-daily", "$.steps[0].pattern", RequestText.Plan.With("rounding", """{"spread":2}""").With("steps", """[{"mgPerKgPerDay":1,"pattern":"10"}]""")),
        new("guideline.unknown", "$.guidelines[0]", RequestText.Plan.With("guidelines", "[\"nobody\"]")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Plan.With("supplyDays", "0")),
        new("supply.out-of-range", "$.supplyDays", RequestText.Plan.With("supplyDays", "366")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-02-29\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"0000-01-01\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-1-5\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\" 2026-01-05\"")),
        new("date.invalid", "$.start", RequestText.Plan.With("start", "\"2026-01-05T00:00:00\"")),
    ];

    private static IEnumerable<Refused> Courses() =>
    [
        new("target.required", "$.target", RequestText.Plan.Without("target")),
        new("target.reversed", "$.target", RequestText.Plan.With("target", """{"from":150,"to":120}""")),
        new("target.out-of-range", "$.target.from", RequestText.Plan.With("target", """{"from":0,"to":120}""")),
        new("target.out-of-range", "$.target.to", RequestText.Plan.With("target", """{"from":120,"to":1001}""")),
        new("course.too-long", "$.steps", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":1,"days":3650},{"mgPerKgPerDay":1,"days":1}]""")),
        new("course.too-long", "$.steps", RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.4,"pattern":"1000000000000000000000000000"}]""")),
        new("date.out-of-range", "$.start", RequestText.Plan.With("start", "\"9999-12-31\"")),
    ];

    private static IEnumerable<Refused> Options() =>
    [
        new("json.missing-property", "$.band", RequestText.Options.Without("band")),
        new("json.missing-property", "$.target", RequestText.Options.Without("target")),
        new("json.missing-property", "$.division", RequestText.Options.Without("division")),
        new("json.missing-property", "$.band.high", RequestText.Options.With("band", """{"low":0.5}""")),
        new("json.unknown-property", "$.steps", RequestText.Options.With("steps", "[]")),
        new("band.reversed", "$.band", RequestText.Options.With("band", """{"low":1,"high":0.5}""")),
        new("dose.out-of-range", "$.band.low", RequestText.Options.With("band", """{"low":0,"high":0.5}""")),
        new("dose.resolution", "$.band.high", RequestText.Options.With("band", """{"low":0.5,"high":1.0001}""")),
        new("formulation.required", "$.band.formulation", RequestText.Options.With("product", "\"absorica\"")),
        new("formulation.required", "$.target.formulation", RequestText.Options.With("product", "\"absorica\"").With("band", """{"low":0.5,"high":1,"formulation":"lidose"}""")),
    ];

    private static IEnumerable<Refused> Histories() =>
    [
        new("json.missing-property", "$.asOf", RequestText.Progress.Without("asOf")),
        new("json.missing-property", "$.weights", RequestText.Progress.Without("weights")),
        new("json.missing-property", "$.weightPolicy", RequestText.Progress.Without("weightPolicy")),
        new("json.missing-property", "$.periods", RequestText.Progress.Without("periods")),
        new("json.missing-property", "$.target", RequestText.Progress.Without("target")),
        new("json.missing-property", "$.guidelines", RequestText.Progress.Without("guidelines")),
        new("json.missing-property", "$.periods[0].to", RequestText.Progress.With("periods", """[{"from":"2026-01-01","mg":40,"formulation":"conventional"}]""")),
        new("json.missing-property", "$.weights[0].date", RequestText.Progress.With("weights", """[{"kg":60}]""")),
        new("json.missing-property", "$.partial[0].mg", RequestText.Progress.With("partial", """[{"date":"2026-02-02"}]""")),
        new("json.missing-property", "$.next.mg", RequestText.Progress.With("next", """{"formulation":"conventional"}""")),
        new("json.unknown-property", "$.product", RequestText.Progress.With("product", "\"us-conventional\"")),
        new("json.wrong-type", "$.missed[0]", RequestText.Progress.With("missed", "[null]")),
        new("json.wrong-type", "$.periods[0].missedDays", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":0.5"))),
        new("json.wrong-type", "$.periods[0].capsules[0].mg", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":12.5,\"count\":1}]"))),
        new("weight.units", "$.weights[0]", RequestText.Progress.With("weights", """[{"date":"2026-01-01"}]""")),
        new("weight.out-of-range", "$.weights[0].kg", RequestText.Progress.With("weights", """[{"date":"2026-01-01","kg":0}]""")),
        new("weights.none", "$.weights", RequestText.Progress.With("weights", "[]")),
        new("weights.duplicate-date", "$.weights[2]", RequestText.Progress.With("weights", """[{"date":"2026-01-01","kg":60},{"date":"2025-01-01","kg":60},{"date":"2026-01-01","kg":60}]""")),
        new("weight-policy.unknown", "$.weightPolicy", RequestText.Progress.With("weightPolicy", "\"baseline\"")),
        new("formulation.required", "$.periods[0].formulation", RequestText.Progress.With("periods", """[{"from":"2026-01-01","to":"2026-03-31","mg":40}]""")),
        new("formulation.required", "$.target.formulation", RequestText.Progress.With("target", """{"from":120,"to":150}""")),
        new("formulation.required", "$.next.formulation", RequestText.Progress.With("next", """{"mg":40}""")),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"missedDays\":0"))),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"mg\":40,\"capsules\":[{\"mg\":40,\"count\":1}]"))),
        new("dose.not-stated", "$.periods[0]", RequestText.Progress.With("periods", Period("\"capsules\":[]"))),
        new("dose.out-of-range", "$.periods[0].mg", RequestText.Progress.With("periods", Period("\"mg\":1001"))),
        new("dose.out-of-range", "$.periods[0].capsules", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":40,\"count\":26}]"))),
        new("dose.out-of-range", "$.periods[0].capsules[0].mg", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":101,\"count\":1}]"))),
        new("dose.out-of-range", "$.periods[0].capsules[0].count", RequestText.Progress.With("periods", Period("\"capsules\":[{\"mg\":10,\"count\":0}]"))),
        new("dose.out-of-range", "$.partial[0].mg", RequestText.Progress.With("partial", """[{"date":"2026-02-02","mg":-1}]""")),
        new("dose.resolution", "$.next.mg", RequestText.Progress.With("next", """{"mg":40.0000001,"formulation":"conventional"}""")),
        new("pattern.invalid", "$.periods[0].pattern", RequestText.Progress.With("periods", Period("\"mg\":40,\"pattern\":\"2\""))),
        new("days.out-of-range", "$.periods[0].missedDays", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":3651"))),
        new("history.reversed", "$.periods[0]", RequestText.Progress.With("periods", """[{"from":"2026-03-31","to":"2026-03-30","mg":40,"formulation":"conventional"}]""")),
        new("history.overlap", "$.periods[0]", RequestText.Progress.With(
            "periods",
            """[{"from":"2026-02-01","to":"2026-02-02","mg":40,"formulation":"conventional"},{"from":"2026-01-01","to":"2026-02-01","mg":40,"formulation":"lidose"}]""")),
        new("history.not-a-dosing-day", "$.missed[1]", RequestText.Progress.With("missed", """["2026-02-01","2026-04-01"]""")),
        new("history.not-a-dosing-day", "$.partial[0]", RequestText.Progress.With("partial", """[{"date":"2025-12-31","mg":20}]""")),
        new("history.contradiction", "$.partial[0]", RequestText.Progress.With("missed", """["2026-02-01"]""").With("partial", """[{"date":"2026-02-01","mg":20}]""")),
        new("history.too-many-missed", "$.periods[0]", RequestText.Progress.With("periods", Period("\"mg\":40,\"missedDays\":90")).With("missed", """["2026-02-01"]""")),
        new("date.invalid", "$.missed[0]", RequestText.Progress.With("missed", """["2026-02-30"]""")),
        new("date.out-of-range", "$.next", RequestText.Progress.With("next", """{"mg":0.000001,"formulation":"conventional"}""")),
    ];

    private static IEnumerable<Refused> Comparisons() =>
    [
        new("json.missing-property", "$.on", RequestText.Compare.Without("on")),
        new("json.missing-property", "$.candidates", RequestText.Compare.Without("candidates")),
        new("json.missing-property", "$.candidates[0].name", RequestText.Compare.With("candidates", """[{"steps":[{"pauseDays":1}]}]""")),
        new("json.missing-property", "$.candidates[0].steps", RequestText.Compare.With("candidates", """[{"name":"a"}]""")),
        new("json.missing-property", "$.candidates[0].division", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1}""", ",\"product\":\"absorica\""))),
        new("json.missing-property", "$.candidates[0].product", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1}""", ",\"division\":\"once\""))),
        new("json.unknown-property", "$.next", RequestText.Compare.With("next", "1")),
        new("date.out-of-range", "$.on", RequestText.Compare.With("on", "\"2026-03-31\"")),
        new("candidates.none", "$.candidates", RequestText.Compare.With("candidates", "[]")),
        new("candidates.names", "$.candidates[0].name", RequestText.Compare.With("candidates", """[{"name":" ","steps":[{"pauseDays":1}]}]""")),
        new("candidates.names", "$.candidates[1]", RequestText.Compare.With("candidates", """[{"name":"a","steps":[{"pauseDays":1}]},{"name":"a","steps":[{"pauseDays":2}]}]""")),
        new("steps.empty", "$.candidates[0].steps", RequestText.Compare.With("candidates", """[{"name":"a","steps":[]}]""")),
        new("steps.open-not-last", "$.candidates[0].steps[1]", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional"},{"pauseDays":1}""", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("{}", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":1,"days":1}""", ""))),
        new("dose.not-stated", "$.candidates[0].steps[0]", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional","days":1,"through":"2026-06-01"}""", ""))),
        new("days.out-of-range", "$.candidates[0].steps[0].pauseDays", RequestText.Compare.With("candidates", Candidate("""{"pauseDays":0}""", ""))),
        new("formulation.required", "$.candidates[0].steps[0].formulation", RequestText.Compare.With("candidates", Candidate("""{"mg":40}""", ""))),
        new("formulation.mismatch", "$.candidates[0].steps[0].formulation", RequestText.Compare.With(
            "candidates", Candidate("""{"mg":40,"formulation":"conventional"}""", ",\"product\":\"absorica\",\"division\":\"once\""))),
        new("dose.no-capsules", "$.candidates[0].steps[1].mg", RequestText.Compare.With(
            "candidates", Candidate("""{"pauseDays":1},{"mg":45,"formulation":"conventional"}""", ",\"product\":\"us-conventional\",\"division\":\"once\""))),
        new("history.reversed", "$.candidates[0].steps", RequestText.Compare.With("candidates", Candidate("""{"mg":40,"formulation":"conventional","through":"2026-03-31"}""", ""))),
    ];

    private static IEnumerable<Refused> Counts() =>
    [
        new("formulation.required", "$.formulation", RequestText.PillCount.Without("formulation")),
        new("json.missing-property", "$.supplies", RequestText.PillCount.Without("supplies")),
        new("json.missing-property", "$.countedOn", RequestText.PillCount.Without("countedOn")),
        new("json.missing-property", "$.left", RequestText.PillCount.Without("left")),
        new("json.missing-property", "$.reported.periods", RequestText.PillCount.With("reported", "{}")),
        new("json.missing-property", "$.next.weight", RequestText.PillCount.With("next", Next("", """{"cycleMg":[40],"division":"once"}"""))),
        new("json.missing-property", "$.next.step.division", RequestText.PillCount.With("next", Next(Sixty, """{"cycleMg":[40]}"""))),
        new("rounding.required", "$.next.step.rounding", RequestText.PillCount.With("next", Next(Sixty, """{"mgPerKgPerDay":1,"division":"once"}"""))),
        new("dose.no-capsules", "$.next.step.cycleMg[0]", RequestText.PillCount.With("next", Next(Sixty, """{"cycleMg":[45],"division":"once"}"""))),
        new("supplies.none", "$.supplies", RequestText.PillCount.With("supplies", "[]")),
        new("supplies.after-count", "$.supplies[0]", RequestText.PillCount.With("countedOn", "\"2025-12-31\"")),
        new("dose.not-stated", "$.supplies[0]", RequestText.PillCount.With("supplies", """[{"date":"2026-01-01","capsules":[]}]""")),
        new("dose.out-of-range", "$.supplies", RequestText.PillCount.With(
            "supplies", """[{"date":"2026-01-01","capsules":[{"mg":100,"count":5000}]},{"date":"2026-01-01","capsules":[{"mg":1,"count":1}]}]""")),
        new("dose.out-of-range", "$.left", RequestText.PillCount.With("left", """[{"mg":100,"count":2147483647}]""")),
        new("pill-count.more-left", "$.left[1]", RequestText.PillCount.With("left", """[{"mg":20,"count":60},{"mg":20,"count":1}]""")),
        new("history.overlap", "$.reported.periods[1]", RequestText.PillCount.With(
            "reported",
            """{"periods":[{"from":"2026-01-01","to":"2026-01-02","mg":40,"formulation":"conventional"},{"from":"2026-01-02","to":"2026-01-03","mg":40,"formulation":"conventional"}]}""")),
    ];

    private const string Sixty = "\"weight\":{\"kg\":60},";

    private static string Candidate(string steps, string capsules) => $$"""[{"name":"a","steps":[{{steps}}]{{capsules}}}]""";

    private static string Next(string weight, string step) => $$"""{{{weight}}"product":"us-conventional","step":{{step}},"supplyDays":30}""";

    private static string Period(string dose) => $$"""[{"from":"2026-01-01","to":"2026-03-31","formulation":"conventional",{{dose}}}]""";

    /// <summary>A request with one flaw, and how it is refused.</summary>
    public sealed record Refused(string Code, string Path, string Request)
    {
        internal Refused(string code, string path, RequestText request)
            : this(code, path, request.ToString())
        {
        }

        public override string ToString() => $"{Code} at {Path}: {(Request.Length > 200 ? Request[..200] : Request)}";
    }
}
