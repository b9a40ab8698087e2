using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A question on which sources disagree. Each position is kept beside the others; none is chosen.</summary>
public sealed class Dispute : INamedChoice<Dispute>
{
    internal Dispute(string id, string question, params ReadOnlySpan<DisputedPosition> positions) =>
        (Id, Question, Positions) = (id, question, [.. positions]);

    /// <summary>Every question.</summary>
    public static ImmutableArray<Dispute> All => Disputed.Questions;

    /// <summary>The identifier in text and on the wire: <c>second-course</c>.</summary>
    public string Id { get; }

    /// <summary>The question.</summary>
    public string Question { get; }

    /// <summary>The positions, two or more.</summary>
    public ImmutableArray<DisputedPosition> Positions { get; }

    /// <summary>Finds a question by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The question, or null when the id is unknown.</returns>
    public static Dispute? Find(string? id) => NamedChoice.Find<Dispute>(id);

    /// <summary>Reads a question by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such question.</exception>
    public static Dispute Parse(string id) => NamedChoice.Parse<Dispute>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>Whether a rule or statement takes one of the positions.</summary>
    internal bool Concerns(string id) => Positions.Any(position => position.Rules.Contains(id));
}
