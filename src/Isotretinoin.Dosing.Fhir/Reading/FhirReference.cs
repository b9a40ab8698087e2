namespace Isotretinoin.Dosing.Fhir;

/// <summary>A reference: an id, type and id, an address with or without a version, or a name such as <c>urn:uuid:</c>.</summary>
internal readonly record struct FhirReference(string? Type, string Id)
{
    private const string Name = "urn:uuid:";
    private const string Version = "/_history/";

    /// <summary>Reads a reference by its last two segments.</summary>
    public static FhirReference Of(string reference)
    {
        int version = reference.IndexOf(Version, StringComparison.Ordinal);
        ReadOnlySpan<char> whole = version < 0 ? reference : reference.AsSpan(0, version);
        if (whole.StartsWith(Name, StringComparison.OrdinalIgnoreCase))
        {
            return new FhirReference(Type: null, whole[Name.Length..].ToString());
        }

        int last = whole.LastIndexOf('/');
        if (last < 0)
        {
            return new FhirReference(Type: null, whole.ToString());
        }

        ReadOnlySpan<char> before = whole[..last];
        return new FhirReference(before[(before.LastIndexOf('/') + 1)..].ToString(), whole[(last + 1)..].ToString());
    }

    /// <summary>Whether both name one thing: the ids are the same, and the types where both state one.</summary>
    public bool IsSameAs(FhirReference other) =>
        Id.Length > 0 && Id == other.Id && (Type is null || other.Type is null || Type == other.Type);
}
