using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class DocumentedContractFacts
{
    [Fact]
    public void Every_example_is_answered_as_it_is_printed()
    {
        Assert.NotEmpty(DocumentedContract.Examples);
        foreach ((string request, JsonObject expected) in DocumentedContract.Examples)
        {
            JsonObject response = Wire.Answer(request).AsObject();

            Assert.True(JsonNode.DeepEquals(WithoutReview(expected), WithoutReview(response)), response.ToJsonString());
        }
    }

    [Fact]
    public void Every_code_has_a_request_that_is_refused_with_it() =>
        Assert.Equal(DocumentedContract.ErrorCodes.Order(), RefusalFacts.All.Select(r => r.Code).Append("json.malformed").Append("errors.more").Distinct().Order());

    private static JsonObject WithoutReview(JsonObject response)
    {
        JsonObject rest = response.DeepClone().AsObject();
        if (rest["result"] is JsonObject result)
        {
            Assert.True(result.Remove("findings") && result.Remove("notConsidered") && result.Remove("notRead") && result.Remove("neverLookedAt") && result.Remove("basis"));
        }

        return rest;
    }
}
