namespace Isotretinoin.Dosing;

/// <summary>The products of a formulary.</summary>
public sealed class ProductsRequest : IDosingRequest
{
    private ProductsRequest(Formulary formulary) => Formulary = formulary;

    /// <inheritdoc/>
    public Operation Operation => Operation.Products;

    /// <summary>The formulary.</summary>
    public Formulary Formulary { get; }

    /// <summary>The products of a formulary.</summary>
    public static ProductsRequest Of(Formulary formulary)
    {
        ArgumentNullException.ThrowIfNull(formulary);
        return new ProductsRequest(formulary);
    }

    /// <summary>The formulary.</summary>
    public ProductsAnswer Answer() => new(this);

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The codes.</summary>
    public override string ToString() => $"products {string.Join(", ", Formulary.Codes)}";
}
