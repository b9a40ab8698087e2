using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A product that a pharmacy dispenses: a name, a formulation and the strengths of its capsules.</summary>
public sealed class Product
{
    /// <summary>The greatest number of strengths that a product may have.</summary>
    public const int MostStrengths = 12;

    /// <summary>The greatest strength of a capsule, in mg.</summary>
    public const int GreatestStrength = 100;

    private static readonly string AcceptedStrengths =
        $"Accepted: 1 to {MostStrengths} different strengths, each a whole number from 1 to {GreatestStrength} mg.";

    internal Product(
        string id,
        string name,
        Formulation formulation,
        ImmutableArray<int> strengths,
        ImmutableArray<Citation> sources,
        ProductFact food,
        ProductFact soyaBeanOil)
    {
        (Id, Name, Formulation, StrengthsInMilligrams, Sources) = (id, name, formulation, strengths, sources);
        (Food, SoyaBeanOil) = (food, soyaBeanOil);
        Capsules = new CapsuleTable(this);
    }

    /// <summary>The strengths that a capsule may have.</summary>
    public static AcceptedRange AcceptedStrength { get; } = AcceptedRange.OfCounts(1, GreatestStrength, "mg", RefusalCode.ProductStrengths);

    /// <summary>
    /// The identifier in text and on the wire: that of a product of the <see cref="Catalogue"/>, or the name that a host gave it.
    /// </summary>
    public string Id { get; }

    /// <summary>The name for people: <c>Absorica LD, United States</c>.</summary>
    public string Name { get; }

    /// <summary>The formulation of the strengths.</summary>
    public Formulation Formulation { get; }

    /// <summary>The strengths in whole mg, ascending. A capsule cannot be divided.</summary>
    public ImmutableArray<int> StrengthsInMilligrams { get; }

    /// <summary>The formulation of a number stated without one: conventional for a conventional product, else null.</summary>
    /// <remarks>A number for Lidose or Micronized capsules is ambiguous without its formulation.</remarks>
    public Formulation? ImpliedFormulation => Formulation == Formulation.Conventional ? Formulation : null;

    /// <summary>The sources of the strengths; empty for a host's own product.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>How it is taken with food, as its own label or product information says, or else its family.</summary>
    public ProductFact Food { get; }

    /// <summary>Whether its capsules hold soya-bean oil; unknown where the ingredients were not read.</summary>
    public ProductFact SoyaBeanOil { get; }

    /// <summary>The makeable daily doses and their capsules.</summary>
    internal CapsuleTable Capsules { get; }

    /// <summary>A product of a host's own formulary.</summary>
    /// <param name="name">The host's name for it; not empty.</param>
    /// <param name="formulation">The formulation of its capsules.</param>
    /// <param name="strengthsInMilligrams">1 to 12 different strengths, each from 1 to 100 whole mg, in any order.</param>
    /// <exception cref="ArgumentException">
    /// The name is empty; or there are no strengths, more than 12, or one is repeated or outside 1 to 100 mg.
    /// </exception>
    public static Product Create(string name, Formulation formulation, params ReadOnlySpan<int> strengthsInMilligrams)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(formulation);
        ImmutableArray<int> strengths = Checked(strengthsInMilligrams, nameof(strengthsInMilligrams));
        return new Product(name, name, formulation, strengths, [], ProductFact.FoodOf(formulation), ProductFact.Unknown);
    }

    /// <summary>This product with only the strengths in stock.</summary>
    /// <param name="strengthsInMilligrams">One or more of the product's strengths, in any order, none repeated.</param>
    /// <exception cref="ArgumentException">A strength is not one of the product's or is repeated, or there are none.</exception>
    public Product Stocking(params ReadOnlySpan<int> strengthsInMilligrams)
    {
        ImmutableArray<int> stocked = Checked(strengthsInMilligrams, nameof(strengthsInMilligrams));
        foreach (int strength in stocked)
        {
            if (!StrengthsInMilligrams.Contains(strength))
            {
                throw new RefusalException(
                    RefusalCode.ProductStrengths,
                    "strengthsMg",
                    $"{Id} has no {Text(strength)} mg capsule. Accepted: {string.Join(", ", StrengthsInMilligrams)} mg.",
                    nameof(strengthsInMilligrams));
            }
        }

        return new Product(Id, Name, Formulation, stocked, Sources, Food, SoyaBeanOil);
    }

    /// <summary>The product's id.</summary>
    public override string ToString() => Id;

    private static ImmutableArray<int> Checked(ReadOnlySpan<int> strengths, string parameter)
    {
        if (strengths.IsEmpty)
        {
            throw new RefusalException(
                RefusalCode.ProductStrengths, "strengthsMg", $"A product needs at least one strength. {AcceptedStrengths}", parameter);
        }

        for (int place = 0; place < strengths.Length; place++)
        {
            if (place == MostStrengths || !AcceptedStrength.Contains(strengths[place]) || strengths[..place].Contains(strengths[place]))
            {
                throw new RefusalException(
                    RefusalCode.ProductStrengths,
                    Refusal.Element("strengthsMg", place),
                    $"Strengths must be distinct whole milligrams: {string.Join(", ", strengths.ToArray().Select(Text))}. "
                        + AcceptedStrengths,
                    parameter);
            }
        }

        return [.. strengths.ToArray().Order()];
    }

    private static string Text(int strength) => strength.ToString(CultureInfo.InvariantCulture);
}
