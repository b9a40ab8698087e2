namespace Isotretinoin.Dosing.Cli;

/// <summary>A text of the input and its place: a flag, or a field of a file.</summary>
internal sealed record StatedText(string Text, Place Place);
