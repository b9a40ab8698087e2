namespace Isotretinoin.Dosing;

/// <summary>A leaflet with a usual maximum of 1 mg/kg/day; the 2 mg/kg/day of others are in their own guidelines.</summary>
internal static class FinnishLeafletRules
{
    private static readonly WeightBasedDose Maximum = WeightBasedDose.FromMilligramsPerKilogramPerDay(1m, Formulation.Conventional);

    /// <summary>The edition in force.</summary>
    public static Guideline Edition { get; } = new(
        "fi-leaflet",
        "Isotretinoin Actavis, patient leaflet, Finland",
        "2026-10-01",
        [
            new Rule(
                "fi-leaflet.maximum",
                FindingSeverity.Warning,
                RuleCheck.MaximumPerKilogram(Maximum),
                Documents.FinnishLeaflet.Section("Dosage"))
                .Saying("Usually, the maximum daily dose is 1.0 mg/kg."),
        ],
        [],
        isPending: false);
}
