using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A pattern is written in one way wherever it stands, and means the same days there as in the library.</summary>
public sealed class PatternWireProperties
{
    private static readonly DateOnly Start = new(2026, 1, 8);

    private static readonly Arbitrary<string> Patterns = Gen.Frequency(
        (1, Gen.Elements("daily", "alternate-days", "one-week-in-four")), (6, Choices.DatedPatterns)).ToArbitrary();

    [Law]
    public Property A_step_is_taken_on_the_days_of_its_pattern() => Law.ForAll(() => Patterns, pattern =>
    {
        JsonNode phase = Wire.Result(RequestText.Plan
            .With("start", Date(Start)).Without("target").With("steps", $$"""[{"mgPerKgPerDay":1,"days":200,"pattern":"{{pattern}}"}]""").ToString())["phases"]![0]!;

        Assert.Equal(60m * Days(pattern, Start, 200), (decimal)phase["totalMg"]!);
    });

    [Law]
    public Property A_period_is_taken_on_the_days_of_its_pattern() => Law.ForAll(() => Patterns, pattern =>
    {
        JsonNode result = Wire.Result(RequestText.Progress
            .With("asOf", Date(Start.AddDays(99)))
            .With("periods", $$"""[{"from":{{Date(Start)}},"to":{{Date(Start.AddDays(99))}},"mg":40,"formulation":"conventional","pattern":"{{pattern}}"}]""").ToString());

        Assert.Equal(40m * Days(pattern, Start, 100), (decimal)result["cumulativeMg"]!);
    });

    [Law]
    public Property A_dose_goes_on_the_days_of_its_pattern_or_as_before() => Law.ForAll(() => Patterns, pattern =>
    {
        RequestText request = RequestText.Progress
            .With("asOf", Date(Start.AddDays(4)))
            .With("periods", $$"""[{"from":{{Date(Start)}},"to":{{Date(Start.AddDays(4))}},"mg":40,"formulation":"conventional","pattern":"{{pattern}}"}]""")
            .With("target", """{"from":20,"to":30,"formulation":"conventional"}""");

        Assert.Equal(Reached(pattern, Start, 30), ReachedOn(request.With("next", Dose("as-before"))));
        Assert.Equal(Reached(pattern, Start.AddDays(5), 30 - Days(pattern, Start, 5)), ReachedOn(request.With("next", Dose(pattern))));
        JsonNode compared = Wire.Result(request
            .With("op", "\"compare\"").With("on", Date(Start.AddDays(30)))
            .With("candidates", $$"""[{"name":"as before","steps":[{{Dose("as-before")}}]},{"name":"anew","steps":[{{Dose(pattern)}}]}]""").ToString())["candidates"]!;
        Assert.Equal(ReachedOn(request.With("next", Dose("as-before"))), (string)compared[0]!["from"]!["date"]!);
        Assert.Equal(ReachedOn(request.With("next", Dose(pattern))), (string)compared[1]!["from"]!["date"]!);
    });

    [Law]
    public Property An_order_is_for_the_days_of_its_pattern() => Law.ForAll(() => Patterns, pattern =>
    {
        JsonNode result = Wire.Result(RequestText.Review
            .With("asOf", Date(Start))
            .With("order", $$"""{"doses":[{"at":"once","capsules":[{"mg":40,"count":1}]}],"pattern":"{{pattern}}","supplyDays":100}""").ToString());

        Assert.Equal(Days(pattern, Start, 100), (int)result["lines"]![0]!["quantity"]!);
    });

    [Law]
    public Property A_supply_that_follows_a_count_is_for_the_days_of_its_pattern() => Law.ForAll(() => Patterns, pattern =>
    {
        JsonNode result = Wire.Result(RequestText.PillCount
            .With("left", "[]")
            .With("countedOn", Date(Start.AddDays(-1)))
            .With("next", $$"""{"weight":{"kg":60},"product":"us-conventional","step":{"mgPerKgPerDay":0.5,"division":"once","rounding":"up","pattern":"{{pattern}}"},"supplyDays":100}""")
            .With("supplies", """[{"date":"2026-01-01","capsules":[{"mg":20,"count":1}]}]""").ToString());

        Assert.Equal(Days(pattern, Start, 100), (int)result["next"]!["toDispense"]![0]!["count"]!);
    });

    private static string Row(string pattern) => pattern switch
    {
        "daily" => "1",
        "alternate-days" => "10",
        "one-week-in-four" => "1111111000000000000000000000",
        _ => pattern,
    };

    private static int Days(string pattern, DateOnly first, int days) => Enumerable.Range(0, days).Count(day => DosingDays.Contain(Row(pattern), first, first.AddDays(day)));

    /// <summary>The date of a dosing day, counted day by day.</summary>
    private static string Reached(string pattern, DateOnly first, int dosingDays)
    {
        DateOnly day = first.AddDays(-1);
        while (dosingDays > 0)
        {
            day = day.AddDays(1);
            dosingDays -= DosingDays.Contain(Row(pattern), first, day) ? 1 : 0;
        }

        return Date(day).Trim('"');
    }

    private static string ReachedOn(RequestText request) => (string)Wire.Result(request.ToString())["projection"]!["from"]!["date"]!;

    private static string Dose(string pattern) => $$"""{"mg":40,"formulation":"conventional","pattern":"{{pattern}}"}""";

    private static string Date(DateOnly day) => $"\"{day:yyyy-MM-dd}\"";
}
