namespace Isotretinoin.Dosing;

/// <summary>A document: title, address and grade of reading. <see cref="Documents"/> has each once.</summary>
internal sealed record Document(string Title, string Address, EvidenceGrade Grade)
{
    /// <summary>A citation of a section.</summary>
    public Citation Section(string section) => Citation.Of(this, section, Grade);

    /// <summary>A citation of arithmetic on numbers of the document.</summary>
    public Citation Derived(string section) => Citation.Of(this, section, EvidenceGrade.Derived);

    /// <summary>This document and another of the same grade, cited together; an equal title is written once.</summary>
    public Document And(Document other) =>
        new(Title == other.Title ? Title : $"{Title}; {other.Title}", $"{Address}; {other.Address}", Grade);
}
