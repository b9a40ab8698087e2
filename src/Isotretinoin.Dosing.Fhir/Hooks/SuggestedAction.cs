namespace Isotretinoin.Dosing.Fhir;

/// <summary>One change of a suggestion: <c>create</c> or <c>update</c> with a whole order, or <c>delete</c> of one.</summary>
/// <param name="Type">The kind of change.</param>
/// <param name="Description">The change in words.</param>
/// <param name="Resource">The whole order as JSON; empty for a deletion.</param>
/// <param name="DeletedId">The order to delete, as <c>MedicationRequest/m1</c>; null otherwise.</param>
internal sealed record SuggestedAction(string Type, string Description, ReadOnlyMemory<byte> Resource, string? DeletedId)
{
    public static SuggestedAction Update(string description, ReadOnlyMemory<byte> order) =>
        new("update", description, order, DeletedId: null);

    public static SuggestedAction Create(string description, ReadOnlyMemory<byte> order) =>
        new("create", description, order, DeletedId: null);

    public static SuggestedAction Delete(string description, string id) => new("delete", description, default, id);
}
