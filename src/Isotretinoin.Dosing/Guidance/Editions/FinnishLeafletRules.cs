using static Isotretinoin.Dosing.EvidenceGrade;

namespace Isotretinoin.Dosing;

/// <summary>A leaflet whose maximum conflicts with the 2 mg/kg/day of others; both stay, each under its own guideline.</summary>
internal static class FinnishLeafletRules
{
    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "fi-leaflet",
        "Isotretinoin Actavis, patient leaflet, Finland",
        "2026-10-01",
        [
            new Rule(
                "fi-leaflet.maximum", "dose.above-maximum", FindingSeverity.Warning,
                "Usually, the maximum daily dose is 1.0 mg/kg.",
                new Citation("Isotretinoin Actavis, patient leaflet, Finland", "Dosage", "troppi.fi", Secondary), DoseChecks.NeedsPerKilogram, DoseChecks.AboveMaximum)
                .With(new RuleNumber("maximum", 1m, "mg/kg/day"))
                .For(Formulation.Conventional),
        ],
        [],
        pendingEdition: null);
}
