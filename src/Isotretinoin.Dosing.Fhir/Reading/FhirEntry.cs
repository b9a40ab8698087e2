namespace Isotretinoin.Dosing.Fhir;

/// <summary>A resource of a document.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="FullUrl">Its address in a Bundle; null without one.</param>
internal readonly record struct FhirEntry(FhirNode Resource, string? FullUrl)
{
    public bool Is(string type) => Resource["resourceType"u8].Says(type);

    /// <summary>Type and id; null without an id.</summary>
    public string? Key => Resource["id"u8].Text is { } id ? $"{Resource["resourceType"u8].Text}/{id}" : null;
}
