using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What an audit is asked about every ledger.</summary>
/// <param name="AsOf">The last day that counts.</param>
/// <param name="GapDays">The most days without a dose within a course.</param>
/// <param name="Formulation">The formulation in whose milligrams everything is counted.</param>
/// <param name="Policy">The weights that divide the milligrams.</param>
/// <param name="Criteria">The criteria, each once.</param>
internal sealed record AuditTerms(
    DateOnly AsOf, int GapDays, Formulation Formulation, WeightPolicy Policy, ImmutableArray<AuditCriterion> Criteria);
