using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The family of capsules that a dose is stated for. Milligrams of different families are never mixed silently: mixing throws
/// <see cref="FormulationMismatchException"/>.
/// </summary>
/// <remarks>
/// Equivalence: 4 mg Micronized = 5 mg Conventional = 5 mg Lidose, by convention from the parallel ranges of the United States labels
/// (0.5/0.4, 1/0.8 and 2/1.6 mg/kg/day). The labels state that none is substitutable for another.
/// </remarks>
public sealed class Formulation : INamedChoice<Formulation>
{
    private Formulation(int place, string id, string name, int micronizedFifths, Citation worthSource) =>
        (Place, Id, Name, this.micronizedFifths, EquivalenceSource) = (place, id, name, micronizedFifths, worthSource);

    // The equivalent of 1 mg in fifths of a milligram Micronized. Conversions are ratios of these.
    private readonly int micronizedFifths;

    /// <summary>Conventional capsules (Accutane and Roaccutane type), taken with food.</summary>
    public static Formulation Conventional { get; } =
        new(0, "conventional", "Conventional", 4, Documents.MyorisanLabel.Section("Dosage and administration"));

    /// <summary>Lidose capsules (Absorica, Epuris), taken with or without food.</summary>
    public static Formulation Lidose { get; } = new(1, "lidose", "Lidose", 4, Documents.AbsoricaLabel.Section("Table 1"));

    /// <summary>Micronized capsules (Absorica LD), taken with or without food; 0.8 mg for 1 mg of the others.</summary>
    public static Formulation Micronized { get; } = new(2, "micronized", "Micronized", 5, Documents.AbsoricaLabel.Derived(
        "Tables 1 and 2: 0.5/0.4, 1/0.8, 2/1.6 mg/kg/day"));

    /// <summary>The three formulations, in the order conventional, lidose, micronized.</summary>
    public static ImmutableArray<Formulation> All { get; } = [Conventional, Lidose, Micronized];

    /// <summary>The formulation's identifier in text and on the wire: <c>conventional</c>, <c>lidose</c> or <c>micronized</c>.</summary>
    public string Id { get; }

    /// <summary>The formulation's name.</summary>
    public string Name { get; }

    /// <summary>The source of the formulation's dose range, and so of its equivalence.</summary>
    public Citation EquivalenceSource { get; }

    /// <summary>The index in <see cref="All"/>.</summary>
    internal int Place { get; }

    /// <summary>Finds a formulation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The formulation, or null when the id is unknown.</returns>
    public static Formulation? Find(string? id) => NamedChoice.Find<Formulation>(id);

    /// <summary>Reads a formulation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such formulation.</exception>
    public static Formulation Parse(string id) => NamedChoice.Parse<Formulation>(id);

    /// <summary>The exact number of milligrams of <paramref name="other"/> equivalent to 1 mg of this formulation: 1, 4/5 or 5/4.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Ratio EquivalentIn(Formulation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Ratio.Of(micronizedFifths, other.micronizedFifths);
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>A dose in mg/kg/day of this formulation.</summary>
    /// <inheritdoc cref="WeightBasedDose.FromMilligramsPerKilogramPerDay"/>
    public WeightBasedDose MilligramsPerKilogramPerDay(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, this);

    /// <summary>A dose in mg/day of this formulation.</summary>
    /// <inheritdoc cref="DailyDose.FromMilligrams"/>
    public DailyDose MilligramsPerDay(decimal milligrams) => DailyDose.FromMilligrams(milligrams, this);

    /// <summary>A dose in mg of this formulation, over any number of days.</summary>
    /// <inheritdoc cref="TotalDose.FromMilligrams"/>
    public TotalDose Milligrams(decimal milligrams) => TotalDose.FromMilligrams(milligrams, this);

    /// <summary>A cumulative dose in mg/kg of this formulation.</summary>
    /// <inheritdoc cref="CumulativeDose.FromMilligramsPerKilogram"/>
    public CumulativeDose MilligramsPerKilogram(decimal milligramsPerKilogram) =>
        CumulativeDose.FromMilligramsPerKilogram(milligramsPerKilogram, this);

    /// <summary>Throws unless this is the expected formulation.</summary>
    internal void MustBe(Formulation expected)
    {
        if (this != expected)
        {
            throw new FormulationMismatchException(expected, this);
        }
    }

    /// <summary>Throws unless this is the expected formulation; the exception names the member.</summary>
    internal void MustBe(Formulation expected, string holder)
    {
        if (this != expected)
        {
            throw new FormulationMismatchException(expected, this).Within(holder);
        }
    }

    /// <summary>Converts an amount in a fine unit, exactly: every stated amount is a multiple of 1,000 fine units.</summary>
    internal long Convert(long amount, Formulation to)
    {
        if (micronizedFifths == to.micronizedFifths)
        {
            return amount;
        }

        // 4 and 5 have no common divisor, so dividing first is exact whenever the result is whole, and cannot overflow.
        return amount % to.micronizedFifths == 0
            ? amount / to.micronizedFifths * micronizedFifths
            : throw NotWhole(amount, to);
    }

    private ArithmeticException NotWhole(long amount, Formulation to) =>
        new($"{amount} fine units of {Id} have no whole equivalent in {to.Id}.");
}
