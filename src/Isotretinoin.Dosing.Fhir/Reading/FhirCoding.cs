namespace Isotretinoin.Dosing.Fhir;

/// <summary>A coding.</summary>
internal readonly record struct FhirCoding(string? System, string? Code, FhirNode Node)
{
    public const string Snomed = "http://snomed.info/sct";
    public const string Loinc = "http://loinc.org";

    public bool Is(string system, string code) => System == system && Code == code;

    /// <summary>The codings of a concept.</summary>
    public static List<FhirCoding> Of(FhirNode concept)
    {
        List<FhirCoding> codings = [];
        foreach (FhirNode coding in concept["coding"u8].Items)
        {
            codings.Add(new FhirCoding(coding["system"u8].Text, coding["code"u8].Text, coding));
        }

        return codings;
    }
}
