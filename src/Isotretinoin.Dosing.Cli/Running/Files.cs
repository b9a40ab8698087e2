namespace Isotretinoin.Dosing.Cli;

/// <summary>Files that are named on the command line.</summary>
internal static class Files
{
    /// <exception cref="WrongInputException">The file cannot be read.</exception>
    public static FileStream Open(string place, string path, string accepted)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongInputException(place, $"{WrongInputException.Quoted(path)} cannot be read", accepted);
        }
    }

    /// <exception cref="WrongInputException">The file cannot be written.</exception>
    public static FileStream Create(string flag, string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongInputException(flag, $"{WrongInputException.Quoted(path)} cannot be written", "a file that can be, other than the one that is read");
        }
    }
}
