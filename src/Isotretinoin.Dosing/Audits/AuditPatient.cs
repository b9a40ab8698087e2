using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A patient of an audit: an identifier, a ledger of periods or of dispensings, and body weights.</summary>
/// <remarks>
/// What contradicts itself, such as two periods with a day in common, is not refused here: an audit leaves the patient out and says why.
/// </remarks>
public sealed class AuditPatient
{
    private AuditPatient(
        string id,
        bool isDispensed,
        ImmutableArray<DosePeriod> periods,
        ImmutableArray<AuditDispensing> dispensings,
        ImmutableArray<Weighing> weights) =>
        (Id, IsDispensed, Periods, Dispensings, Weights) = (id, isDispensed, periods, dispensings, weights);

    /// <summary>The identifier.</summary>
    public string Id { get; }

    /// <summary>Whether the ledger is of dispensings, which say at most what was taken.</summary>
    public bool IsDispensed { get; }

    /// <summary>The periods, as stated; empty in a ledger of dispensings.</summary>
    public ImmutableArray<DosePeriod> Periods { get; }

    /// <summary>The dispensings, as stated; empty in a ledger of periods.</summary>
    public ImmutableArray<AuditDispensing> Dispensings { get; }

    /// <summary>The body weights, as stated; empty when none is known.</summary>
    public ImmutableArray<Weighing> Weights { get; }

    /// <summary>A patient with a ledger of periods, in any order.</summary>
    /// <param name="id">The identifier: one line, not blank.</param>
    /// <param name="periods">The periods.</param>
    /// <exception cref="RefusalException">The identifier is not accepted (<see cref="RefusalCode.AuditPatients"/>).</exception>
    public static AuditPatient Taking(string id, params ReadOnlySpan<DosePeriod> periods) =>
        new(Checked(id), isDispensed: false, Elements.Of(periods, nameof(periods)), [], []);

    /// <summary>A patient with a ledger of dispensings, in any order.</summary>
    /// <param name="id">The identifier: one line, not blank.</param>
    /// <param name="dispensings">The dispensings.</param>
    /// <exception cref="RefusalException">The identifier is not accepted (<see cref="RefusalCode.AuditPatients"/>).</exception>
    public static AuditPatient Dispensed(string id, params ReadOnlySpan<AuditDispensing> dispensings) =>
        new(Checked(id), isDispensed: true, [], Elements.Of(dispensings, nameof(dispensings)), []);

    /// <summary>This patient with these body weights, in any order, in place of any others.</summary>
    public AuditPatient Weighed(params ReadOnlySpan<Weighing> weights) =>
        new(Id, IsDispensed, Periods, Dispensings, Elements.Of(weights, nameof(weights)));

    /// <summary>Identifier, ledger and weights: <c>p1: 3 dispensings, 1 weight</c>.</summary>
    public override string ToString()
    {
        string ledger = IsDispensed ? CountText.Of(Dispensings.Length, "dispensing") : CountText.Of(Periods.Length, "period");
        return $"{Id}: {ledger}, {CountText.Of(Weights.Length, "weight")}";
    }

    private static string Checked(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.IsNullOrWhiteSpace(id) || id.Any(char.IsControl)
            ? throw new RefusalException(
                RefusalCode.AuditPatients, "patient", "Accepted: an identifier of the patient on one line, not blank.", nameof(id))
            : id;
    }
}
