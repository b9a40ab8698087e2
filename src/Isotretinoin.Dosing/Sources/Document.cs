namespace Isotretinoin.Dosing;

/// <summary>A document that was read: its title, where it was read, and how. <see cref="Documents"/> has each once.</summary>
internal sealed record Document(string Title, string Address, EvidenceGrade Grade)
{
    /// <summary>What a section of the document states.</summary>
    public Citation Section(string section) => Citation.Of(this, section, Grade);

    /// <summary>What arithmetic from numbers of the document gives.</summary>
    public Citation Derived(string section) => Citation.Of(this, section, EvidenceGrade.Derived);

    /// <summary>This document and another of the same grade that are cited together; a title that both have is said once.</summary>
    public Document And(Document other) =>
        new(Title == other.Title ? Title : $"{Title}; {other.Title}", $"{Address}; {other.Address}", Grade);
}
