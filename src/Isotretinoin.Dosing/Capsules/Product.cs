using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A product as a pharmacy can dispense it: a name, a formulation, and the strengths of its capsules.</summary>
public sealed class Product
{
    /// <summary>The greatest number of strengths that a product may have.</summary>
    public const int MostStrengths = 12;

    /// <summary>The greatest strength of a capsule, in mg.</summary>
    public const int GreatestStrength = 100;

    internal Product(string name, Formulation formulation, ImmutableArray<int> strengths, ImmutableArray<Citation> sources)
    {
        (Id, Formulation, StrengthsInMilligrams, Sources) = (name, formulation, strengths, sources);
        Capsules = new CapsuleTable(this);
    }

    /// <summary>The product's name: the identifier of a product of the <see cref="Catalogue"/>, or the name that a host gave it.</summary>
    public string Id { get; }

    /// <summary>The formulation in whose milligrams the strengths are.</summary>
    public Formulation Formulation { get; }

    /// <summary>The strengths in whole mg, rising; each a capsule that cannot be divided.</summary>
    public ImmutableArray<int> StrengthsInMilligrams { get; }

    /// <summary>Where the strengths were read; empty for a product that a host stated.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>Which daily doses the capsules can make, and of what.</summary>
    internal CapsuleTable Capsules { get; }

    /// <summary>A product of a host's own formulary.</summary>
    /// <param name="name">What the host calls it; not empty.</param>
    /// <param name="formulation">The formulation of its capsules.</param>
    /// <param name="strengthsInMilligrams">1 to 12 different strengths, each from 1 to 100 whole mg, in any order.</param>
    /// <exception cref="ArgumentException">The name is empty; or there are no strengths, more than 12, or one is repeated or outside 1 to 100 mg.</exception>
    public static Product Create(string name, Formulation formulation, params ReadOnlySpan<int> strengthsInMilligrams)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(formulation);
        return new Product(name, formulation, Checked(strengthsInMilligrams), []);
    }

    /// <summary>The same product with only those of its strengths that a pharmacy has.</summary>
    /// <param name="strengthsInMilligrams">One or more of the product's strengths, in any order, none repeated.</param>
    /// <exception cref="ArgumentException">A strength is not one of the product's or is repeated, or there are none.</exception>
    public Product Stocking(params ReadOnlySpan<int> strengthsInMilligrams)
    {
        ImmutableArray<int> stocked = Checked(strengthsInMilligrams);
        foreach (int strength in stocked)
        {
            if (!StrengthsInMilligrams.Contains(strength))
            {
                throw new ArgumentException($"{Id} has no {Text(strength)} mg capsule. Accepted: {string.Join(", ", StrengthsInMilligrams)} mg.", nameof(strengthsInMilligrams));
            }
        }

        return new Product(Id, Formulation, stocked, Sources);
    }

    /// <summary>The product's name.</summary>
    public override string ToString() => Id;

    private static ImmutableArray<int> Checked(ReadOnlySpan<int> strengthsInMilligrams)
    {
        ImmutableArray<int> rising = [.. strengthsInMilligrams.ToArray().Order()];
        bool isAccepted = rising.Length is >= 1 and <= MostStrengths
            && rising[0] >= 1
            && rising[^1] <= GreatestStrength
            && rising.Distinct().Count() == rising.Length;
        return isAccepted
            ? rising
            : throw new ArgumentException(
                $"These are no strengths of a product: {string.Join(", ", rising.Select(Text))}. Accepted: 1 to {MostStrengths} different strengths, each a whole number from 1 to {GreatestStrength} mg.",
                nameof(strengthsInMilligrams));
    }

    private static string Text(int strength) => strength.ToString(CultureInfo.InvariantCulture);
}
