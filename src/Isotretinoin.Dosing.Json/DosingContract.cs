using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The JSON contract, version 1: one request object in, one response object out. Whatever the bytes are, there is an answer: the result, or an
/// error with a code and the path of the value to mend. Safe from any thread.
/// </summary>
public sealed class DosingContract
{
    private readonly Formulary formulary;

    private DosingContract(Formulary formulary) => this.formulary = formulary;

    /// <summary>The contract over the products of the <see cref="Catalogue"/>.</summary>
    public static DosingContract Standard { get; } = Of(Catalogue.Formulary);

    /// <summary>The contract over the products of a host, which requests name by the formulary's codes.</summary>
    public static DosingContract Of(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        return new DosingContract(formulary);
    }

    /// <summary>Answers one request.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="response">Receives the response object, without a line end.</param>
    /// <returns>Whether the response is a result rather than an error.</returns>
    public bool Answer(ReadOnlySpan<byte> utf8Request, IBufferWriter<byte> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        using Utf8JsonWriter json = JsonOutput.To(response);
        try
        {
            var reader = new RequestReader(utf8Request);
            IResult result = Operation.Of(reader).Read(ref reader, formulary);
            Response.Write(json, reader.Id, result);
            return true;
        }
        catch (RefusalException refusal)
        {
            Refuse(json, utf8Request, refusal);
        }
        catch (JsonException malformed)
        {
            Refuse(json, utf8Request, Malformed(malformed));
        }

        return false;
    }

    /// <summary>Answers one request.</summary>
    /// <param name="request">One JSON object.</param>
    /// <returns>The response object.</returns>
    public string Answer(string request)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[] utf8 = new byte[Encoding.UTF8.GetMaxByteCount(request.Length)];

        // Text that is no Unicode ends where it stops being so, and what is cut short there is not JSON.
        _ = Utf8.FromUtf16(request, utf8, out _, out int length, replaceInvalidSequences: false);
        var response = new ArrayBufferWriter<byte>();
        _ = Answer(utf8.AsSpan(0, length), response);
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    private static RefusalException Malformed(JsonException flaw) => new(ErrorCode.JsonMalformed, "$", $"The request is not readable as JSON. {flaw.Message}");

    private static void Refuse(Utf8JsonWriter json, ReadOnlySpan<byte> request, RefusalException refusal)
    {
        RefusedRequest refused = RefusedRequest.Of(request);
        Response.Write(json, refused.Id, refused.Flaw is { } flaw ? Malformed(flaw) : refusal);
    }
}
