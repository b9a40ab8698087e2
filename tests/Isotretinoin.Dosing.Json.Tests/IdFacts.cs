using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class IdFacts
{
    [Theory]
    [InlineData("\"a1\"")]
    [InlineData("\"\"")]
    [InlineData("\"Zoë \\u00e9\\n\\ud83d\\ude00\"")]
    [InlineData("12")]
    [InlineData("-0.50e+3")]
    [InlineData("123456789012345678901234567890.1234567890")]
    public void The_id_comes_back_as_it_was_written(string id)
    {
        foreach (RequestText request in new[] { RequestText.Plan, RequestText.Options, RequestText.Plan.With("weight", """{"kg":0}"""), RequestText.Plan.Without("op") })
        {
            string response = DosingContract.Standard.Answer(request.With("id", id).ToString());

            Assert.StartsWith($"{{\"id\":{id},\"ok\":", response, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_an_id_the_response_has_none() =>
        Assert.False(Wire.Answer(RequestText.Plan.ToString()).AsObject().ContainsKey("id"));

    [Fact]
    public void The_id_is_found_after_a_mistake() =>
        Assert.Equal("z", (string)Wire.Answer("""{"op":"fly","wings":[{"id":1}],"id":"z"}""")["id"]!);

    [Fact]
    public void The_id_comes_back_when_the_rest_of_the_request_cannot_be_read() =>
        Assert.Equal("z", (string)Wire.Answer("""{"id":"z","op":"plan","weight":{"kg":""")["id"]!);

    [Fact]
    public void The_id_comes_back_when_what_follows_is_not_UTF8()
    {
        byte[] request = [.. """{"id":7,"op":"plan","""u8, 0xC3, 0x28];

        JsonNode response = Wire.Answer(request, out _);

        Assert.Equal(7, (int)response["id"]!);
        Assert.Equal("json.malformed", (string)response["error"]!["code"]!);
    }

    [Fact]
    public void An_id_of_another_type_does_not_come_back() =>
        Assert.False(Wire.Answer(RequestText.Plan.With("id", "[1]").ToString()).AsObject().ContainsKey("id"));
}
