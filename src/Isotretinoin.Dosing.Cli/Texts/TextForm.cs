using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Converts a text of the terminal to a value of the contract, which checks the value.</summary>
internal sealed partial class TextForm
{
    private readonly Reading reading;
    private readonly string hint;

    /// <param name="accepted">The accepted texts, in words.</param>
    /// <param name="reading">Reads a text.</param>
    public TextForm(string accepted, Reading reading)
        : this(accepted, reading, "; decimals have a point before them, not a comma")
    {
    }

    private TextForm(string accepted, Reading reading, string hint) => (Accepted, this.reading, this.hint) = (accepted, reading, hint);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value; null when the text is unreadable or empty.</param>
    /// <returns>Whether the text is readable.</returns>
    internal delegate bool Reading(string text, out JsonNode? value);

    /// <summary>The accepted texts, in words.</summary>
    public string Accepted { get; }

    /// <summary>This form, whose refusal of a decimal comma says something else.</summary>
    public TextForm Hinting(string other) => new(Accepted, reading, other);

    /// <summary>Reads a text.</summary>
    public bool TryRead(string text, out JsonNode? value) => reading(text, out value);

    /// <summary>What is said of a text that cannot be read; a decimal comma in it is named.</summary>
    public Mistake Unreadable(StatedText text) =>
        Mistake.Unreadable(text.Place, DecimalComma().IsMatch(text.Text) ? Accepted + hint : Accepted);

    [GeneratedRegex(@"^[^,]*[0-9],[0-9][^,]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();
}
