using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Where an exact dose falls among the doses that capsules can make: the greatest that is not above it and the least that is not below it.
/// They are the same when the exact dose can be made; either may be absent. A <see cref="CapsuleRounding"/> chooses.
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

    /// <summary>The product whose capsules are used.</summary>
    public Product Product => Makeable.Product;

    /// <summary>How the day is divided.</summary>
    public Frequency Frequency => Frequency.Of(Makeable);

    /// <summary>The greatest dose of capsules that is not above the exact dose, or null when every one is above it.</summary>
    public CapsuleCombination? Below => Combination(below);

    /// <summary>The least dose of capsules that is not below the exact dose, or null when every one is below it.</summary>
    public CapsuleCombination? Above => Combination(above);

    /// <summary>Whether capsules make exactly the exact dose.</summary>
    public bool IsMakeable => below == above;

    public MakeableDoses Makeable { get; }

    /// <summary>The exact dose.</summary>
    public long Picograms { get; }

    /// <summary>0 when absent.</summary>
    public int BelowMilligrams => below;

    /// <summary>0 when absent.</summary>
    public int AboveMilligrams => above;

    /// <summary>Maps an exact dose to the doses that a product's capsules can make.</summary>
    /// <exception cref="FormulationMismatchException">The dose is not in the product's milligrams.</exception>
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
        // More than 0 and at most 10^12, so nothing overflows; an unsigned division by a constant is one multiplication.
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
        milligrams == 0 ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{milligrams} mg");

    private CapsuleCombination? Combination(int milligrams) => milligrams == 0 ? null : new CapsuleCombination(Makeable, milligrams);
}
