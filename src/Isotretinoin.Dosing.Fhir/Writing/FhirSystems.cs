namespace Isotretinoin.Dosing.Fhir;

/// <summary>The code systems of what is written.</summary>
internal static class FhirSystems
{
    public const string SnomedCt = "http://snomed.info/sct";

    public const string Units = "http://unitsofmeasure.org";

    public const string DrugForms = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm";

    public const string DoseTypes = "http://terminology.hl7.org/CodeSystem/dose-rate-type";

    public const string OverrideReasons = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    /// <summary>The system of the codes of findings and remarks, under the public address of a site.</summary>
    public static string Findings(Uri address) => Below(address, "CodeSystem/isotretinoin-dosing");

    /// <summary>An address below another, with one slash between them.</summary>
    public static string Below(Uri address, string path) => $"{address.AbsoluteUri.TrimEnd('/')}/{path}";
}
