namespace Isotretinoin.Dosing.Fhir;

/// <summary>One change of a suggestion: <c>create</c> or <c>update</c> with a whole order, or <c>delete</c> of one.</summary>
/// <param name="Type">The kind of change.</param>
/// <param name="Description">The change in words.</param>
/// <param name="Write">Writes the whole order; null for a deletion.</param>
/// <param name="DeletedId">The order to delete, as <c>MedicationRequest/m1</c>; null otherwise.</param>
internal sealed record SuggestedAction(string Type, string Description, Action<OrderOutput>? Write, string? DeletedId)
{
    public static SuggestedAction Update(string description, Action<OrderOutput> write) =>
        new("update", description, write, DeletedId: null);

    public static SuggestedAction Create(string description, Action<OrderOutput> write) =>
        new("create", description, write, DeletedId: null);

    public static SuggestedAction Delete(string description, string id) => new("delete", description, Write: null, id);
}
