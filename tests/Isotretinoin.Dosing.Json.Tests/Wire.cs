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

    public static JsonObject Error(string request) => Error(Encoding.UTF8.GetBytes(request));

    public static JsonObject Error(ReadOnlySpan<byte> request)
    {
        JsonNode response = Answer(request, out bool isOk);
        Assert.False(isOk, response.ToJsonString());
        Assert.False(response["ok"]!.GetValue<bool>());
        return response["error"]!.AsObject();
    }
}
