using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The makeable doses on either side of an exact dose: the greatest not above it and the least not below it. They are equal when the exact
/// dose can be made; either may be absent. A <see cref="CapsuleRounding"/> chooses between them.
/// </summary>
internal readonly record struct CapsuleMapping
{
        private readonly int below;
    private readonly int above;

    private CapsuleMapping(MakeableDoses makeable, long picograms, int below, int above)
    {
        Makeable = makeable;
        Picograms = picograms;
        this.below = below;
        this.above = above;
    }

    /// <summary>The exact dose: more than 0, up to 1,000 mg/day, in the product's milligrams.</summary>
    public DailyDose Exact => DailyDose.OfPicograms(Picograms, Product.Formulation);

    /// <summary>The product of the capsules.</summary>
    public Product Product => Makeable.Product;

    /// <summary>How the day is divided.</summary>
    public Frequency Frequency => Frequency.Of(Makeable);

    /// <summary>The greatest makeable dose not above the exact dose; null when there is none.</summary>
    public CapsuleCombination? Below => Combination(below);

    /// <summary>The least makeable dose not below the exact dose; null when there is none.</summary>
    public CapsuleCombination? Above => Combination(above);

    /// <summary>Whether capsules make the exact dose.</summary>
    public bool IsMakeable => below == above;

    public MakeableDoses Makeable { get; }

    /// <summary>The exact dose.</summary>
    public long Picograms { get; }

    /// <summary>0 when absent.</summary>
    public int BelowMilligrams => below;

    /// <summary>0 when absent.</summary>
    public int AboveMilligrams => above;

    /// <summary>Maps an exact dose to the doses that a product's capsules can make.</summary>
    /// <exception cref="FormulationMismatchException">The dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public static CapsuleMapping Of(DailyDose exact, Product product, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        return Of(exact, frequency.MakeableWith(product), "mg", nameof(exact));
    }

    public static CapsuleMapping Of(DailyDose exact, MakeableDoses makeable, string member, string parameter)
    {
        exact.Formulation.MustBe(makeable.Product.Formulation);
        long picograms = exact.Picograms;
        if (picograms is <= 0 or > MakeableDoses.Greatest * DailyDose.PicogramsPerMilligram)
        {
            throw new OutOfRangeException(
                RefusalCode.DoseOutOfRange, member, exact, "more than 0, up to 1,000 mg/day", parameter);
        }

        return Of(picograms, makeable);
    }

    public static CapsuleMapping Of(long picograms, MakeableDoses makeable)
    {
        // From 1 to 10^12, so nothing overflows.
        int whole = unchecked((int)((ulong)picograms / (ulong)DailyDose.PicogramsPerMilligram));
        bool isWhole = unchecked(whole * DailyDose.PicogramsPerMilligram) == picograms;
        return new CapsuleMapping(makeable, picograms, makeable.AtMost(whole), makeable.AtLeast(isWhole ? whole : unchecked(whole + 1)));
    }

    /// <summary>
    /// The exact dose and its neighbours: <c>64.3 mg/day of us-conventional taken twice: 60 mg below and 70 mg above</c>.
    /// </summary>
    public override string ToString() =>
        $"{Exact:A} of {Product} taken {Frequency}: {Neighbour(below)} below and {Neighbour(above)} above";

    private static string Neighbour(int milligrams) =>
        milligrams == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{milligrams} mg");

    private CapsuleCombination? Combination(int milligrams) => milligrams == 0 ? null : new CapsuleCombination(Makeable, milligrams);
}
