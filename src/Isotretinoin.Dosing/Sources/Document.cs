namespace Isotretinoin.Dosing;

/// <summary>A document that was read: its title, where it was read, and how. <see cref="Documents"/> has each once.</summary>
internal sealed record Document(string Title, string Address, EvidenceGrade Grade)
{
    /// <summary>The newest stamp of the material from which the library's own facts were first compiled.</summary>
    private static readonly DateOnly Compiled = new(2026, 10, 1);

    /// <summary>The day up to which the reading is vouched for.</summary>
    public DateOnly ReadOn { get; init; } = Compiled;

    /// <summary>What a section of the document states.</summary>
    public Citation Section(string section) => Citation.Of(this, section, Grade);

    /// <summary>What arithmetic from numbers of the document gives.</summary>
    public Citation Derived(string section) => Citation.Of(this, section, EvidenceGrade.Derived);

    /// <summary>
    /// This document and another that says the same, cited together under the grade of this one, and read up to the later day; a title that
    /// both have is said once.
    /// </summary>
    public Document And(Document other) =>
        new(Title == other.Title ? Title : $"{Title}; {other.Title}", $"{Address}; {other.Address}", Grade)
        {
            ReadOn = ReadOn > other.ReadOn ? ReadOn : other.ReadOn,
        };
}
