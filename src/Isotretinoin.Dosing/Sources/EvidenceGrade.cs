using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The grade of a citation: how the number was read.</summary>
public sealed class EvidenceGrade : INamedChoice<EvidenceGrade>
{
    private EvidenceGrade(string id, string meaning) => (Id, Meaning) = (id, meaning);

    /// <summary>S1: read in a primary document (label, SmPC, regulator) or in a journal abstract.</summary>
    public static EvidenceGrade Primary { get; } = new("S1", "read in a primary document or a journal abstract");

    /// <summary>S2: read in a mirror or a secondary page that reproduces or reports the primary document.</summary>
    public static EvidenceGrade Secondary { get; } = new("S2", "read in a secondary page that reproduces or reports the primary");

    /// <summary>S3: read in an article for patients. It is used for calendars and names of bands, never for dose rules.</summary>
    public static EvidenceGrade PatientArticle { get; } = new("S3", "read in an article for patients; it carries no rule");

    /// <summary>D: arithmetic from numbers that were read.</summary>
    public static EvidenceGrade Derived { get; } = new("D", "derived by arithmetic from numbers that were read");

    /// <summary>P: a limit of this product's own, not from a clinical source.</summary>
    public static EvidenceGrade Product { get; } = new("P", "a limit of this product's own");

    /// <summary>Every grade, the strongest first.</summary>
    public static ImmutableArray<EvidenceGrade> All { get; } = [Primary, Secondary, PatientArticle, Derived, Product];

    /// <summary>The short code in text and on the wire: <c>S1</c>, <c>S2</c>, <c>S3</c>, <c>D</c> or <c>P</c>.</summary>
    public string Id { get; }

    /// <summary>What the grade means, in words.</summary>
    public string Meaning { get; }

    /// <summary>Finds a grade by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The grade, or null when the id is unknown.</returns>
    public static EvidenceGrade? Find(string? id) => NamedChoice.Find<EvidenceGrade>(id);

    /// <summary>Reads a grade by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such grade.</exception>
    public static EvidenceGrade Parse(string id) => NamedChoice.Parse<EvidenceGrade>(id);

    /// <summary>The short code.</summary>
    public override string ToString() => Id;
}
