using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class OptionsWireFacts
{
    [Fact]
    public void Eighty_milligrams_are_no_option_up_to_1_mg_per_kg_for_79_kg()
    {
        JsonObject result = Wire.Result(RequestText.Options.With("weight", """{"kg":79}""").ToString());

        Assert.Equal([40, 50, 60, 70], result["options"]!.AsArray().Select(o => (int)o!["mg"]!));
        Assert.Equal(80, (int)result["above"]!);
    }

    [Fact]
    public void A_table_may_be_empty_and_a_neighbour_absent()
    {
        JsonObject result = Wire.Result(RequestText.Options.With("weight", """{"kg":10}""").With("band", """{"low":0.5,"high":1}""").ToString());

        Assert.Equal("[]", result["options"]!.ToJsonString());
        Assert.False(result.ContainsKey("below"));
        Assert.Equal(20, (int)result["above"]!);
    }

    [Fact]
    public void A_row_that_oversteps_the_target_on_its_first_day_has_no_days_within()
    {
        JsonObject result = Wire.Result(RequestText.Options.With("target", """{"from":0.5,"to":0.6}""").ToString());

        Assert.Equal([true, false, false, false], result["options"]!.AsArray().Select(o => o!.AsObject().ContainsKey("daysWithin")));
    }

    [Fact]
    public void A_band_and_a_target_in_other_milligrams_are_converted_and_say_so()
    {
        JsonObject result = Wire.Result(RequestText.Options
            .With("product", "\"absorica-ld\"")
            .With("band", """{"low":0.5,"high":1,"formulation":"conventional"}""")
            .With("target", """{"from":120,"to":150,"formulation":"conventional"}""").ToString());

        Assert.Equal(28, (int)result["options"]![0]!["mg"]!);
        Assert.Equal(["product.not-substitutable", "target.converted"], result["findings"]!.AsArray().Select(f => (string)f!["code"]!));
    }

    [Fact]
    public void Every_option_explains_itself_when_asked()
    {
        JsonArray rows = Wire.Result(RequestText.Options.With("explain", "true").ToString())["options"]!.AsArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains($"dose = {row!["mg"]} mg/day", row["derivation"]!["given"]!.AsArray().Select(term => $"{term!["name"]} = {term["amount"]}")));
        Assert.All(rows, row => Assert.Contains($"days = {row!["days"]} days", row["derivation"]!["lines"]!.AsArray().Select(line => $"{line!["name"]} = {line["amount"]}")));
        Assert.All(Wire.Result(RequestText.Options.ToString())["options"]!.AsArray(), row => Assert.False(row!.AsObject().ContainsKey("derivation")));
    }
}
