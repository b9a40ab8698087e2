using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>An option on a card, with everything that it changes.</summary>
/// <param name="Label">The option in words.</param>
/// <param name="Actions">The changes, all of which belong together.</param>
internal sealed record Suggestion(string Label, ImmutableArray<SuggestedAction> Actions);
