namespace Isotretinoin.Dosing.Cli;

/// <summary>Files that are read as a whole: a history, a formulary.</summary>
internal static class SmallFile
{
    /// <summary>The bytes that such a file may have.</summary>
    public const int Longest = 1 << 22;

    /// <summary>What can be named.</summary>
    public static string Accepted => $"the name of a file that is there, of up to {Show.Whole(Longest)} bytes";

    /// <summary>The name of a file without its folder, as messages call it.</summary>
    public static string NameOf(string path) => WrongInputException.Excerpt(Path.GetFileName(path));

    /// <summary>Reads a file, without the mark that some programs put at its beginning.</summary>
    /// <returns>Whether it can be read and is not too long.</returns>
    public static bool TryRead(string path, out byte[] file)
    {
        file = [];
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            byte[] bytes = new byte[Longest + 1];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            file = bytes.AsSpan(0, length).StartsWith("\uFEFF"u8) ? bytes[3..length] : bytes[..length];
            return length <= Longest;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
