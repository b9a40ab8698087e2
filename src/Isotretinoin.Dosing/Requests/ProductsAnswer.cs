namespace Isotretinoin.Dosing;

/// <summary>The products of a formulary.</summary>
public sealed class ProductsAnswer : IDosingAnswer
{
    internal ProductsAnswer(ProductsRequest request) => Request = request;

    /// <summary>The request.</summary>
    public ProductsRequest Request { get; }

    /// <summary>The products under their codes.</summary>
    public Formulary Formulary => Request.Formulary;

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => null;

    /// <summary>The codes.</summary>
    public override string ToString() => string.Join(", ", Formulary.Codes);
}
