namespace Isotretinoin.Dosing.Cli;

/// <summary>Output files of the command line.</summary>
internal static class Files
{
    /// <summary>Creates or replaces a file.</summary>
    /// <exception cref="WrongInputException">The file cannot be written.</exception>
    public static FileStream Create(string flag, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var place = new Place($"{flag} {WrongInputException.AsTyped(path)}", Place.Last);
            const string Sentence = "Cannot be written. Accepted: a writable file other than the input.";
            throw new WrongInputException([Mistake.At(place, Sentence)]);
        }
    }
}
