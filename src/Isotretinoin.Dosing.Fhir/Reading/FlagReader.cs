namespace Isotretinoin.Dosing.Fhir;

/// <summary>Reads yes-or-no facts of a patient by the codes of the host.</summary>
/// <param name="document">The document.</param>
/// <param name="codes">The codes.</param>
/// <param name="patient">The patient.</param>
internal sealed class FlagReader(FhirDocument document, ClinicalCodes codes, FhirReference patient)
{
    /// <summary>The facts that a resource says yes to.</summary>
    public IEnumerable<PatientFlag> Read(FhirNode resource)
    {
        string? type = resource["resourceType"u8].Text;
        bool isDrug = type is "MedicationRequest" or "MedicationStatement";
        FhirNode concept = resource[isDrug ? "medicationCodeableConcept"u8 : "code"u8];
        bool counts = type is "Condition" or "AllergyIntolerance" ? IsSo(resource) : isDrug && resource["status"u8].Says("active");
        return counts && IsOfPatient(resource)
            ? FhirCoding.Of(concept).Select(coding => codes.Find(coding.System, coding.Code)).OfType<PatientFlag>()
            : [];
    }

    private bool IsOfPatient(FhirNode resource)
    {
        FhirNode subject = resource["subject"u8] is { IsPresent: true } stated ? stated : resource["patient"u8];
        return subject["reference"u8].Text is { } reference && document.IsOfPatient(reference, patient);
    }

    private static bool IsSo(FhirNode resource) =>
        FhirCoding.Of(resource["clinicalStatus"u8]).TrueForAll(coding => coding.Code is "active" or "recurrence" or "relapse")
        && !FhirCoding.Of(resource["verificationStatus"u8]).Exists(coding => coding.Code is "refuted" or "entered-in-error");
}
