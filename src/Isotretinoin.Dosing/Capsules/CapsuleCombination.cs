using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The capsules of a day. The same dose, product and division always give the same capsules: taken once, the fewest capsules, then the
/// fewest different strengths, then the strongest; taken twice, the most even split with at most one capsule more than the fewest.
/// </summary>
/// <remarks>
/// The default value is invalid: every operation on it but equality, hashing and text throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct CapsuleCombination
{
    private readonly MakeableDoses? makeable;
    private readonly int milligrams;

    internal CapsuleCombination(MakeableDoses makeable, int milligrams) => (this.makeable, this.milligrams) = (makeable, milligrams);

    /// <summary>The product of the capsules.</summary>
    public Product Product => Makeable.Product;

    /// <summary>How the day is divided.</summary>
    public Frequency Frequency => Frequency.Of(Makeable);

    /// <summary>The daily dose in whole mg, from 1 to 1,000.</summary>
    public int Milligrams => makeable is null ? throw NoCapsules() : milligrams;

    /// <summary>The daily dose in the milligrams of the product's formulation.</summary>
    public DailyDose Dose => DailyDose.OfWholeMilligrams(Milligrams, Product.Formulation);

    /// <summary>The capsules of the day, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Capsules => Choice.Capsules;

    /// <summary>The capsules at each time of the day.</summary>
    public ImmutableArray<Intake> Intakes => Choice.Intakes;

    internal CapsuleChoice Choice => Makeable[Milligrams];

    private MakeableDoses Makeable => makeable ?? throw NoCapsules();

    /// <summary>The capsules that make exactly a dose.</summary>
    /// <returns>The capsules, or null when no capsules make it.</returns>
    /// <exception cref="FormulationMismatchException">The dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public static CapsuleCombination? Making(DailyDose dose, Product product, Frequency frequency)
    {
        CapsuleMapping mapping = Mapping(dose, product, frequency);
        return mapping.IsMakeable ? mapping.Below : null;
    }

    /// <summary>The capsules of the greatest dose that is not above a dose.</summary>
    /// <returns>The capsules, or null when every makeable dose is above it.</returns>
    /// <exception cref="FormulationMismatchException">The dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public static CapsuleCombination? AtMost(DailyDose dose, Product product, Frequency frequency) =>
        Mapping(dose, product, frequency).Below;

    /// <summary>The capsules of the least dose that is not below a dose.</summary>
    /// <returns>The capsules, or null when every makeable dose is below it.</returns>
    /// <exception cref="FormulationMismatchException">The dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public static CapsuleCombination? AtLeast(DailyDose dose, Product product, Frequency frequency) =>
        Mapping(dose, product, frequency).Above;

    /// <summary>The capsules by time: <c>morning 1 × 20 mg, evening 1 × 10 mg</c>.</summary>
    public override string ToString() => makeable is null ? "no capsules" : string.Join(", ", Intakes);

    private static CapsuleMapping Mapping(DailyDose dose, Product product, Frequency frequency)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(frequency);
        return CapsuleMapping.Of(dose, frequency.MakeableWith(product), "mg", nameof(dose));
    }

    private static InvalidOperationException NoCapsules() => new("This CapsuleCombination is the default value.");
}
