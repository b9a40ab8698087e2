using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class ProgressWireFacts
{
    [Fact]
    public void Without_a_next_dose_there_is_no_projection()
    {
        Assert.False(Wire.Result(RequestText.Progress.ToString()).ContainsKey("projection"));
        Assert.False(Wire.Result(RequestText.Progress.With("next", """{"mg":0,"formulation":"conventional"}""").ToString()).ContainsKey("projection"));
    }

    [Fact]
    public void A_target_that_is_hit_exactly_takes_no_day_too_many()
    {
        // 30.5 kg to 120 mg/kg are 3,660 mg: after 90 days of 30 mg, 32 more, not 33.
        JsonObject result = Wire.Result(RequestText.Progress
            .With("weights", """[{"date":"2026-01-01","kg":30.5}]""")
            .With("periods", """[{"from":"2026-01-01","to":"2026-03-31","capsules":[{"mg":10,"count":3}],"formulation":"conventional"}]""")
            .With("next", """{"mg":30,"formulation":"conventional"}""").ToString());

        Assert.Equal("""{"days":32,"date":"2026-05-02"}""", result["projection"]!["from"]!.ToJsonString());
    }

    [Theory]
    [InlineData("per-day", "7.333")]
    [InlineData("latest", "6.667")]
    [InlineData("starting", "8")]
    public void Milligrams_are_counted_over_the_weight_that_the_policy_names(string policy, string milligramsPerKilogram)
    {
        JsonObject result = Wire.Result(RequestText.Progress
            .With("asOf", "\"2026-01-20\"")
            .With("weights", """[{"date":"2026-01-01","kg":50},{"date":"2026-01-11","kg":60}]""")
            .With("weightPolicy", $"\"{policy}\"")
            .With("periods", """[{"from":"2026-01-01","to":"2026-01-20","mg":20,"formulation":"conventional"}]""").ToString());

        Assert.Equal(milligramsPerKilogram, result["mgPerKg"]!.ToJsonString());
    }

    [Fact]
    public void A_dose_of_another_formulation_counts_by_equivalence_and_is_named()
    {
        JsonObject result = Wire.Result(RequestText.Progress
            .With("periods", """[{"from":"2026-01-01","to":"2026-01-10","mg":40,"formulation":"conventional"},{"from":"2026-01-11","to":"2026-01-20","mg":32,"formulation":"micronized"}]""").ToString());

        Assert.Equal("""[{"formulation":"conventional","mg":400},{"formulation":"micronized","mg":320}]""", result["takenMg"]!.ToJsonString());
        Assert.Equal(800, (int)result["cumulativeMg"]!);
        Assert.Contains("product.not-substitutable", result["findings"]!.AsArray().Select(f => (string)f!["code"]!));
    }

    [Fact]
    public void A_progress_explains_itself_when_asked()
    {
        JsonObject explained = Wire.Result(RequestText.Progress.With("explain", "true").With("next", """{"mg":40,"formulation":"conventional"}""").ToString());

        Assert.NotEmpty(explained["derivation"]!["given"]!.AsArray());
        Assert.NotEmpty(explained["derivation"]!["lines"]!.AsArray());
        Assert.False(Wire.Result(RequestText.Progress.With("explain", "false").ToString()).ContainsKey("derivation"));
    }
}
