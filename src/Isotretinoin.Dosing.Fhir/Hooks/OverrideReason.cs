using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>A reason to override a card: of HL7's list, or of ours.</summary>
/// <param name="Code">The code.</param>
/// <param name="Display">The reason in words.</param>
/// <param name="IsOurs">Whether it is of this product's own system.</param>
internal sealed record OverrideReason(string Code, string Display, bool IsOurs)
{
    /// <summary>The record or its reading is wrong: the only reasons of a card about data.</summary>
    public static ImmutableArray<OverrideReason> OfData { get; } =
    [
        new("data-wrong", "The record is wrong: weight, drug or patient", IsOurs: true),
        new("read-wrongly", "The order was not read as it was meant", IsOurs: true),
    ];

    /// <summary>The reasons of a card about a dose, a supply or a patient.</summary>
    public static ImmutableArray<OverrideReason> All { get; } =
    [
        new("risk-benefit-ratio", "Recipient assessment of risk/benefit ratio", IsOurs: false),
        new("policy-contradicts", "Institutional policy/guideline contradicts the recommended action", IsOurs: false),
        new("does-not-align-latest-evidence", "Recommended action does not align with the latest evidence", IsOurs: false),
        new("prefers-alternative", "Patient prefers an alternative approach or treatment", IsOurs: false),
        new(
            "need-more-info",
            "Could not address recommended action due to need for more information/pending results/pending consult",
            IsOurs: false),
        new("patient-ineligible", "Patient does not meet eligibility for recommended action", IsOurs: false),
        .. OfData,
    ];
}
