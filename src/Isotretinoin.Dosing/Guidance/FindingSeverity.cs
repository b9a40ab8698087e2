using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The severity of a finding.</summary>
public sealed class FindingSeverity : INamedChoice<FindingSeverity>
{
    private FindingSeverity(string id, int rank) => (Id, Rank) = (id, rank);

    /// <summary>Beyond a maximum, or contraindicated.</summary>
    public static FindingSeverity Critical { get; } = new("critical", 0);

    /// <summary>A departure from a rule.</summary>
    public static FindingSeverity Warning { get; } = new("warning", 1);

    /// <summary>For information.</summary>
    public static FindingSeverity Info { get; } = new("info", 2);

    /// <summary>Every severity, the most urgent first.</summary>
    public static ImmutableArray<FindingSeverity> All { get; } = [Critical, Warning, Info];

    /// <summary>The identifier in text and on the wire: <c>critical</c>, <c>warning</c> or <c>info</c>.</summary>
    public string Id { get; }

    /// <summary>The rank: 0 is the most urgent.</summary>
    public int Rank { get; }

    /// <summary>Finds a severity by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The severity, or null when there is none of that id.</returns>
    public static FindingSeverity? Find(string? id) => NamedChoice.Find<FindingSeverity>(id);

    /// <summary>Reads a severity by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such severity.</exception>
    public static FindingSeverity Parse(string id) => NamedChoice.Parse<FindingSeverity>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
