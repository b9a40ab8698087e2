namespace Isotretinoin.Dosing.Testing;

/// <summary>A product as a host would state it.</summary>
public sealed class ProductCase
{
    private readonly Lazy<MakeableDoses> once;
    private readonly Lazy<MakeableDoses> twice;

    public ProductCase(Formulation formulation, params IEnumerable<int> strengths)
    {
        (Formulation, Strengths) = (formulation, [.. strengths.Order()]);
        Product = Product.Create(ToString(), formulation, [.. Strengths]);
        once = new Lazy<MakeableDoses>(() => new MakeableDoses(Strengths, Frequency.OnceDaily));
        twice = new Lazy<MakeableDoses>(() => new MakeableDoses(Strengths, Frequency.TwiceDaily));
    }

    public Formulation Formulation { get; }

    public IReadOnlyList<int> Strengths { get; }

    public Product Product { get; }

    public MakeableDoses Makeable(Frequency frequency) => (frequency == Frequency.OnceDaily ? once : twice).Value;

    public override string ToString() => $"{Formulation} {string.Join("/", Strengths)} mg";
}
