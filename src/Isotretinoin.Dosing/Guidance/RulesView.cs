using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What is looked up in a <see cref="Guidebook"/> beside its rules.</summary>
public sealed class RulesView : INamedChoice<RulesView>
{
    private RulesView(string id) => Id = id;

    /// <summary>The guidelines in all their editions, without their rules.</summary>
    public static RulesView Guidelines { get; } = new("guidelines");

    /// <summary>The published evidence, by its subjects.</summary>
    public static RulesView Evidence { get; } = new("evidence");

    /// <summary>The questions on which sources disagree.</summary>
    public static RulesView Disputes { get; } = new("disputes");

    /// <summary>Every view.</summary>
    public static ImmutableArray<RulesView> All { get; } = [Guidelines, Evidence, Disputes];

    /// <summary>The identifier in text and on the wire: <c>evidence</c>. No guideline has it.</summary>
    public string Id { get; }

    /// <summary>Finds a view by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The view, or null when the id is unknown.</returns>
    public static RulesView? Find(string? id) => NamedChoice.Find<RulesView>(id);

    /// <summary>Reads a view by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such view.</exception>
    public static RulesView Parse(string id) => NamedChoice.Parse<RulesView>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
