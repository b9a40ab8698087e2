namespace Isotretinoin.Dosing.Json;

/// <summary>Text of a request shortened for a message.</summary>
internal static class Excerpt
{
    public const int Longest = 60;

    public static string Of(string text) => text.Length <= Longest
        ? text
        // Never splits a surrogate pair.
        : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
}
