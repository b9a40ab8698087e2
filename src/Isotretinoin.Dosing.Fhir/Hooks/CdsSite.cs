using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// What a site decides of its CDS Hooks services. Nothing clinical has a default: codes, guidelines, products, ranges and targets are the
/// site's words.
/// </summary>
public sealed class CdsSite
{
    private CdsSite(
        DrugCodes codes,
        Uri address,
        ImmutableArray<Guideline> guidelines,
        ImmutableArray<CdsOffer> offers,
        ClinicalCodes clinicalCodes,
        bool hasCardsWithoutFindings,
        Func<ReviewRequest, Uri?>? page)
    {
        (Codes, Address, Guidelines, Offers, ClinicalCodes) = (codes, address, guidelines, offers, clinicalCodes);
        (HasCardsWithoutFindings, Page) = (hasCardsWithoutFindings, page);
    }

    /// <summary>The codes of isotretinoin.</summary>
    public DrugCodes Codes { get; }

    /// <summary>The public address of the site: <c>https://dosing.example.org</c>.</summary>
    public Uri Address { get; }

    /// <summary>The guidelines of every review, each once; the rules that are always reviewed apply besides.</summary>
    public ImmutableArray<Guideline> Guidelines { get; }

    /// <summary>What is offered in each formulation; none without a word of the site.</summary>
    public ImmutableArray<CdsOffer> Offers { get; }

    /// <summary>The codes that say yes to a fact of the patient; none without a word of the site.</summary>
    public ClinicalCodes ClinicalCodes { get; }

    /// <summary>Whether a reviewed order without findings has a card that says so.</summary>
    public bool HasCardsWithoutFindings { get; }

    /// <summary>The address of the page about a reviewed order; null without one.</summary>
    internal Func<ReviewRequest, Uri?>? Page { get; }

    /// <summary>A site that reviews orders under guidelines and offers nothing.</summary>
    /// <param name="codes">The codes of isotretinoin, with what an unbranded code means here.</param>
    /// <param name="address">The public address of the site; absolute.</param>
    /// <param name="guidelines">The guidelines; one named twice counts once.</param>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public static CdsSite Of(DrugCodes codes, Uri address, params ReadOnlySpan<Guideline> guidelines)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new CdsSite(
            codes,
            FhirRecord.Absolute(address, nameof(address)),
            Reviewing.Under(guidelines).Guidelines,
            [],
            ClinicalCodes.None,
            hasCardsWithoutFindings: true,
            page: null);
    }

    /// <summary>This site with what it offers in the formulation of a product, in place of what it offered before.</summary>
    /// <param name="product">The product whose capsules are suggested.</param>
    /// <param name="frequency">How the doses of an order without one are divided.</param>
    /// <param name="range">The range of suggested doses.</param>
    /// <param name="target">The cumulative target of the options.</param>
    /// <exception cref="FormulationMismatchException">Range or target are not of the product's formulation.</exception>
    public CdsSite Offering(Product product, Frequency frequency, DoseBand range, CumulativeTarget target)
    {
        CdsOffer offer = CdsOffer.Of(product, frequency, range, target);
        ImmutableArray<CdsOffer> others = Offers.RemoveAll(other => other.Product.Formulation == product.Formulation);
        return new CdsSite(Codes, Address, Guidelines, others.Add(offer), ClinicalCodes, HasCardsWithoutFindings, Page);
    }

    /// <summary>This site with codes that say yes to a fact of the patient, such as of an allergy, in place of those before.</summary>
    public CdsSite Knowing(ClinicalCodes codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return new CdsSite(Codes, Address, Guidelines, Offers, codes, HasCardsWithoutFindings, Page);
    }

    /// <summary>This site without cards for reviewed orders that have no findings. No card is then no clearance.</summary>
    public CdsSite WithoutCardsForNoFindings() =>
        new(Codes, Address, Guidelines, Offers, ClinicalCodes, hasCardsWithoutFindings: false, Page);

    /// <summary>This site with a page about each reviewed order, to which its card links.</summary>
    /// <param name="page">The absolute address for a review; null for none. The same review must have the same address.</param>
    public CdsSite LinkingTo(Func<ReviewRequest, Uri?> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new CdsSite(Codes, Address, Guidelines, Offers, ClinicalCodes, HasCardsWithoutFindings, page);
    }

    /// <summary>The address and the guidelines.</summary>
    public override string ToString() =>
        $"{Address}: {(Guidelines.IsEmpty ? "no guideline" : string.Join(", ", Guidelines))}";

    /// <summary>What is offered in a formulation; null when nothing is, or the formulation is not known.</summary>
    internal CdsOffer? OfferIn(Formulation? formulation) => Offers.FirstOrDefault(offer => offer.Product.Formulation == formulation);
}
