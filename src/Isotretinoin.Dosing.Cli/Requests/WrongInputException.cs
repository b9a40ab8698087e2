namespace Isotretinoin.Dosing.Cli;

/// <summary>The input cannot be used. The message is shown to the user: one line per mistake.</summary>
internal sealed class WrongInputException : Exception
{
    private const int Longest = 60;

    /// <summary>Several mistakes, one line each in order of rank, without duplicates.</summary>
    public WrongInputException(IEnumerable<Mistake> mistakes)
        : base(string.Join('\n', mistakes.OrderBy(mistake => mistake.Rank).Select(mistake => mistake.Line).Distinct()))
    {
    }

    /// <summary>A text in quotation marks for a message: on one line and short.</summary>
    public static string Quoted(string text) => $"'{Excerpt(text)}'";

    /// <summary>The start of a text as typed: in quotation marks when it has spaces or is empty.</summary>
    public static string AsTyped(string text) =>
        Excerpt(text) is var line && (line.Length == 0 || line.Contains(' ', StringComparison.Ordinal)) ? $"\"{line}\"" : line;

    /// <summary>The start of a text, on one line.</summary>
    public static string Excerpt(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

        // Never splits a surrogate pair.
        return line.Length <= Longest ? line : $"{line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }
}
