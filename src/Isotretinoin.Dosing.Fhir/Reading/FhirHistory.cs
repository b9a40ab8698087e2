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
    private readonly ImmutableDictionary<FhirLedger, ImmutableArray<Remark>> missing;
    private readonly ImmutableArray<AuditDispensing> dispensings;

    private FhirHistory(FhirFault fault)
        : this([], FhirLedger.All.ToImmutableDictionary(ledger => ledger, _ => ImmutableArray<Remark>.Empty)) => Fault = fault;

    private FhirHistory(
        ImmutableArray<AuditDispensing> dispensings, ImmutableDictionary<FhirLedger, ImmutableArray<Remark>> missing) =>
        (this.dispensings, this.missing) = (dispensings, missing);

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

    /// <summary>The patient of an audit, with one ledger of the record.</summary>
    /// <param name="id">The identifier in the audit: one line, not blank.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="weights">The weights, as of <see cref="FhirPatient.Weights"/>; null when none is known.</param>
    /// <param name="missing">Why lines of the ledger cannot be counted; empty when all are.</param>
    /// <returns>
    /// The patient; null when the ledger has no line, or when one is missing: what is left would say too little. By its status a record of
    /// nothing handed over or taken, such as a cancelled dispense, is no line.
    /// </returns>
    /// <exception cref="RefusalException">The identifier is not accepted (<see cref="RefusalCode.AuditPatients"/>).</exception>
    public AuditPatient? ToAuditPatient(string id, FhirLedger ledger, WeightHistory? weights, out ImmutableArray<Remark> missing)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        missing = this.missing[ledger];
        DoseHistory? taken = ledger == FhirLedger.AsTold ? AsTold : AsSeen;
        AuditPatient patient = ledger == FhirLedger.Dispensed
            ? AuditPatient.Dispensed(id, dispensings.AsSpan())
            : AuditPatient.Taking(id, (taken?.Periods ?? []).AsSpan());
        return patient is { Dispensings.IsEmpty: true, Periods.IsEmpty: true } || !missing.IsEmpty
            ? null
            : patient.Weighed((weights?.Weights ?? []).AsSpan());
    }

    /// <summary>The number of entries of each ledger.</summary>
    public override string ToString() => Fault?.ToString()
        ?? $"{CountText.Of(Dispensed.Length, "dispense")}; as told: {AsTold?.ToString() ?? "nothing"}; "
            + $"as seen: {AsSeen?.ToString() ?? "nothing"}";

    private static FhirHistory Of(HistoryReader reader)
    {
        reader.Read();
        DoseHistory? told = reader.History(reader.Told, FhirLedger.AsTold);
        DoseHistory? seen = reader.History(reader.Seen, FhirLedger.AsSeen);
        Formulation?[] formulations = [.. reader.Dispensed.Select(dispensed => dispensed.Formulation).Distinct()];
        return new FhirHistory(
            [.. reader.Dispensed.Select(dispensed => dispensed.Counted).OfType<AuditDispensing>().OrderBy(counted => counted.Date)],
            FhirLedger.All.ToImmutableDictionary(ledger => ledger, reader.Missing))
        {
            Dispensed = [.. reader.Dispensed.Select(dispensed => dispensed.Supply).OrderBy(supply => supply.Date)],
            DispensedFormulation = formulations is [var only] ? only : null,
            AsTold = told,
            AsSeen = seen,
            Remarks = reader.Remarks,
        };
    }
}
