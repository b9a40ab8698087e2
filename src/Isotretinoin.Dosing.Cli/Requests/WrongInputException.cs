namespace Isotretinoin.Dosing.Cli;

/// <summary>What was stated cannot be used. The message is what the user sees: one line for each mistake.</summary>
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

    /// <summary>Several mistakes, a line each in the order of their ranks; the same line once.</summary>
    public WrongInputException(IEnumerable<Mistake> mistakes)
        : base(string.Join('\n', mistakes.OrderBy(mistake => mistake.Rank).Select(mistake => mistake.Line).Distinct()))
    {
    }
}
