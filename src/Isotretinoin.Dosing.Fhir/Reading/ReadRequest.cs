namespace Isotretinoin.Dosing.Fhir;

/// <summary>An order of isotretinoin.</summary>
/// <param name="Node">The resource.</param>
/// <param name="Sent">The resource as it was sent.</param>
/// <param name="Log">Its remarks.</param>
internal sealed record ReadRequest(FhirNode Node, FhirResource Sent, RemarkLog Log)
{
    /// <summary>The drug; without one, the order is refused.</summary>
    public ReadDrug Drug { get; init; } = new(Strength: null, Formulation: null);

    /// <summary>The date; null when none is stated whole.</summary>
    public DateOnly? WrittenOn { get; init; }

    /// <summary>The dosages, in the order of the document; empty when one is refused.</summary>
    public List<ReadDosage> Dosages { get; } = [];

    /// <summary>What is to be dispensed.</summary>
    public ReadSupply Supply { get; init; } = new(Quantity: null, Days: null, Refills: null);
}
