namespace Isotretinoin.Dosing.Json;

/// <summary>A text of a request as a message quotes it: short, whatever was sent.</summary>
internal static class Excerpt
{
    public const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest
        ? text
        // Never half of a surrogate pair.
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
}
