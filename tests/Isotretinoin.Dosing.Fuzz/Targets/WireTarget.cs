using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>
/// Requests of the JSON contract. Each is answered with a result or with an error that the contract's page lists; a request that is accepted gets the
/// same result again when its JSON is spelled another way.
/// </summary>
internal sealed partial class WireTarget() : FuzzTarget("wire", [.. CorpusFile.Lines("requests.ndjson")])
{
    private static readonly FrozenSet<string> ErrorCodes = Codes().Matches(CorpusFile.Text("contract-errors.md")).Select(match => match.Groups[1].Value).ToFrozenSet();

    public override Reading Read(byte[] input)
    {
        ArrayBufferWriter<byte> response = Answer(input, out bool isAccepted);
        return new Reading(isAccepted, response.WrittenCount, () => MustBeAnAnswer(input, response.WrittenMemory, isAccepted));
    }

    private static ArrayBufferWriter<byte> Answer(ReadOnlySpan<byte> request, out bool isAccepted)
    {
        var response = new ArrayBufferWriter<byte>();
        isAccepted = DosingContract.Standard.Answer(request, response);
        return response;
    }

    private static void MustBeAnAnswer(byte[] request, ReadOnlyMemory<byte> response, bool isAccepted)
    {
        using var answer = JsonDocument.Parse(response);
        JsonElement root = answer.RootElement;
        BrokenPromiseException.Unless(root.GetProperty("ok").GetBoolean() == isAccepted, "ok is not what was returned");
        if (isAccepted)
        {
            MustRoundTrip(request, root);
        }
        else
        {
            JsonElement error = root.GetProperty("error");
            BrokenPromiseException.Unless(ErrorCodes.Contains(error.GetProperty("code").GetString()!), $"the code {error.GetProperty("code")} is not in the contract");
            BrokenPromiseException.Unless(error.GetProperty("path").GetString()!.StartsWith('$'), "the path is none");
            BrokenPromiseException.Unless(error.GetProperty("message").GetString()!.Length > 0, "the message is empty");
        }
    }

    private static void MustRoundTrip(byte[] request, JsonElement answer)
    {
        JsonObject asked = JsonNode.Parse(request)!.AsObject();
        BrokenPromiseException.Unless(IdOf(JsonDocument.Parse(request).RootElement) == IdOf(answer), "the id does not come back as it was written");

        // The other spelling: no space, other escapes, and the properties from the last to the first.
        byte[] respelled = Encoding.UTF8.GetBytes(new JsonObject(asked.Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))).ToJsonString());
        using var again = JsonDocument.Parse(Answer(respelled, out bool isAccepted).WrittenMemory);
        BrokenPromiseException.Unless(
            isAccepted && again.RootElement.GetProperty("result").GetRawText() == answer.GetProperty("result").GetRawText(), "the request spelled another way is answered otherwise");
    }

    private static string? IdOf(JsonElement message) => message.TryGetProperty("id", out JsonElement id) ? id.GetRawText() : null;

    [GeneratedRegex(@"^\| `([a-z-]+\.[a-z-]+)`", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
