using System.Globalization;

namespace Isotretinoin.Dosing.Testing;

/// <summary>A ledger of dispensings, its weights and what is asked of it, in plain numbers: days are counted from 1 January 2026.</summary>
public sealed record AuditCase(
    IReadOnlyList<DispensingCase> Dispensings, IReadOnlyList<(int Day, int Grams)> Weights, int AsOf, int Gap, Formulation Formulation, WeightPolicy Policy)
{
    public AuditPatient Patient(string id) => AuditPatient.Dispensed(id, [.. Dispensings.Select(dispensing => dispensing.Dispensing)])
        .Weighed([.. Weights.Select(weight => Weighing.On(HistoryCase.Date(weight.Day), Dosing.Testing.Weights.Of(weight.Grams)))]);

    public AuditRequest Asking(IEnumerable<AuditPatient> patients, params AuditCriterion[] criteria) =>
        AuditRequest.Of(patients, HistoryCase.Date(AsOf), Gap, Formulation, Policy, criteria);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(" ", Dispensings)}, weights {string.Join(" ", Weights)}, as of {AsOf}, gap {Gap}, {Policy}, {Formulation}");
}
