namespace Isotretinoin.Dosing.Cli;

/// <summary>Texts as a message may show them: on one line and short, whatever was given.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The start of a text, on one line.</summary>
    public static string Of(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

        // Never half of a surrogate pair.
        return line.Length <= Longest ? line : $"{line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }

    /// <summary>The start of a text in quotation marks.</summary>
    public static string Quoted(string text) => $"'{Of(text)}'";

    /// <summary>The start of a text as it is typed: in quotation marks when it has spaces or is empty.</summary>
    public static string AsTyped(string text) => Of(text) is var line && (line.Length == 0 || line.Contains(' ', StringComparison.Ordinal)) ? $"\"{line}\"" : line;
}
