namespace Isotretinoin.Dosing.Cli;

/// <summary>The files that stand in for standard input and output.</summary>
internal static class RunFiles
{
    /// <exception cref="WrongInputException">The file cannot be read.</exception>
    public static FileStream OpenRequests(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WrongInputException("run", $"{WrongInputException.Quoted(path)} cannot be read", "a file that can be, or standard input when no file is named");
        }
    }

    /// <exception cref="WrongInputException">The file cannot be written.</exception>
    public static FileStream CreateAnswers(string flag, string path)
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
