using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Whether a course meets a criterion.</summary>
public sealed class CriterionOutcome : INamedChoice<CriterionOutcome>
{
    private CriterionOutcome(int place, string id) => (Place, Id) = (place, id);

    /// <summary>It is met.</summary>
    public static CriterionOutcome Met { get; } = new(0, "met");

    /// <summary>It is not met.</summary>
    public static CriterionOutcome NotMet { get; } = new(1, "not-met");

    /// <summary>It is not known: a fact is missing, or the course may go on and meet it.</summary>
    public static CriterionOutcome NotKnown { get; } = new(2, "not-known");

    /// <summary>The three outcomes.</summary>
    public static ImmutableArray<CriterionOutcome> All { get; } = [Met, NotMet, NotKnown];

    /// <summary>The identifier in text and on the wire: <c>not-met</c>.</summary>
    public string Id { get; }

    /// <summary>The index in <see cref="All"/>.</summary>
    internal int Place { get; }

    /// <summary>Finds an outcome by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The outcome, or null when the id is unknown.</returns>
    public static CriterionOutcome? Find(string? id) => NamedChoice.Find<CriterionOutcome>(id);

    /// <summary>Reads an outcome by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such outcome.</exception>
    public static CriterionOutcome Parse(string id) => NamedChoice.Parse<CriterionOutcome>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    internal static CriterionOutcome Of(bool isMet) => isMet ? Met : NotMet;
}
