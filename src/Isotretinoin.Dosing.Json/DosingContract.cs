using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;
using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// The JSON contract, version 1: one request object in, one response object out. Every input gets an answer: the result, or all refusals,
/// each with a code and the path of the value. Thread-safe.
/// </summary>
public sealed class DosingContract
{
    private DosingContract(Formulary formulary, Guidebook guidebook) => (Formulary, Guidebook) = (formulary, guidebook);

    /// <summary>The contract with the products of the <see cref="Catalogue"/>.</summary>
    public static DosingContract Standard { get; } = Of(Catalogue.Formulary);

    /// <summary>The products that requests can name, by code.</summary>
    public Formulary Formulary { get; }

    /// <summary>The guidelines that requests can name, by identifier.</summary>
    public Guidebook Guidebook { get; }

    /// <summary>The contract with a host's products, named by the formulary's codes.</summary>
    public static DosingContract Of(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        return new DosingContract(formulary, Guidebook.Standard);
    }

    /// <summary>The contract with a host's products, and with guidelines that a host adds to those of the library.</summary>
    public static DosingContract Of(Formulary formulary, Guidebook guidebook)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        ArgumentNullException.ThrowIfNull(guidebook);
        return new DosingContract(formulary, guidebook);
    }

    /// <summary>Answers one request.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="response">Receives the response object, without a line end.</param>
    /// <returns>Whether the response is a result rather than an error.</returns>
    public bool Answer(ReadOnlySpan<byte> utf8Request, IBufferWriter<byte> response) => Answer(utf8Request, line: 1, response);

    /// <summary>Answers one request of a file that has many.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="line">The line of the file at which it begins, 1 or more, for messages about invalid JSON.</param>
    /// <param name="response">Receives the response object, without a line end.</param>
    /// <returns>Whether the response is a result rather than an error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line is less than 1.</exception>
    public bool Answer(ReadOnlySpan<byte> utf8Request, long line, IBufferWriter<byte> response)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentNullException.ThrowIfNull(response);
        using var request = new RequestReading(utf8Request, Formulary, Guidebook, line);
        _ = request.TryAnswer(out IDosingAnswer? answer, out ImmutableArray<Refusal> refusals);
        using var json = new JsonOutput(response);
        if (answer is null)
        {
            Response.Write(json, request.Tokens.Id(), refusals);
            return false;
        }

        Response.Write(json, request.Tokens.Id(), answer);
        return true;
    }

    /// <summary>Answers one request.</summary>
    /// <param name="request">One JSON object.</param>
    /// <returns>The response object.</returns>
    public string Answer(string request)
    {
        ArgumentNullException.ThrowIfNull(request);
        byte[] utf8 = new byte[Encoding.UTF8.GetMaxByteCount(request.Length)];

        // Text that is not valid Unicode is cut at the fault, which makes it malformed JSON.
        _ = Utf8.FromUtf16(request, utf8, out _, out int length, replaceInvalidSequences: false);
        var response = new ArrayBufferWriter<byte>();
        _ = Answer(utf8.AsSpan(0, length), response);
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    /// <summary>Reads and answers one request, for a host that formats the answer itself.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="answer">The answer; null when refused.</param>
    /// <param name="refusals">The refusals, in the order of the request; each member is a JSON path.</param>
    /// <returns>Whether the request was answered.</returns>
    public bool TryAnswer(
        ReadOnlySpan<byte> utf8Request, [NotNullWhen(true)] out IDosingAnswer? answer, out ImmutableArray<Refusal> refusals)
    {
        using var request = new RequestReading(utf8Request, Formulary, Guidebook, firstLine: 1);
        return request.TryAnswer(out answer, out refusals);
    }

    /// <summary>Reads one request. Some refusals appear only when it is answered.</summary>
    /// <param name="utf8Request">One JSON object.</param>
    /// <param name="request">The request; null when refused.</param>
    /// <param name="refusals">The refusals, in the order of the request; each member is a JSON path.</param>
    /// <returns>Whether the request was read.</returns>
    public bool TryRead(
        ReadOnlySpan<byte> utf8Request, [NotNullWhen(true)] out IDosingRequest? request, out ImmutableArray<Refusal> refusals)
    {
        using var reading = new RequestReading(utf8Request, Formulary, Guidebook, firstLine: 1);
        return reading.TryRead(out request, out refusals);
    }

    /// <summary>Writes the <c>result</c> object of an answer.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="answer">An answer of the library.</param>
    public static void Write(IBufferWriter<byte> output, IDosingAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(answer);
        using var json = new JsonOutput(output);
        AnswerWriter.Write(json, answer);
    }

    /// <summary>Writes a patient of an audit as the contract does: identifier and courses. For audits that are streamed.</summary>
    /// <param name="output">Receives one JSON object, without a line end.</param>
    /// <param name="patient">An audited patient.</param>
    public static void WritePatient(IBufferWriter<byte> output, AuditedPatient patient)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(patient);
        using var json = new JsonOutput(output);
        json.WriteStartObject();
        json.WriteAudited(patient);
        json.WriteEndObject();
    }

    /// <summary>
    /// Reads a formulary: <c>{"ward-stock":{"name":"Ward stock","formulation":"conventional","strengthsMg":[10,20]}}</c>.
    /// </summary>
    /// <param name="utf8">One JSON object of codes and products.</param>
    /// <param name="formulary">The formulary; null when refused.</param>
    /// <param name="refusals">The refusals; each member is a JSON path.</param>
    /// <returns>Whether the formulary was read.</returns>
    public static bool TryReadFormulary(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Formulary? formulary, out ImmutableArray<Refusal> refusals)
    {
        using var reading = new RequestReading(utf8, Formulary.Of(), Guidebook.Standard, firstLine: 1);
        return reading.TryReadFormulary(out formulary, out refusals);
    }
}
