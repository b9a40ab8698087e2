namespace Isotretinoin.Dosing.Json;

/// <summary>Names of members as a path has them: plain, or quoted in brackets when the name is not a plain one.</summary>
internal static class MemberName
{
    public static string Of(string name)
    {
        bool isPlain = name.Length is > 0 and <= Excerpt.Longest && !char.IsAsciiDigit(name[0]) && name.All(
            c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return isPlain
            ? name
            : $"['{Excerpt.Of(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
