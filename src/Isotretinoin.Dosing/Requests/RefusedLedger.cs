using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A patient that an audit leaves out because the ledger or the weights contradict themselves, and the refusals.</summary>
public sealed class RefusedLedger
{
    internal RefusedLedger(long number, AuditPatient patient, ImmutableArray<Refusal> refusals) =>
        (Number, Patient, Refusals) = (number, patient, refusals);

    /// <summary>The number of the patient in the request, from 1.</summary>
    public long Number { get; }

    /// <summary>The patient.</summary>
    public AuditPatient Patient { get; }

    /// <summary>The refusals; each member is relative to the patient: <c>periods[1]</c>. At least one.</summary>
    public ImmutableArray<Refusal> Refusals { get; }

    /// <summary>Identifier and refusals.</summary>
    public override string ToString() => $"{Patient.Id}: {string.Join("; ", Refusals)}";
}
