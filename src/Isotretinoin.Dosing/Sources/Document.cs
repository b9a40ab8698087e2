namespace Isotretinoin.Dosing;

/// <summary>A document: title, address and grade of reading. <see cref="Documents"/> has each once.</summary>
internal sealed record Document(string Title, string Address, EvidenceGrade Grade)
{
    /// <summary>The date of the material from which the library's facts were first compiled.</summary>
    private static readonly DateOnly Compiled = new(2026, 10, 1);

    /// <summary>The date of the last reading.</summary>
    public DateOnly ReadOn { get; init; } = Compiled;

    /// <summary>A citation of a section.</summary>
    public Citation Section(string section) => Citation.Of(this, section, Grade);

    /// <summary>A citation of arithmetic on numbers of the document.</summary>
    public Citation Derived(string section) => Citation.Of(this, section, EvidenceGrade.Derived);

    /// <summary>
    /// This document and another with the same statement, cited together with the grade of this one and the later date of reading; a title
    /// that
    /// both have is said once.
    /// </summary>
    public Document And(Document other) =>
        new(Title == other.Title ? Title : $"{Title}; {other.Title}", $"{Address}; {other.Address}", Grade)
        {
            ReadOn = ReadOn > other.ReadOn ? ReadOn : other.ReadOn,
        };
}
