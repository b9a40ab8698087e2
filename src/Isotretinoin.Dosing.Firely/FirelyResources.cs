using System.Buffers;
using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Isotretinoin.Dosing.Fhir;

namespace Isotretinoin.Dosing.Firely;

/// <summary>
/// Orders, patients and histories from Firely's classes, and MedicationRequests and DetectedIssues as such. Everything goes through the
/// JSON of <see cref="FhirOrders"/> and its like, so that there is one mapping.
/// </summary>
/// <remarks>
/// What Firely dropped or rounded when it read a resource is lost before it comes here: a <c>doseQuantity</c> where STU3 had it, or the
/// 30th digit of a number. A program that still has the bytes gives those to the readers themselves.
/// </remarks>
public static class FirelyResources
{
    /// <summary>Reads an order with what it contains.</summary>
    /// <inheritdoc cref="FhirOrders.Read"/>
    public static FhirOrders ToOrders(this MedicationRequest request, DrugCodes codes, string patientId, DateOnly asOf) =>
        FhirOrders.Read(FirelyJson.Of(request), codes, patientId, asOf);

    /// <summary>Reads the orders of a Bundle.</summary>
    /// <inheritdoc cref="FhirOrders.Read"/>
    public static FhirOrders ToOrders(this Bundle bundle, DrugCodes codes, string patientId, DateOnly asOf) =>
        FhirOrders.Read(FirelyJson.Of(bundle), codes, patientId, asOf);

    /// <summary>Reads the patient of a Bundle.</summary>
    /// <param name="bundle">The Bundle.</param>
    /// <param name="patientId">The patient, by id or reference.</param>
    /// <param name="asOf">The day of today.</param>
    /// <param name="clinical">The codes that say yes to a fact; <see cref="ClinicalCodes.None"/> for none.</param>
    public static FhirPatient ToPatient(this Bundle bundle, string patientId, DateOnly asOf, ClinicalCodes clinical) =>
        FhirPatient.Read(FirelyJson.Of(bundle), patientId, asOf, clinical);

    /// <summary>Reads the history of a Bundle.</summary>
    /// <inheritdoc cref="FhirHistory.Read"/>
    public static FhirHistory ToHistory(this Bundle bundle, DrugCodes codes, string patientId) =>
        FhirHistory.Read(FirelyJson.Of(bundle), codes, patientId);

    /// <summary>An order as MedicationRequests, one for each strength.</summary>
    /// <param name="order">The order.</param>
    /// <param name="record">Codes, patient and date.</param>
    public static ImmutableArray<MedicationRequest> ToMedicationRequests(this Order order, FhirRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        FhirRequests.Write(output, order, record);
        return FirelyJson.Resources<MedicationRequest>(output.WrittenSpan);
    }

    /// <summary>Supplies as MedicationRequests, one for each strength of each.</summary>
    /// <param name="supplies">The supplies, in their order.</param>
    /// <param name="record">Codes, patient and date.</param>
    public static ImmutableArray<MedicationRequest> ToMedicationRequests(this ImmutableArray<Supply> supplies, FhirRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        FhirRequests.Write(output, supplies.AsSpan(), record);
        return FirelyJson.Resources<MedicationRequest>(output.WrittenSpan);
    }

    /// <summary>The findings of a review as DetectedIssues, the most severe first.</summary>
    /// <param name="review">The review.</param>
    /// <param name="record">Patient, date and the address of the codes.</param>
    /// <param name="implicated">References of the orders that were reviewed, such as <c>MedicationRequest/m1</c>; may be none.</param>
    public static ImmutableArray<DetectedIssue> ToDetectedIssues(
        this Review review, FhirRecord record, params ReadOnlySpan<string> implicated)
    {
        var output = new ArrayBufferWriter<byte>();
        FhirFindings.Write(output, review, record, implicated);
        return FirelyJson.Resources<DetectedIssue>(output.WrittenSpan);
    }
}
