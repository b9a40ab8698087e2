namespace Isotretinoin.Dosing.Cli;

/// <summary>Something on the command line cannot be used. The message is what the user sees: one line, or one for each thing that is wrong with a file.</summary>
internal sealed class WrongInputException : Exception
{
    /// <param name="flag">The flag, or whatever else was read.</param>
    /// <param name="problem">What was read and why it cannot be used.</param>
    /// <param name="accepted">What can be.</param>
    public WrongInputException(string flag, string problem, string accepted)
        : base($"{flag}: {problem}. Accepted: {accepted}.")
    {
    }

    /// <summary>A message that says by itself what was read and what is accepted.</summary>
    public WrongInputException(string flag, string message)
        : base($"{flag}: {message}")
    {
    }

    /// <summary>Several things at once, a line each.</summary>
    public WrongInputException(IEnumerable<WrongInputException> all)
        : base(string.Join('\n', all.Select(one => one.Message)))
    {
    }

    /// <summary>A text as a message may quote it: on one line and short, whatever was given.</summary>
    public static string Quoted(string text)
    {
        string line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 60 ? $"'{line}'" : $"'{line[..60]}…'";
    }
}
