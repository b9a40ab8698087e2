namespace Isotretinoin.Dosing.Cli;

/// <summary>Output failed. The message is shown to the user, if possible.</summary>
internal sealed class OutputException(Place place, bool isReaderGone) : IOException(
    Mistake.At(place, "Cannot be written. Accepted: an output that is open, with room for what is written.").Line)
{
    /// <summary>Whether the pipe is broken, as when the reading program has ended.</summary>
    public bool IsReaderGone { get; } = isReaderGone;
}
