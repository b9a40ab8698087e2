using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// What a record says of isotretinoin so far, in three ledgers that are never mixed: dispensed, taken as told, and taken as seen.
/// </summary>
/// <remarks>
/// What was dispensed is not what was taken: it is an upper bound, from which <see cref="PillCount"/> takes the capsules left.
/// </remarks>
public sealed class FhirHistory
{
    private FhirHistory(FhirFault? fault) => Fault = fault;

    /// <summary>Why the document was not read at all; null when it was.</summary>
    public FhirFault? Fault { get; }

    /// <summary>What was handed over, by MedicationDispenses, the earliest first.</summary>
    public ImmutableArray<DispensedSupply> Dispensed { get; private init; } = [];

    /// <summary>The only formulation of what was handed over; null when it is unknown, or there are several.</summary>
    public Formulation? DispensedFormulation { get; private init; }

    /// <summary>What was taken as somebody told it, by MedicationStatements; null when there is none, or they overlap.</summary>
    public DoseHistory? AsTold { get; private init; }

    /// <summary>What was taken as somebody saw it, by MedicationAdministrations; null when there is none.</summary>
    public DoseHistory? AsSeen { get; private init; }

    /// <summary>What was made of the elements.</summary>
    public ImmutableArray<Remark> Remarks { get; private init; } = [];

    /// <summary>Reads a history.</summary>
    /// <param name="utf8">A Bundle, a list of resources, one of them, or an object whose properties are such. UTF-8.</param>
    /// <param name="codes">The codes of isotretinoin.</param>
    /// <param name="patientId">The patient, by id or reference; what is of others is not used.</param>
    public static FhirHistory Read(ReadOnlySpan<byte> utf8, DrugCodes codes, string patientId)
    {
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(patientId);
        using var document = new FhirDocument(utf8);
        return document.Fault is { } fault ? new FhirHistory(fault) : Of(new HistoryReader(document, codes, FhirReference.Of(patientId)));
    }

    /// <summary>The number of entries of each ledger.</summary>
    public override string ToString() => Fault?.ToString()
        ?? $"{CountText.Of(Dispensed.Length, "dispense")}; as told: {AsTold?.ToString() ?? "nothing"}; "
            + $"as seen: {AsSeen?.ToString() ?? "nothing"}";

    private static FhirHistory Of(HistoryReader reader)
    {
        reader.Read();
        Formulation?[] formulations = [.. reader.Dispensed.Select(dispensed => dispensed.Formulation).Distinct()];
        return new FhirHistory(fault: null)
        {
            Dispensed = [.. reader.Dispensed.Select(dispensed => dispensed.Supply).OrderBy(supply => supply.Date)],
            DispensedFormulation = formulations is [var only] ? only : null,
            AsTold = reader.Told.History(reader),
            AsSeen = reader.Seen.History(reader),
            Remarks = reader.Remarks,
        };
    }
}
