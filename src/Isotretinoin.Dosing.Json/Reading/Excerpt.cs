namespace Isotretinoin.Dosing.Json;

/// <summary>Text of a request, shortened for a message or a path.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest
        ? text
        // Never splits a surrogate pair.
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";

    /// <summary>The name of a member in a JSON path: plain, or quoted in brackets when needed.</summary>
    public static string OfName(string name)
    {
        bool isPlain = name.Length is > 0 and <= Longest && !char.IsAsciiDigit(name[0]) && name.All(
            c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isPlain
            ? name
            : $"['{Of(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
