using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// How a text of the terminal becomes a value of the contract, and what can be written. What the value may be, the contract decides.
/// </summary>
internal sealed class TextForm
{
    private readonly Reading reading;

    /// <param name="accepted">What can be written, in words.</param>
    /// <param name="reading">Reads a text.</param>
    public TextForm(string accepted, Reading reading) => (Accepted, this.reading) = (accepted, reading);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; null when the text cannot be read, or states nothing.</param>
    /// <returns>Whether the text can be read.</returns>
    internal delegate bool Reading(string text, out JsonNode? value);

    /// <summary>What can be written, in words.</summary>
    public string Accepted { get; }

    /// <summary>Reads a text.</summary>
    public bool TryRead(string text, out JsonNode? value) => reading(text, out value);

    /// <summary>This form where something else can be written too.</summary>
    public TextForm Or(string more) => new($"{Accepted}; or {more}", reading);
}
