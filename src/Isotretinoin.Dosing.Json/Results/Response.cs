using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>Responses: the request's id, and the result or the refusals.</summary>
internal static class Response
{
    public static void Write(JsonOutput json, ReadOnlySpan<byte> id, IDosingAnswer answer)
    {
        Start(json, id, isOk: true);
        json.WritePropertyName("result"u8);
        AnswerWriter.Write(json, answer);
        json.WriteEndObject();
    }

    public static void Write(JsonOutput json, ReadOnlySpan<byte> id, ImmutableArray<Refusal> refusals)
    {
        Start(json, id, isOk: false);
        json.WritePropertyName("error"u8);
        json.WriteRefusal(refusals[0]);
        json.WriteStartArray("errors"u8);
        foreach (Refusal refusal in refusals)
        {
            json.WriteRefusal(refusal);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Start(JsonOutput json, ReadOnlySpan<byte> id, bool isOk)
    {
        json.WriteStartObject();
        if (id.Length > 0)
        {
            // The id is a valid token of the request and is returned unchanged.
            json.WriteRawValue("id"u8, id);
        }

        json.WriteBoolean("ok"u8, isOk);
    }

    private static void WriteRefusal(this JsonOutput json, Refusal refusal)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, refusal.Code.Id);
        json.WriteString("path"u8, refusal.Member);
        json.WriteString("message"u8, refusal.Sentence);
        if (refusal.Below is { } below)
        {
            json.WriteNumber("below"u8, below);
        }

        if (refusal.Above is { } above)
        {
            json.WriteNumber("above"u8, above);
        }

        json.WriteEndObject();
    }
}
