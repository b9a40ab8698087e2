using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class WaysWireFacts
{
    // 79 kg: 40 to 70 mg within 0.5 to 1 mg/kg/day; 80 mg is 1.013. 120 × 79 = 9,480 mg: 237, 190, 158 and 136 days.
    [Fact]
    public void A_single_step_is_a_row_of_the_options()
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("weight", """{"kg":79}""").With("further", "1").ToString());

        Assert.Equal((4, 4, 1), ((int)result["candidates"]!, (int)result["count"]!, (int)result["unbeaten"]!));
        Assert.Equal([136, 158, 190, 237], Days(result));
        Assert.Equal([true, false, false, false], result["ways"]!.AsArray().Select(way => (bool)way!["unbeaten"]!));
        Assert.Equal((30, 80), ((int)result["below"]!, (int)result["above"]!));
        Assert.False(result.ContainsKey("none"));
    }

    [Fact]
    public void Ways_beyond_the_limit_are_counted()
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("limit", "3").ToString());

        Assert.Equal((3, 76), (result["ways"]!.AsArray().Count, (int)result["candidates"]!));
        Assert.True((int)result["count"]! > 3);
    }

    [Theory]
    [InlineData("""{"low":0.1,"high":0.2}""", "no-dose")]
    [InlineData("""{"low":0.5,"high":1}""", "reached")]
    public void Without_a_way_there_is_a_reason(string band, string reason)
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("band", band).With("alreadyTakenMg", "8400").ToString());

        Assert.Equal((0, reason), (result["ways"]!.AsArray().Count, (string)result["none"]!["reason"]!));
        Assert.Equal("[]", result["none"]!["wishes"]!.ToJsonString());
    }

    // 70 kg, 10 mg a day: 900 × 70 = 63,000 mg would take 6,300 days.
    [Fact]
    public void A_target_that_no_course_reaches_in_ten_years_is_too_far() => Assert.Equal("too-long", (string)Wire.Result(RequestText.Ways
        .With("division", "\"once\"")
        .With("band", """{"low":0.1,"high":0.2}""")
        .With("target", """{"from":900,"to":1000}""").ToString())["none"]!["reason"]!);

    [Fact]
    public void A_wish_in_the_way_has_its_least_change()
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("start", "\"2026-01-01\"").With("wishes", """{"by":"2026-04-20","atMostMg":70}""").ToString());

        // 70 mg a day reach 8,400 mg on day 120, 30 April.
        Assert.Equal("wishes", (string)result["none"]!["reason"]!);
        Assert.Equal("""{"wish":"by","admits":true,"least":"2026-04-30","missedBy":10,"message":"by 2026-04-20: 2026-04-30 would do, 10 days later"}""", result["none"]!["wishes"]![0]!.ToJsonString());
        Assert.Equal("""{"wish":"atMostMg","admits":false,"message":"atMostMg 70: no change of it alone would do"}""", result["none"]!["wishes"]![1]!.ToJsonString());
    }

    [Fact]
    public void Whole_supplies_in_the_way_would_end_at_the_target()
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("further", "1").With("weight", """{"kg":71}""").With("wishes", """{"withinDays":125,"end":"supply"}""").ToString());

        // 120 × 71 = 8,520 mg at 70 mg a day: 122 days, in whole supplies 150.
        Assert.Equal([(150, "150"), (0, "target")], result["none"]!["wishes"]!.AsArray().Select(wish => ((int?)wish!["missedBy"] + 125 ?? 0, wish["least"]!.ToString())));
    }

    [Fact]
    public void Ways_with_a_critical_finding_are_counted_and_not_listed()
    {
        // 70 kg: 140 mg is 2 mg/kg; 150 mg is above the maximum.
        JsonObject result = Wire.Result(RequestText.Ways.With("band", """{"low":1.9,"high":2.2}""").With("further", "1").ToString());

        Assert.Equal([60], Days(result));
        Assert.Equal(1, (int)result["withheld"]!);
        Assert.Equal((1, "dose.above-maximum"), ((int)result["withheldFor"]![0]!["count"]!, (string)result["withheldFor"]![0]!["finding"]!["code"]!));
    }

    [Fact]
    public void A_known_pregnancy_withholds_every_way_and_says_so_once()
    {
        JsonObject result = Wire.Result(RequestText.Ways.With("patient", """{"flags":{"pregnant":true}}""").With("guidelines", """["us-label"]""").ToString());

        Assert.Equal(("critical", 0), ((string)result["none"]!["reason"]!, (int)result["count"]!));
        Assert.Equal(["us-label.pregnancy"], result["withheldFor"]!.AsArray().Select(withheld => (string)withheld!["finding"]!["rule"]!["id"]!));
        Assert.Equal("contraindication.pregnancy", (string)result["findings"]![0]!["code"]!);
    }

    [Fact]
    public void Every_way_has_its_working_when_it_is_requested() => Assert.All(
        Wire.Result(RequestText.Ways.With("explain", "true").ToString())["ways"]!.AsArray(), way => Assert.NotEmpty(way!["derivation"]!["lines"]!.AsArray()));

    private static IEnumerable<int> Days(JsonObject result) => result["ways"]!.AsArray().Select(way => (int)way!["days"]!);
}
