namespace Isotretinoin.Dosing;

/// <summary>A part of a sheet: a title, a heading, a paragraph, an item of a list or one below an item.</summary>
/// <param name="Level">0 of a title, 1 of a heading, 2 of a paragraph, 3 of an item, 4 of an item below it.</param>
/// <param name="Words">The words, on one line.</param>
internal readonly record struct SheetPart(int Level, string Words)
{
    public static SheetPart Title(string words) => new(0, words);

    public static SheetPart Heading(string words) => new(1, words);

    public static SheetPart Paragraph(string words) => new(2, words);

    public static SheetPart Item(string words) => new(3, words);

    public static SheetPart Below(string words) => new(4, words);
}
