using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Every makeable daily dose of a product within a band for a body weight, and the nearest ones outside it.</summary>
public sealed class DoseOptions
{
    private DoseOptions(
        BodyWeight weight,
        MakeableDoses makeable,
        DoseBand band,
        CumulativeTarget target,
        ImmutableArray<DoseOption> rows,
        CapsuleCombination? below,
        CapsuleCombination? above)
    {
        (Weight, Product, Frequency) = (weight, makeable.Product, Frequency.Of(makeable));
        (Band, Target, Rows, Below, Above) = (band, target, rows, below, above);
    }

    /// <summary>The body weight.</summary>
    public BodyWeight Weight { get; }

    /// <summary>The product.</summary>
    public Product Product { get; }

    /// <summary>How each day is divided.</summary>
    public Frequency Frequency { get; }

    /// <summary>The band, inclusive.</summary>
    public DoseBand Band { get; }

    /// <summary>The cumulative target.</summary>
    public CumulativeTarget Target { get; }

    /// <summary>The doses within the band, ascending; may be empty.</summary>
    public ImmutableArray<DoseOption> Rows { get; }

    /// <summary>The greatest makeable dose below the band, or null.</summary>
    public CapsuleCombination? Below { get; }

    /// <summary>The least makeable dose above the band, up to 1,000 mg/day, or null.</summary>
    public CapsuleCombination? Above { get; }

    /// <summary>The options for a weight, a product, a division, a band and a target.</summary>
    /// <exception cref="FormulationMismatchException">
    /// The band or the target is not of the product's formulation: convert it first.
    /// </exception>
    public static DoseOptions For(BodyWeight weight, Product product, Frequency frequency, DoseBand band, CumulativeTarget target)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        ArgumentNullException.ThrowIfNull(band);
        ArgumentNullException.ThrowIfNull(target);
        band.Formulation.MustBe(product.Formulation, "band");
        target.Formulation.MustBe(product.Formulation, "target");

        MakeableDoses makeable = frequency.MakeableWith(product);
        long low = WholeDivision.Up(band.LowestFor(weight).Picograms, DailyDose.PicogramsPerMilligram);
        long high = band.HighestFor(weight).Picograms / DailyDose.PicogramsPerMilligram;
        int lowest = (int)Math.Min(low, MakeableDoses.Greatest + 1);
        int highest = (int)Math.Min(high, MakeableDoses.Greatest);

        ImmutableArray<DoseOption>.Builder rows = ImmutableArray.CreateBuilder<DoseOption>();
        for (int dose = makeable.AtLeast(lowest); dose != 0 && dose <= highest; dose = makeable.AtLeast(dose + 1))
        {
            rows.Add(new DoseOption(new CapsuleCombination(makeable, dose), weight, band, target));
        }

        (int below, int above) = (makeable.AtMost(lowest - 1), makeable.AtLeast(highest + 1));
        return new DoseOptions(weight, makeable, band, target, rows.DrainToImmutable(), Capsules(below), Capsules(above));

        CapsuleCombination? Capsules(int dose) => dose == 0 ? null : new CapsuleCombination(makeable, dose);
    }

    /// <summary>The product, the weight and the doses: <c>us-conventional for 64.3 kg: 40, 50, 60 mg/day</c>.</summary>
    public override string ToString()
    {
        string doses = Rows.IsEmpty
            ? "no doses in the band"
            : RatioText.WithUnit([.. Rows.Select(row => Ratio.Of(row.Capsules.Milligrams, 1))], DailyDose.Accepted.Unit);
        return $"{Product} for {Weight}: {doses}";
    }
}
