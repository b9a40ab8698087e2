namespace Isotretinoin.Dosing;

/// <summary>Text shortened for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    // Never splits a surrogate pair.
    public static string Of(ReadOnlySpan<char> text) =>
        text.Length <= Longest ? text.ToString() : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
}
