namespace Isotretinoin.Dosing.Cli;

/// <summary>Files that are read as a whole: a history, a formulary.</summary>
internal static class SmallFile
{
    /// <summary>The greatest size in bytes.</summary>
    public const int Longest = 1 << 22;

    /// <summary>The accepted files.</summary>
    public static string Accepted => $"the name of an existing file of up to {Show.Whole(Longest)} bytes";

    /// <summary>The name of a file without its folder, for messages.</summary>
    public static string NameOf(string path) => WrongInputException.Excerpt(Path.GetFileName(path));

    /// <summary>Reads a file, without a byte order mark.</summary>
    /// <returns>Whether it is readable and not too long.</returns>
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
