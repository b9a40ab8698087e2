namespace Isotretinoin.Dosing.Fhir;

/// <summary>Where a source was read, as an address that a program can open.</summary>
internal static class SourceAddress
{
    /// <summary>The address with its scheme; null when the source has none.</summary>
    public static string? Of(Citation source)
    {
        string address = source.Address.Contains("://", StringComparison.Ordinal) ? source.Address : $"https://{source.Address}";
        return source.Address.Length > 0 && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ? uri.AbsoluteUri : null;
    }
}
