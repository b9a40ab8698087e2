using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Where an exact dose falls among the doses that capsules can make: the greatest that is not above it and the least that is not below it.
/// They are the same when the exact dose can be made; either may be absent. A <see cref="CapsuleRounding"/> chooses.
/// </summary>
/// <remarks>The default value is no mapping: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.</remarks>
public readonly record struct CapsuleMapping
{
    private readonly DailyDose exact;
    private readonly Product? product;
    private readonly Division? division;
    private readonly int below;
    private readonly int above;

    private CapsuleMapping(DailyDose exact, Product product, Division division, int below, int above) =>
        (this.exact, this.product, this.division, this.below, this.above) = (exact, product, division, below, above);

    /// <summary>The exact dose: more than 0, up to 1,000 mg/day, in the product's milligrams.</summary>
    public DailyDose Exact => Known(exact);

    /// <summary>The product whose capsules are used.</summary>
    public Product Product => Known(product)!;

    /// <summary>How the day is divided.</summary>
    public Division Division => Known(division)!;

    /// <summary>The greatest dose of capsules that is not above the exact dose, or null when every one is above it.</summary>
    public CapsuleCombination? Below => Combination(BelowMilligrams);

    /// <summary>The least dose of capsules that is not below the exact dose, or null when every one is below it.</summary>
    public CapsuleCombination? Above => Combination(AboveMilligrams);

    /// <summary>Whether capsules make exactly the exact dose.</summary>
    public bool IsMakeable => BelowMilligrams == AboveMilligrams && BelowMilligrams > 0;

    /// <summary>0 when absent.</summary>
    internal int BelowMilligrams => Known(below);

    /// <summary>0 when absent.</summary>
    internal int AboveMilligrams => Known(above);

    /// <summary>Maps an exact dose to the doses that a product's capsules can make.</summary>
    /// <exception cref="FormulationMismatchException">The dose is not in the product's milligrams.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public static CapsuleMapping Of(DailyDose exact, Product product, Division division)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(division);
        exact.Formulation.MustBe(product.Formulation);
        long picograms = exact.Picograms;
        if (picograms is <= 0 or > CapsuleTable.GreatestDose * DailyDose.PicogramsPerMilligram)
        {
            throw new ArgumentOutOfRangeException(nameof(exact), exact, "Accepted: more than 0, up to 1,000 mg/day.");
        }

        CapsuleTable.Row makeable = division.MakeableWith(product);
        int below = makeable.AtMost((int)(picograms / DailyDose.PicogramsPerMilligram));
        int above = makeable.AtLeast((int)WholeDivision.Up(picograms, DailyDose.PicogramsPerMilligram));
        return new CapsuleMapping(exact, product, division, below, above);
    }

    /// <summary>The exact dose and its neighbours: <c>64.3 mg/day of us-conventional taken twice: 60 mg below and 70 mg above</c>.</summary>
    public override string ToString() => product is null
        ? "no mapping"
        : $"{exact:A} of {product} taken {division}: {Neighbour(below)} below and {Neighbour(above)} above";

    private static string Neighbour(int milligrams) => milligrams == 0 ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{milligrams} mg");

    private TValue Known<TValue>(TValue value) => product is null ? throw new InvalidOperationException("A default mapping maps no dose.") : value;

    private CapsuleCombination? Combination(int milligrams) => milligrams == 0 ? null : new CapsuleCombination(Product, Division, milligrams);
}
