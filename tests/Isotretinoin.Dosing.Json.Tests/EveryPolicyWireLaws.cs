using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>On the wire, every weight policy is what a request under each alone gives.</summary>
public sealed class EveryPolicyWireLaws
{
    [Law]
    public Property Every_policy_is_as_each_alone() => Law.ForAll(() => HistoryCases.Sound.Zip(Gen.Choose(0, 999)), given =>
    {
        (HistoryCase history, int seed) = given;
        JsonObject request = JsonNode.Parse(new WrittenHistory(history, seed).Text)!.AsObject();
        request["guidelines"] = new JsonArray("us-label", "practice");
        request["weightPolicy"] = "all";
        JsonObject all = Result(request);
        foreach (JsonNode? under in all["policies"]!.AsArray())
        {
            string policy = (string)under!["weightPolicy"]!;
            request["weightPolicy"] = policy;
            JsonObject alone = Result(request);

            Assert.All(
                (string[])["calendarDays", "dosingDays", "missedDays", "takenMg", "cumulativeMg", "notConsidered", "notRead", "basis"],
                member => Assert.True(JsonNode.DeepEquals(alone[member], all[member]), member));
            Assert.All(
                (string[])["mgPerKg", "reachedOn", "passedOn", "remaining", "projection"],
                member => Assert.True(JsonNode.DeepEquals(alone[member], under[member]), member));
            Assert.Equal(Messages(alone, policy), Messages(all, policy));
        }
    });

    private static JsonObject Result(JsonObject request) => Wire.Answer(request.ToJsonString())["result"]!.AsObject();

    private static IEnumerable<string> Messages(JsonObject result, string policy) => result["findings"]!.AsArray()
        .Where(finding => finding!["weightPolicies"] is not JsonArray some || some.Any(one => (string)one! == policy))
        .Select(finding => (string)finding!["message"]!);
}
