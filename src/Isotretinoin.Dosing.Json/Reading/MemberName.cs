namespace Isotretinoin.Dosing.Json;

/// <summary>Member names in a JSON path: plain, or quoted in brackets when needed.</summary>
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
