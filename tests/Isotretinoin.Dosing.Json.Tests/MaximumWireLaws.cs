using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>
/// In every operation with doses, a day above the maximum for its weight is critical, and none is when no day is: whatever the policy,
/// the formulation and the guidelines. The oracle is in whole numbers and shares nothing with the rules.
/// </summary>
public sealed class MaximumWireLaws
{
    private static readonly Arbitrary<(HistoryCase History, int Seed, string[] Guidelines)> Histories = Arb.From(
        from history in HistoryCases.Sound
        from seed in Gen.Choose(0, int.MaxValue)
        from guidelines in MaximumCases.SomeGuidelines
        select (history, seed, guidelines));

    [Law]
    public Property In_a_plan_of_stated_doses() => Law.ForAll(() => MaximumCases.Arbitrary, c => Judged(c, Plan(RequestText.Plan, c)));

    [Law]
    public Property In_a_calendar() => Law.ForAll(() => MaximumCases.Arbitrary, c => Judged(c, Plan(RequestText.Calendar, c).With("supplyDays", "28")));

    // Rounded up, the dose of a day is the next whole mg: capsules of 1 mg make every one.
    [Law]
    public Property In_a_titration_after_rounding() => Law.ForAll(
        () => from c in MaximumCases.Arbitrary.Generator from thousandths in Gen.Choose(1_200, 2_100) from up in Gen.Elements(true, false) select (c, thousandths, up), asked =>
        {
            (MaximumCase c, int thousandths, bool up) = asked;
            long millionths = (long)thousandths * c.Grams;
            long taken = Math.Max(1, (millionths + (up ? 999_999 : 0)) / 1_000_000);
            if (millionths < 1_000_000)
            {
                return;
            }

            JsonObject result = Wire.Result(Plan(RequestText.Plan, c)
                .With("rounding", up ? "\"up\"" : "\"down\"")
                .With("steps", $$"""[{"cycleMg":[0,1],"days":14},{"mgPerKgPerDay":{{Decimal(thousandths)}},"formulation":"{{c.Formulation}}"}]""")
                .With("target", $$"""{"from":60,"to":90,"formulation":"{{c.Formulation}}"}""").ToString());

            Assert.Equal(c.IsAboveFor(Math.Max(1, taken), c.Grams), IsCritical(result));
        });

    [Law]
    public Property In_the_options_of_a_band() => Law.ForAll(
        () => from c in MaximumCases.Arbitrary.Generator from high in Gen.Choose(1_500, 2_500) select (c, high), asked =>
        {
            (MaximumCase c, int high) = asked;
            long greatest = (long)high * c.Grams / 1_000_000;
            JsonObject result = Wire.Result(Weighed(RequestText.Options, c)
                .With("division", "\"once\"")
                .With("band", $$"""{"low":0.1,"high":{{Decimal(high)}},"formulation":"{{c.Formulation}}"}""")
                .With("target", $$"""{"from":120,"to":150,"formulation":"{{c.Formulation}}"}""").ToString());

            Assert.Equal(c.IsAboveFor(greatest, c.Grams), IsCritical(result));
        });

    // A way with such a day is counted and not listed.
    [Law]
    public Property In_every_way() => Law.ForAll(() => MaximumCases.Arbitrary, c =>
    {
        JsonObject result = Wire.Result(Weighed(RequestText.Ways, c)
            .With("division", "\"once\"")
            .With("first", $$"""[{"cycleMg":[{{string.Join(',', c.Milligrams)}}],"days":4}]""")
            .With("band", $$"""{"low":0.5,"high":1.5,"formulation":"{{c.Formulation}}"}""")
            .With("target", $$"""{"from":900,"to":1000,"formulation":"{{c.Formulation}}"}""")
            .With("further", "1").ToString());

        Assert.Equal(c.IsAbove, (int)result["withheld"]! > 0);
        Assert.Equal(c.IsAbove, (int)result["count"]! == 0);
        Assert.Equal(c.IsAbove, result["withheldFor"]!.AsArray().Any(withheld => (string)withheld!["finding"]!["code"]! == "dose.above-maximum"));
        Assert.DoesNotContain(result["ways"]!.AsArray(), way => IsCritical(way!));
    });

    [Law]
    public Property In_a_course_under_way_and_what_is_to_come() => Law.ForAll(() => Histories, asked =>
    {
        JsonObject request = JsonNode.Parse(new WrittenHistory(asked.History, asked.Seed).Text)!.AsObject();
        request["guidelines"] = new JsonArray([.. asked.Guidelines.Select(id => (JsonNode)id)]);
        bool past = MaximumOracle.IsExceededIn(asked.History);
        Assert.Equal(past || MaximumOracle.IsExceededBy(asked.History), IsCritical(Wire.Result(request.ToJsonString())));
        request.Remove("next");
        Assert.Equal(past, IsCritical(Wire.Result(request.ToJsonString())));
    });

    [Law]
    public Property In_every_way_of_going_on_that_is_compared() => Law.ForAll(() => Histories, asked =>
    {
        JsonObject request = JsonNode.Parse(new WrittenHistory(asked.History, asked.Seed).Text)!.AsObject();
        request.Remove("next");
        request["op"] = "compare";
        request["guidelines"] = new JsonArray([.. asked.Guidelines.Select(id => (JsonNode)id)]);
        request["on"] = HistoryCase.Date(asked.History.AsOf + 60).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        PeriodCase next = asked.History.Next;
        string dose = $$"""{"mg":{{Decimal(next.Thousandths)}},"formulation":"{{next.Formulation}}","pattern":"{{next.Pattern}}"}""";
        request["candidates"] = JsonNode.Parse($$"""[{"name":"on","steps":[{{dose}}]},{"name":"off","steps":[{"pauseDays":30}]},{"name":"later","steps":[{"pauseDays":7},{{dose}}]}]""");
        JsonObject result = Wire.Result(request.ToJsonString());

        bool past = MaximumOracle.IsExceededIn(asked.History);
        bool both = past || MaximumOracle.IsExceededBy(asked.History);
        Assert.Equal(past, IsCritical(result));
        Assert.Equal([both, past, both], result["candidates"]!.AsArray().Select(candidate => IsCritical(candidate!)));
    });

    [Law]
    public Property In_a_cohort_for_each_of_its_patients() => Law.ForAll(
        () => from c in MaximumCases.Arbitrary.Generator from others in Gen.ArrayOf(Weights.Patients, 3) select (c, others), asked =>
        {
            (MaximumCase c, int[] others) = asked;
            int[] grams = [c.Grams, .. others];
            JsonObject result = Wire.Result(Plan(RequestText.Cohort, c).Without("weight")
                .With("patients", AnySpelling.List(grams.Select(each => $$$"""{"weight":{"kg":{{{Decimal(each)}}}}}""")))
                .With("instead", """[{"cycleMg":[10],"days":28}]""").ToString());

            Assert.Equal(grams.Count(each => c.IsAboveFor(c.Milligrams.Max(), each)), Critical(result).Sum(finding => (int)finding["courses"]!));
            Assert.Equal(grams.Count(each => c.IsAboveFor(10, each)), Critical(result["instead"]!).Sum(finding => (int)finding["courses"]!));
        });

    [Law]
    public Property In_the_next_supply_after_a_count() => Law.ForAll(() => MaximumCases.Arbitrary, c => Judged(c, RequestText.PillCount
        .With("guidelines", Named(c))
        .With("next", $$"""{"weight":{"kg":{{c.Kilograms}}},"product":{{Product(c)}},"step":{"cycleMg":[{{string.Join(',', c.Milligrams)}}],"division":"once"},"supplyDays":30}""")));

    [Law]
    public Property In_an_order_over_the_weight_in_force_or_with_the_weight_that_it_needs() => Law.ForAll(
        () =>
            from c in MaximumCases.Arbitrary.Generator
            from earlier in Weights.Patients
            from isTwice in Gen.Elements(true, false)
            from pattern in Gen.Elements("1", "10", "01")
            select (c, earlier, isTwice, pattern), asked =>
        {
            (MaximumCase c, int earlier, bool isTwice, string pattern) = asked;
            int capsules = Math.Max(1, c.Milligrams.Max() / (isTwice ? 40 : 20));
            int milligrams = capsules * (isTwice ? 40 : 20);
            string taken = $"\"capsules\":[{{\"mg\":20,\"count\":{capsules}}}]";
            string doses = isTwice ? $$"""[{"at":"morning",{{taken}}},{"at":"evening",{{taken}}}]""" : $$"""[{"at":"once",{{taken}}}]""";
            RequestText order = RequestText.Review
                .With("order", $$"""{"doses":{{doses}},"formulation":"{{c.Formulation}}","pattern":"{{pattern}}"}""")
                .With("guidelines", Named(c));

            JsonObject weighed = Wire.Result(order.With("patient", $$"""{"weights":[{"date":"2026-01-04","kg":{{c.Kilograms}}},{"date":"2025-12-04","kg":{{Decimal(earlier)}}}]}""").ToString());
            Assert.Equal(c.IsAboveFor(milligrams, c.Grams), IsCritical(weighed));

            JsonNode? needed = Found(Wire.Result(order.With("patient", "{}").ToString())).SingleOrDefault();
            Fraction grams = c.GramsNeeded(milligrams);
            Assert.Equal(
                grams <= 25_000 ? null : grams <= 100_000 ? "info" : grams <= 150_000 ? "warning" : "critical",
                (string?)needed?["severity"]);
            Assert.Equal(needed is null, !Said(needed).Contains($"{milligrams} mg on a day is within ", StringComparison.Ordinal));
            if (needed is not null)
            {
                // Tenths of a kg, ties to even, as text for people has them.
                Fraction kilograms = (grams / 1_000).RoundedToEven(1);
                string number = ((decimal)kilograms.Numerator / (decimal)kilograms.Denominator).ToString(CultureInfo.InvariantCulture);
                Assert.Matches($"only from ≈?{number.Replace(".", "\\.", StringComparison.Ordinal)} kg on; no weight is known", Said(needed));
            }
        });

    private static void Judged(MaximumCase c, RequestText request) => Assert.Equal(c.IsAbove, IsCritical(Wire.Result(request.ToString())));

    private static RequestText Plan(RequestText request, MaximumCase c) => Weighed(request, c)
        .With("division", "\"once\"")
        .With("steps", $$"""[{"cycleMg":[1],"days":7},{"cycleMg":[{{string.Join(',', c.Milligrams)}}],"days":28}]""")
        .Without("target");

    private static RequestText Weighed(RequestText request, MaximumCase c) => request
        .With("weight", $$"""{"kg":{{c.Kilograms}}}""").With("product", Product(c)).With("guidelines", Named(c));

    private static string Product(MaximumCase c) => $$"""{"name":"any","formulation":"{{c.Formulation}}","strengthsMg":[1,10]}""";

    private static string Named(MaximumCase c) => AnySpelling.List(c.Guidelines.Select(id => $"\"{id}\""));

    private static string Decimal(int thousandths) => (thousandths / 1_000m).ToString(CultureInfo.InvariantCulture);

    private static string Said(JsonNode? finding) => (string?)finding?["message"] ?? "";

    private static IEnumerable<JsonNode> Found(JsonNode result) =>
        result["findings"]!.AsArray().Where(finding => (string)finding!["code"]! == "dose.above-maximum").Select(finding => finding!);

    private static IEnumerable<JsonNode> Critical(JsonNode result) => Found(result).Where(finding => (string)finding["severity"]! == "critical");

    private static bool IsCritical(JsonNode result) => Critical(result).Any();
}
