using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>What a remark means for what it is about.</summary>
public sealed class RemarkWeight : INamedChoice<RemarkWeight>
{
    private RemarkWeight(string id) => Id = id;

    /// <summary>The order, weight or record was not used.</summary>
    public static RemarkWeight Refusal { get; } = new("refusal");

    /// <summary>It was used, and how.</summary>
    public static RemarkWeight Notice { get; } = new("notice");

    /// <summary>An element that could have mattered was not read.</summary>
    public static RemarkWeight NotRead { get; } = new("not-read");

    /// <summary>The three, the heaviest first.</summary>
    public static ImmutableArray<RemarkWeight> All { get; } = [Refusal, Notice, NotRead];

    /// <summary>The identifier: <c>refusal</c>, <c>notice</c> or <c>not-read</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a weight by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The weight, or null when the id is unknown.</returns>
    public static RemarkWeight? Find(string? id) => NamedChoice.Find<RemarkWeight>(id);

    /// <summary>Reads a weight by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such weight.</exception>
    public static RemarkWeight Parse(string id) => NamedChoice.Parse<RemarkWeight>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
