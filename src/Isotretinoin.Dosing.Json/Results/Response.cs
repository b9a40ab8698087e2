using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>Responses: the request's id, and the result or the error.</summary>
internal static class Response
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> id, IResult result)
    {
        Start(json, id, isOk: true);
        json.WritePropertyName("result"u8);
        result.Write(json);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> id, RefusalException refusal)
    {
        Start(json, id, isOk: false);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, refusal.Code.Id);
        json.WriteString("path"u8, refusal.Path);
        json.WriteString("message"u8, refusal.Message);
        WriteDose(json, "below"u8, refusal.Gap?.Mapping.Below);
        WriteDose(json, "above"u8, refusal.Gap?.Mapping.Above);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, ReadOnlySpan<byte> id, bool isOk)
    {
        json.WriteStartObject();
        if (!id.IsEmpty)
        {
            // The id is a readable token of the request: it goes back as it came.
            json.WritePropertyName("id"u8);
            json.WriteRawValue(id, skipInputValidation: true);
        }

        json.WriteBoolean("ok"u8, isOk);
    }

    private static void WriteDose(Utf8JsonWriter json, ReadOnlySpan<byte> name, CapsuleCombination? dose)
    {
        if (dose is { } makeable)
        {
            json.WriteNumber(name, makeable.Milligrams);
        }
    }
}
