using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A card of CDS Hooks.</summary>
/// <param name="Id">The id, of the call, the orders and the kind of card.</param>
/// <param name="Summary">One sentence of fewer than 140 characters.</param>
/// <param name="Indicator">The urgency.</param>
/// <param name="Detail">Writes the rest, as Markdown without HTML.</param>
/// <param name="Source">The title of the guideline of what the card is about; null for the product itself.</param>
/// <param name="Topic">Our code of what the card is about.</param>
/// <param name="Reasons">The reasons to override it.</param>
internal sealed record Card(
    Guid Id,
    string Summary,
    FindingSeverity Indicator,
    Action<CardMarkdown> Detail,
    string? Source,
    string Topic,
    ImmutableArray<OverrideReason> Reasons)
{
    /// <summary>The options of the prescriber, of which at most one is taken.</summary>
    public ImmutableArray<Suggestion> Suggestions { get; init; } = [];

    /// <summary>The page about the order; null without one.</summary>
    public Uri? Page { get; init; }
}
