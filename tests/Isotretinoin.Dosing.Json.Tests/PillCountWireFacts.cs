using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class PillCountWireFacts
{
    [Fact]
    public void Without_a_report_and_a_next_step_there_is_only_the_count()
    {
        JsonObject result = Wire.Result(RequestText.PillCount.Without("next").ToString());

        Assert.Equal(["formulation", "first", "countedOn", "takenMg", "taken", "inHand", "findings", "notConsidered", "notRead", "neverLookedAt", "basis"], result.Select(p => p.Key));
    }

    [Fact]
    public void After_a_change_of_dose_the_capsules_in_hand_are_used_as_far_as_they_go()
    {
        JsonObject result = Wire.Result(RequestText.PillCount
            .With("next", """{"weight":{"kg":60},"product":"us-conventional","step":{"mgPerKgPerDay":0.5,"rounding":"down","division":"twice"},"supplyDays":6}""").ToString());

        Assert.Equal(
            """{"needed":[{"mg":20,"count":6},{"mg":10,"count":6}],"toDispense":[{"mg":10,"count":6}],"notUsed":[{"mg":20,"count":2}]}""",
            result["next"]!.ToJsonString());
    }

    [Fact]
    public void Without_a_reported_dose_the_agreement_has_no_share()
    {
        JsonObject agreement = Wire.Result(RequestText.PillCount.With("reported", """{"periods":[]}""").ToString())["agreement"]!.AsObject();

        Assert.Equal("""{"countedMg":1040,"reportedMg":0,"differenceMg":1040}""", agreement.ToJsonString());
    }
}
