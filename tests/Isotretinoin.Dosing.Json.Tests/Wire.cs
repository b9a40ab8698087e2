using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Requests sent and responses read, as an outside program would.</summary>
internal static class Wire
{
    public static JsonNode Answer(string request) => JsonNode.Parse(DosingContract.Standard.Answer(request))!;

    public static JsonNode Answer(ReadOnlySpan<byte> request, out bool isOk)
    {
        var response = new ArrayBufferWriter<byte>();
        isOk = DosingContract.Standard.Answer(request, response);
        return JsonNode.Parse(response.WrittenSpan)!;
    }

    public static JsonObject Result(string request)
    {
        JsonNode response = Answer(request);
        Assert.True(response["ok"]!.GetValue<bool>(), response.ToJsonString());
        return response["result"]!.AsObject();
    }

    /// <summary>The codes of what is found.</summary>
    public static IEnumerable<string> Codes(JsonNode result) => result["findings"]!.AsArray().Select(finding => (string)finding!["code"]!);

    /// <summary>The ids of what is not considered.</summary>
    public static IEnumerable<string> NotConsidered(JsonNode result) => result["notConsidered"]!.AsArray().Select(missing => (string)missing!["id"]!);

    public static JsonObject Error(string request) => Error(Encoding.UTF8.GetBytes(request));

    public static JsonObject Error(ReadOnlySpan<byte> request) => Errors(request)[0];

    /// <summary>Everything that is refused, as code and path.</summary>
    public static (string Code, string Path)[] Mistakes(string request) =>
        [.. Errors(Encoding.UTF8.GetBytes(request)).Select(error => ((string)error["code"]!, (string)error["path"]!))];

    /// <summary>Everything that is refused; the first is the response's own error.</summary>
    public static JsonObject[] Errors(ReadOnlySpan<byte> request)
    {
        JsonNode response = Answer(request, out bool isOk);
        Assert.False(isOk, response.ToJsonString());
        Assert.False(response["ok"]!.GetValue<bool>());
        JsonArray errors = response["errors"]!.AsArray();
        Assert.True(JsonNode.DeepEquals(response["error"], errors[0]), response.ToJsonString());
        Assert.InRange(errors.Count, 1, 101);
        return [.. errors.Select(error => error!.AsObject())];
    }
}
