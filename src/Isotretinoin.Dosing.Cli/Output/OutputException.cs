namespace Isotretinoin.Dosing.Cli;

/// <summary>Something could not be written. The message is the line that the user sees, where it can still be said.</summary>
internal sealed class OutputException(Place place, bool isReaderGone) : IOException(
    Mistake.At(place, "Cannot be written. Accepted: an output that is open, with room for what is written.").Line)
{
    /// <summary>Whether nobody reads any more, as when the answer is piped to a program that has read enough.</summary>
    public bool IsReaderGone { get; } = isReaderGone;
}
