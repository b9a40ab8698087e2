using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A request as a parsed document, or the fault in its JSON.</summary>
internal sealed class RequestDocument : IDisposable
{
    private readonly byte[] bytes;
    private readonly JsonDocument? document;
    private readonly JsonException? fault;
    private readonly RequestReading reading;

    private RequestDocument(ReadOnlySpan<byte> utf8, Formulary formulary)
    {
        reading = new RequestReading(formulary);
        bytes = ArrayPool<byte>.Shared.Rent(utf8.Length);
        utf8.CopyTo(bytes);
        try
        {
            RequestText.MustBeText(utf8);
            document = JsonDocument.Parse(bytes.AsMemory(0, utf8.Length));
            Id = RequestId(document.RootElement);
        }
        catch (JsonException malformed)
        {
            fault = malformed;
            Id = Encoding.UTF8.GetString(RequestText.Id(utf8));
        }
    }

    /// <summary>The request's <c>id</c> as written; empty when it has none or it is not a text or a number.</summary>
    public string Id { get; }

    public static RequestDocument Of(ReadOnlySpan<byte> utf8, Formulary formulary) => new(utf8, formulary);

    public bool TryRead([NotNullWhen(true)] out IDosingRequest? request, out ImmutableArray<Refusal> refusals)
    {
        request = document is null ? null : RequestReader.Read(new JsonField(document.RootElement, reading));
        refusals = Refusals();
        request = refusals.IsEmpty ? request : null;
        return request is not null;
    }

    /// <summary>Reads and answers. A request with refusals is still answered, to find the others.</summary>
    public bool TryAnswer([NotNullWhen(true)] out IDosingAnswer? answer, out ImmutableArray<Refusal> refusals)
    {
        answer = null;
        try
        {
            answer = document is null ? null : RequestReader.Read(new JsonField(document.RootElement, reading))?.Answer();
        }
        catch (Exception refused) when (reading.Takes(refused))
        {
            answer = null;
        }

        refusals = Refusals();
        answer = refusals.IsEmpty ? answer : null;
        return answer is not null;
    }

    public bool TryReadFormulary([NotNullWhen(true)] out Formulary? formulary, out ImmutableArray<Refusal> refusals)
    {
        formulary = document is null ? null : ProductReader.Formulary(new JsonField(document.RootElement, reading));
        refusals = Refusals();
        formulary = refusals.IsEmpty ? formulary : null;
        return formulary is not null;
    }

    public void Dispose()
    {
        document?.Dispose();
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static string RequestId(JsonElement request)
    {
        if (request.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in request.EnumerateObject())
            {
                if (property.NameEquals("id"u8))
                {
                    return property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? property.Value.GetRawText() : "";
                }
            }
        }

        return "";
    }

    private ImmutableArray<Refusal> Refusals() => fault is not null
        ? [Refusal.Of(RefusalCode.JsonMalformed, "$", $"The request is not readable as JSON. {fault.Message}")]
        : reading.Count == 0 ? []
        : [.. RequestOrder.Of(document!.RootElement, reading)];
}
