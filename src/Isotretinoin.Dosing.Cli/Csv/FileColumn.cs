namespace Isotretinoin.Dosing.Cli;

/// <summary>A column of a file: its name there, and its index.</summary>
internal sealed record FileColumn(string Name, int Place);
