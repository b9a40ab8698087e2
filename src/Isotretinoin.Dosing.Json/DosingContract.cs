using System.Buffers;

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
        throw new NotSupportedException(formulary.ToString());
    }

    /// <summary>Answers one request.</summary>
    /// <param name="request">One JSON object.</param>
    /// <returns>The response object.</returns>
    public string Answer(string request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = new ArrayBufferWriter<byte>();
        _ = Answer(System.Text.Encoding.UTF8.GetBytes(request), response);
        return System.Text.Encoding.UTF8.GetString(response.WrittenSpan);
    }
}
