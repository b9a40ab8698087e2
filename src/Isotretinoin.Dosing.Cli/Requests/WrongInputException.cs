namespace Isotretinoin.Dosing.Cli;

/// <summary>What was stated cannot be used. The message is what the user sees: one line for each mistake.</summary>
internal sealed class WrongInputException : Exception
{
    private const int Longest = 60;

    /// <summary>Several mistakes, a line each in the order of their ranks; the same line once.</summary>
    public WrongInputException(IEnumerable<Mistake> mistakes)
        : base(string.Join('\n', mistakes.OrderBy(mistake => mistake.Rank).Select(mistake => mistake.Line).Distinct()))
    {
    }

    /// <summary>A text in quotation marks as a message may quote it: on one line and short, whatever was given.</summary>
    public static string Quoted(string text) => $"'{Excerpt(text)}'";

    /// <summary>The start of a text as it is typed: in quotation marks when it has spaces or is empty.</summary>
    public static string AsTyped(string text) =>
        Excerpt(text) is var line && (line.Length == 0 || line.Contains(' ', StringComparison.Ordinal)) ? $"\"{line}\"" : line;

    /// <summary>The start of a text, on one line.</summary>
    public static string Excerpt(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

        // Never half of a surrogate pair.
        return line.Length <= Longest ? line : $"{line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)]}…";
    }
}
