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

    [Theory]
    [InlineData("{\"op\":\"plan\",}", "The request is not readable as JSON. The fault is at line 1, character 14.")]
    [InlineData("{\n  \"op\": \"plan\",\n  \"id\": \"é\" x\n}", "The request is not readable as JSON. The fault is at line 3, character 13.")]
    [InlineData("{\"op\":\"plan\"", "The request is not readable as JSON. The fault is at line 1, character 13.")]
    [InlineData("{\"a\":\n\"\\ud800\"}", "The request is not readable as JSON. The fault is at line 2, character 1. A text has half a surrogate pair, or a number more than 1000 characters.")]
    public void A_fault_is_said_by_line_and_character_in_plain_words(string request, string says) =>
        Assert.Equal(says, (string)Wire.Error(request)["message"]!);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_said_to_be_none() => Assert.Equal(
        "The request is not readable as JSON. The fault is at line 2, character 2. It is not UTF-8.", (string)Wire.Error([.. "{\n "u8, 0xFF])["message"]!);

    [Fact]
    public void A_request_of_a_file_is_named_by_the_line_of_the_file()
    {
        var response = new System.Buffers.ArrayBufferWriter<byte>();

        Assert.False(DosingContract.Standard.Answer("{\n}x"u8, line: 41, response));

        Assert.Contains("The fault is at line 42, character 2.", Encoding.UTF8.GetString(response.WrittenSpan), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DosingContract.Standard.Answer("{}"u8, line: 0, response));
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
        JsonObject error = Wire.Error(RequestText.Plan.With("remark", new string('[', 60) + new string(']', 60)).ToString());

        Assert.Equal(("json.unknown-property", "$.remark"), ((string)error["code"]!, (string)error["path"]!));
    }
}
