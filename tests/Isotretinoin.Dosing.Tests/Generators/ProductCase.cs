namespace Isotretinoin.Dosing.Tests;

/// <summary>A product as a host would state it.</summary>
internal sealed class ProductCase
{
    public ProductCase(Formulation formulation, params IEnumerable<int> strengths)
    {
        (Formulation, Strengths) = (formulation, [.. strengths.Order()]);
        Product = Product.Create(ToString(), formulation, [.. Strengths]);
    }

    public Formulation Formulation { get; }

    public IReadOnlyList<int> Strengths { get; }

    public Product Product { get; }

    public override string ToString() => $"{Formulation} {string.Join("/", Strengths)} mg";
}
