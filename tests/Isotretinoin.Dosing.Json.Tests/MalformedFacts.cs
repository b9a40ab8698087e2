using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class MalformedFacts
{
    private static readonly string Plan = RequestText.Plan.With("id", "\"a1\"").ToString();

    public static TheoryData<string> NotJson =>
    [
        "",
        " ",
        "{",
        "}",
        "{]",
        "plan",
        "{\"op\":\"plan\"} {}",
        "{\"op\":\"plan\",}",
        "{'op':'plan'}",
        "{\"op\" \"plan\"}",
        "{\"op\":\"pl\nan\"}",
        "{\"op\":\"\\x\"}",
        "{\"op\":\"\\ud800\"}",
        "{\"\\udc00\":1}",
        "{\"op\":\"\\ud800\\u0041\"}",
        "{/* a plan */\"op\":\"plan\"}",
        "\uFEFF{\"op\":\"plan\"}",
        RequestText.Plan.With("weight", """{"kg":NaN}""").ToString(),
        RequestText.Plan.With("weight", """{"kg":70,5}""").ToString(),
        RequestText.Plan.With("weight", """{"kg":070}""").ToString(),
        RequestText.Plan.With("weight", """{"kg":.5}""").ToString(),
        RequestText.Plan.With("weight", """{"kg":+70}""").ToString(),
        RequestText.Plan.With("weight", $$"""{"kg":{{new string('7', 1001)}}}""").ToString(),
        RequestText.Plan.With("steps", new string('[', 10_000)).ToString(),
        RequestText.Plan.With("steps", new string('[', 10_000) + new string(']', 10_000)).ToString(),
        new string('[', 100_000),
        Plan + "x",
        Plan + Plan,
        Plan[..^1],
    ];

    [Theory]
    [MemberData(nameof(NotJson))]
    public void A_text_that_is_not_JSON_is_malformed(string request)
    {
        JsonObject error = Wire.Error(request);

        Assert.Equal(("json.malformed", "$"), ((string)error["code"]!, (string)error["path"]!));
    }

    [Fact]
    public void Every_place_to_cut_a_request_short_leaves_it_malformed()
    {
        for (int length = 0; length < Plan.Length; length++)
        {
            Assert.Equal("json.malformed", (string)Wire.Error(Plan[..length])["code"]!);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_malformed_wherever_they_stand()
    {
        byte[] request = Encoding.UTF8.GetBytes(RequestText.Plan.With("id", "\"é\"").ToString());
        for (int place = 0; place <= request.Length; place++)
        {
            byte[] broken = [.. request[..place], 0xFF, .. request[place..]];

            Assert.Equal("json.malformed", (string)Wire.Error(broken)["code"]!);
        }
    }

    [Fact]
    public void A_text_that_is_half_a_surrogate_pair_is_malformed() =>
        Assert.Equal("json.malformed", (string)Wire.Answer(RequestText.Plan.With("id", "\"\uD800\"").ToString())["error"]!["code"]!);

    [Fact]
    public void A_request_is_malformed_whatever_else_is_wrong_with_it() =>
        Assert.Equal("json.malformed", (string)Wire.Error(RequestText.Plan.With("weight", """{"kg":0}""").With("guidelines", "[").ToString())["code"]!);

    [Fact]
    public void A_request_of_100_megabytes_is_answered()
    {
        byte[] request = Encoding.UTF8.GetBytes(RequestText.Plan.With("product", $"\"{new string('x', 100_000_000)}\"").ToString());

        JsonObject error = Wire.Error(request);

        Assert.Equal("product.unknown", (string)error["code"]!);
        Assert.True(error.ToJsonString().Length < 1_000);
    }

    [Fact]
    public void Nesting_that_is_readable_but_belongs_nowhere_is_refused_by_name()
    {
        JsonObject error = Wire.Error(RequestText.Plan.With("note", new string('[', 60) + new string(']', 60)).ToString());

        Assert.Equal(("json.unknown-property", "$.note"), ((string)error["code"]!, (string)error["path"]!));
    }
}
