using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The products that a host dispenses, by the host's own codes (a drug code, an item number) or by identifier.</summary>
public sealed class Formulary
{
    private readonly ImmutableDictionary<string, Product> byCode;

    private Formulary(ImmutableArray<string> codes, ImmutableDictionary<string, Product> byCode) =>
        (Codes, Products, this.byCode) = (codes, [.. codes.Select(code => byCode[code])], byCode);

    /// <summary>The codes, in the order stated.</summary>
    public ImmutableArray<string> Codes { get; }

    /// <summary>The products, in the order of their codes.</summary>
    public ImmutableArray<Product> Products { get; }

    /// <summary>A formulary of products under their identifiers.</summary>
    /// <exception cref="ArgumentException">Two products have the same identifier.</exception>
    public static Formulary Of(params ReadOnlySpan<Product> products)
    {
        ImmutableArray<Product> all = Elements.Of(products, nameof(products));
        return new Formulary([], ImmutableDictionary.Create<string, Product>(StringComparer.Ordinal))
            .With(all.Select(p => KeyValuePair.Create(p.Id, p)), nameof(products));
    }

    /// <summary>This formulary with one more code; a product may have several.</summary>
    /// <param name="code">The host's code, compared case-sensitively; not empty and not in use.</param>
    /// <param name="product">The product.</param>
    /// <exception cref="ArgumentException">The code is empty or in use.</exception>
    public Formulary With(string code, Product product)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(product);
        return With([KeyValuePair.Create(code, product)], nameof(code));
    }

    /// <summary>Finds the product of a code.</summary>
    /// <returns>The product, or null when the code is unknown.</returns>
    public Product? Find(string? code) => code is null ? null : byCode.GetValueOrDefault(code);

    /// <summary>The number of codes: <c>9 codes</c>.</summary>
    public override string ToString() => CountText.Of(Codes.Length, "code");

    private Formulary With(IEnumerable<KeyValuePair<string, Product>> entries, string parameter)
    {
        ImmutableArray<string>.Builder codes = Codes.ToBuilder();
        ImmutableDictionary<string, Product>.Builder products = byCode.ToBuilder();
        foreach ((string code, Product product) in entries)
        {
            if (!products.TryAdd(code, product))
            {
                throw new ArgumentException($"The code '{code}' is already in use for {products[code].Id}.", parameter);
            }

            codes.Add(code);
        }

        return new Formulary(codes.ToImmutable(), products.ToImmutable());
    }
}
