namespace Isotretinoin.Dosing.Cli;

/// <summary>A text as somebody stated it, and where: after a flag, or in a field of a file.</summary>
internal sealed record StatedText(string Text, Place Place);
