using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Converts a text of the terminal to a value of the contract, which checks the value.</summary>
internal sealed class TextForm
{
    private readonly Reading reading;

    /// <param name="accepted">The accepted texts, in words.</param>
    /// <param name="reading">Reads a text.</param>
    public TextForm(string accepted, Reading reading) => (Accepted, this.reading) = (accepted, reading);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; null when the text is unreadable or empty.</param>
    /// <returns>Whether the text is readable.</returns>
    internal delegate bool Reading(string text, out JsonNode? value);

    /// <summary>The accepted texts, in words.</summary>
    public string Accepted { get; }

    /// <summary>Reads a text.</summary>
    public bool TryRead(string text, out JsonNode? value) => reading(text, out value);

    /// <summary>This form with another accepted text.</summary>
    public TextForm Or(string more) => new($"{Accepted}; or {more}", reading);
}
