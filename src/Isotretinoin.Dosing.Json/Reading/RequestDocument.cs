using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing.Json;

/// <summary>A request as a parsed document, or the fault in its JSON.</summary>
internal sealed class RequestDocument : IDisposable
{
    private readonly JsonTokens tokens;
    private readonly RequestReading reading;
    private readonly long firstLine;

    private RequestDocument(ReadOnlySpan<byte> utf8, Formulary formulary, Guidebook guidebook, long firstLine)
    {
        this.firstLine = firstLine;
        tokens = new JsonTokens(utf8);
        reading = new RequestReading(tokens, formulary, guidebook);
    }

    private JsonField? Request => tokens.AreMalformed ? null : new JsonField(reading, 0);

    /// <summary>Reads a request that begins at a line, from 1, of its file.</summary>
    public static RequestDocument Of(ReadOnlySpan<byte> utf8, Formulary formulary, Guidebook guidebook, long firstLine) =>
        new(utf8, formulary, guidebook, firstLine);

    /// <summary>The request's <c>id</c> as written; empty when it has none or it is not a text or a number.</summary>
    public ReadOnlySpan<byte> Id() => tokens.Id();

    public bool TryRead([NotNullWhen(true)] out IDosingRequest? request, out ImmutableArray<Refusal> refusals)
    {
        request = Request is { } field ? RequestReader.Read(field) : null;
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
            answer = Request is { } field ? RequestReader.Read(field)?.Answer() : null;
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
        formulary = Request is { } field ? ProductReader.Formulary(field) : null;
        refusals = Refusals();
        formulary = refusals.IsEmpty ? formulary : null;
        return formulary is not null;
    }

    public void Dispose() => tokens.Dispose();

    private ImmutableArray<Refusal> Refusals() => Request is not { } field
        ? [Refusal.Of(RefusalCode.JsonMalformed, "$", $"The request is not readable as JSON. {tokens.Fault(firstLine)}")]
        : reading.Count == 0 ? []
        : [.. RequestOrder.Of(field)];
}
