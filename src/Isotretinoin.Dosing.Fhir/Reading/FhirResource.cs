namespace Isotretinoin.Dosing.Fhir;

/// <summary>A resource as it was sent.</summary>
public sealed class FhirResource
{
    internal FhirResource(string type, string? id, string path, ReadOnlyMemory<byte> utf8) =>
        (Type, Id, Path, Utf8) = (type, id, path, utf8);

    /// <summary>Its type: <c>MedicationRequest</c>.</summary>
    public string Type { get; }

    /// <summary>Its id; null without one.</summary>
    public string? Id { get; }

    /// <summary>Where it stands in the document: <c>entry[0].resource</c>; empty when it is the document.</summary>
    public string Path { get; }

    /// <summary>Its JSON, byte for byte as it was sent.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Type and id: <c>MedicationRequest/m1</c>.</summary>
    public override string ToString() => Id is null ? Type : $"{Type}/{Id}";
}
