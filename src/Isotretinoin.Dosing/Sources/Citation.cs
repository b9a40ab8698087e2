namespace Isotretinoin.Dosing;

/// <summary>Where a number was read: title, section, address, the newest date the reading can be vouched for, and its grade.</summary>
public sealed class Citation
{
    // Quoted beside every finding.
    private readonly string text;

    internal Citation(string title, string section, string address, EvidenceGrade grade) =>
        (Title, Section, Address, Grade, text) = (title, section, address, grade, TextOf(title, section, address, grade));

    private Citation(Citation citation, string doesNotShow)
        : this(citation.Title, citation.Section, citation.Address, citation.Grade) => DoesNotShow = doesNotShow;

    /// <summary>The newest stamp of the material from which all facts were compiled.</summary>
    private static readonly DateOnly CompiledOn = new(2026, 10, 1);

    /// <summary>Title of the document.</summary>
    public string Title { get; }

    /// <summary>The section or table that states the number; empty when the document has none.</summary>
    public string Section { get; }

    /// <summary>Where the document was read; empty for a derivation or a limit of this product's own.</summary>
    public string Address { get; }

    /// <summary>The day up to which the reading is vouched for.</summary>
    public DateOnly ReadOn { get; } = CompiledOn;

    /// <summary>How the number was read.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>What the source might be taken to show and does not; empty for a label, which states rather than shows.</summary>
    public string DoesNotShow { get; } = "";

    /// <summary>Title, section, address and grade on one line.</summary>
    public override string ToString() => text;

    internal Citation NotShowing(string what) => new(this, what);

    private static string TextOf(string title, string section, string address, EvidenceGrade grade)
    {
        string after = section.Length == 0 ? "" : $", {section}";
        string at = address.Length == 0 ? "" : $", {address}";
        return $"{title}{after}{at} ({grade.Code})";
    }
}
