using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The three rules of a range of doses: not below it, not above it, and not outside it by rounding alone.</summary>
internal static class DoseRange
{
    public static ImmutableArray<Rule> Rules(string guideline, Formulation formulation, decimal low, decimal high, Citation source)
    {
        RuleNumber[] range = [new("low", low, "mg/kg/day"), new("high", high, "mg/kg/day")];
        string text = $"{DoseText.Number(low)} to {DoseText.Number(high)} mg/kg/day of {formulation.Name} isotretinoin";
        return
        [
            Rule("below", "dose.below-range", FindingSeverity.Warning, $"The mean daily dose is not below {text}.", DoseChecks.BelowRange),
            Rule("above", "dose.above-range", FindingSeverity.Warning, $"The mean daily dose is not above {text}.", DoseChecks.AboveRange),
            Rule("rounded", "dose.rounded-past-bound", FindingSeverity.Info, $"Rounding to capsules keeps a mean daily dose within {text}.", DoseChecks.RoundedPastBound),
        ];

        Rule Rule(string side, string code, FindingSeverity severity, string sentence, Check check) =>
            new Rule($"{guideline}.range.{formulation}.{side}", code, severity, sentence, source, DoseChecks.NeedsPerKilogram, check).With(range).For(formulation);
    }
}
