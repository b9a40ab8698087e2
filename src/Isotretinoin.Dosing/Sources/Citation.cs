namespace Isotretinoin.Dosing;

/// <summary>Where a number was read: title, section, address, the newest date the reading can be vouched for, and its grade.</summary>
public sealed class Citation
{
    internal Citation(string title, string section, string address, EvidenceGrade grade) =>
        (Title, Section, Address, Grade) = (title, section, address, grade);

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
    public override string ToString()
    {
        string section = Section.Length == 0 ? "" : $", {Section}";
        string address = Address.Length == 0 ? "" : $", {Address}";
        return $"{Title}{section}{address} ({Grade.Code})";
    }

    internal Citation NotShowing(string what) => new(this, what);
}
