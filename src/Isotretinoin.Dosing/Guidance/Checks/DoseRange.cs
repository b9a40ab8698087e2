using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The three rules of a range of doses: not below it, not above it, and not outside it only by rounding.</summary>
internal static class DoseRange
{
    public static ImmutableArray<Rule> Rules(string id, DoseBand range, Citation source)
    {
        (RuleNumber low, RuleNumber high) = (RuleNumber.Of("low", range.Lower), RuleNumber.Of("high", range.Upper));
        return
        [
            Rule("below", FindingSeverity.Warning, DoseChecks.BelowRange(low, high)),
            Rule("above", FindingSeverity.Warning, DoseChecks.AboveRange(low, high)),
            Rule("rounded", FindingSeverity.Info, DoseChecks.RoundedPastBound(low, high)),
        ];

        Rule Rule(string side, FindingSeverity severity, RuleCheck check) =>
            new($"{id}.{side}", severity, check.InMilligramsOf(range.Formulation), source);
    }
}
