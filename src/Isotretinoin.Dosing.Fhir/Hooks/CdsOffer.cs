namespace Isotretinoin.Dosing.Fhir;

/// <summary>What a site offers in one formulation: a product, a division, a range and a target.</summary>
public sealed class CdsOffer
{
    private CdsOffer(Product product, Frequency frequency, DoseBand range, CumulativeTarget target) =>
        (Product, Frequency, Range, Target) = (product, frequency, range, target);

    /// <summary>The product whose capsules are suggested.</summary>
    public Product Product { get; }

    /// <summary>How the doses of an order without one are divided.</summary>
    public Frequency Frequency { get; }

    /// <summary>The range of suggested doses.</summary>
    public DoseBand Range { get; }

    /// <summary>The cumulative target of the options.</summary>
    public CumulativeTarget Target { get; }

    /// <summary>Product, division and range.</summary>
    public override string ToString() => $"{Product}, {Frequency}, {Range}, {Target}";

    /// <exception cref="FormulationMismatchException">Range or target are not of the product's formulation.</exception>
    internal static CdsOffer Of(Product product, Frequency frequency, DoseBand range, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(target);
        range.Formulation.MustBe(product.Formulation);
        target.Formulation.MustBe(product.Formulation);
        return new CdsOffer(product, frequency, range, target);
    }

    /// <summary>The doses of the range for a weight, ascending.</summary>
    internal DoseOptions For(BodyWeight weight, Frequency division) => DoseOptions.For(weight, Product, division, Range, Target);
}
