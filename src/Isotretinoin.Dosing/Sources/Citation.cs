namespace Isotretinoin.Dosing;

/// <summary>The source of a number: title, section, address, date of reading and grade.</summary>
public sealed class Citation
{
    // Quoted beside every finding.
    private readonly string text;

    private Citation(string title, string section, string address, DateOnly readOn, EvidenceGrade grade, string doesNotShow)
    {
        (Title, Section, Address, ReadOn, Grade, DoesNotShow) = (title, section, address, readOn, grade, doesNotShow);
        text = $"{string.Join(", ", new[] { title, section, address }.Where(part => part.Length > 0))} ({grade})";
    }

    /// <summary>Title of the document.</summary>
    public string Title { get; }

    /// <summary>The section or table with the number; may be empty.</summary>
    public string Section { get; }

    /// <summary>Where the document was read; empty for a derivation or a limit of this product's own.</summary>
    public string Address { get; }

    /// <summary>The date of reading.</summary>
    public DateOnly ReadOn { get; }

    /// <summary>The grade of the reading.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>A conclusion that the source does not support; empty for a label.</summary>
    public string DoesNotShow { get; }

    /// <summary>A citation for a host's own rules.</summary>
    /// <param name="title">Title of the document; not empty.</param>
    /// <param name="section">The section or table; may be empty.</param>
    /// <param name="address">Where the document was read; may be empty.</param>
    /// <param name="readOn">The date of reading.</param>
    /// <param name="grade">How it was read. <see cref="EvidenceGrade.Product"/> is for the library's own limits alone.</param>
    /// <exception cref="ArgumentException">
    /// The title is empty, a text has control characters, or the grade is that of the library's own limits.
    /// </exception>
    public static Citation Create(string title, string section, string address, DateOnly readOn, EvidenceGrade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        if (grade == EvidenceGrade.Product)
        {
            throw new ArgumentException("P is the grade of this library's own limits. Accepted: S1, S2, S3, D.", nameof(grade));
        }

        return new Citation(
            HostText.Said(title, nameof(title)),
            HostText.OnOneLine(section, nameof(section)),
            HostText.OnOneLine(address, nameof(address)),
            readOn,
            grade,
            doesNotShow: "");
    }

    /// <summary>Title, section, address and grade on one line.</summary>
    public override string ToString() => text;

    internal static Citation Of(Document document, string section, EvidenceGrade grade) =>
        new(document.Title, section, document.Address, document.ReadOn, grade, doesNotShow: "");

    internal Citation NotShowing(string what) => new(Title, Section, Address, ReadOn, Grade, what);
}
