namespace Isotretinoin.Dosing.Cli;

/// <summary>Files that are named on the command line and written.</summary>
internal static class Files
{
    /// <summary>Creates a file in place of what it held.</summary>
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
            const string Sentence = "Cannot be written. Accepted: a file that can be, other than the one that is read.";
            throw new WrongInputException([Mistake.At(place, Sentence)]);
        }
    }
}
