using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The family of capsules in whose milligrams a dose is stated. Milligrams are a currency: a milligram of one family is never
/// silently one of another, and mixing them throws <see cref="FormulationMismatchException"/>.
/// </summary>
/// <remarks>
/// Worth: 4 mg Micronized = 5 mg Conventional = 5 mg Lidose, by convention from the parallel ranges of the United States labels
/// (0.5/0.4, 1/0.8 and 2/1.6 mg/kg/day). The labels state that none is substitutable for another.
/// </remarks>
public sealed class Formulation : INamedChoice<Formulation>
{
    private Formulation(int place, string id, string name, int micronizedFifths, Citation worthSource) =>
        (Place, Id, Name, this.micronizedFifths, EquivalenceSource) = (place, id, name, micronizedFifths, worthSource);

    // What 1 mg is worth in fifths of a milligram Micronized: exact conversions are ratios of these.
    private readonly int micronizedFifths;

    /// <summary>Conventional capsules (Accutane and Roaccutane type), taken with food.</summary>
    public static Formulation Conventional { get; } =
        new(0, "conventional", "Conventional", 4, Documents.MyorisanLabel.Section("Dosage and administration"));

    /// <summary>Lidose capsules (Absorica, Epuris), taken with or without food.</summary>
    public static Formulation Lidose { get; } = new(1, "lidose", "Lidose", 4, Documents.AbsoricaLabel.Section("Table 1"));

    /// <summary>Micronized capsules (Absorica LD), taken with or without food; 0.8 of the milligrams.</summary>
    public static Formulation Micronized { get; } = new(2, "micronized", "Micronized", 5, Documents.AbsoricaLabel.Derived(
        "Tables 1 and 2: 0.5/0.4, 1/0.8, 2/1.6 mg/kg/day"));

    /// <summary>The three formulations, in the order conventional, lidose, micronized.</summary>
    public static ImmutableArray<Formulation> All { get; } = [Conventional, Lidose, Micronized];

    /// <summary>The formulation's identifier in text and on the wire: <c>conventional</c>, <c>lidose</c> or <c>micronized</c>.</summary>
    public string Id { get; }

    /// <summary>The formulation's name.</summary>
    public string Name { get; }

    /// <summary>Where the formulation's dose range, and with it its worth, was read.</summary>
    public Citation EquivalenceSource { get; }

    /// <summary>The place among <see cref="All"/>, from 0.</summary>
    internal int Place { get; }

    /// <summary>Finds a formulation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The formulation, or null when there is none of that id.</returns>
    public static Formulation? Find(string? id) => NamedChoice.Find<Formulation>(id);

    /// <summary>Reads a formulation by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such formulation.</exception>
    public static Formulation Parse(string id) => NamedChoice.Parse<Formulation>(id);

    /// <summary>
    /// The exact number of milligrams of <paramref name="other"/> that are worth 1 mg of this formulation: 1, 4/5 or 5/4.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Ratio EquivalentIn(Formulation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Ratio.Of(micronizedFifths, other.micronizedFifths);
    }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>A dose of so many mg/kg/day of this formulation.</summary>
    /// <inheritdoc cref="WeightBasedDose.FromMilligramsPerKilogramPerDay"/>
    public WeightBasedDose MilligramsPerKilogramPerDay(decimal milligramsPerKilogramPerDay) =>
        WeightBasedDose.FromMilligramsPerKilogramPerDay(milligramsPerKilogramPerDay, this);

    /// <summary>A dose of so many mg/day of this formulation.</summary>
    /// <inheritdoc cref="DailyDose.FromMilligrams"/>
    public DailyDose MilligramsPerDay(decimal milligrams) => DailyDose.FromMilligrams(milligrams, this);

    /// <summary>A dose of so many mg of this formulation, over any number of days.</summary>
    /// <inheritdoc cref="TotalDose.FromMilligrams"/>
    public TotalDose Milligrams(decimal milligrams) => TotalDose.FromMilligrams(milligrams, this);

    /// <summary>A cumulative dose of so many mg/kg of this formulation.</summary>
    /// <inheritdoc cref="CumulativeDose.FromMilligramsPerKilogram"/>
    public CumulativeDose MilligramsPerKilogram(decimal milligramsPerKilogram) =>
        CumulativeDose.FromMilligramsPerKilogram(milligramsPerKilogram, this);

    /// <summary>Throws unless this is the formulation that is expected.</summary>
    internal void MustBe(Formulation expected)
    {
        if (this != expected)
        {
            throw new FormulationMismatchException(expected, this);
        }
    }

    /// <summary>Throws unless this is the formulation that is expected of a member.</summary>
    internal void MustBe(Formulation expected, string holder)
    {
        if (this != expected)
        {
            throw new FormulationMismatchException(expected, this).Within(holder);
        }
    }

    /// <summary>Converts an amount in a fine unit. Exact: every stated amount is a multiple of the fine unit by 1,000.</summary>
    internal long Convert(long amount, Formulation to)
    {
        if (micronizedFifths == to.micronizedFifths)
        {
            return amount;
        }

        // 4 and 5 have no common divisor, so dividing first is exact whenever the worth is whole, and cannot overflow on the way.
        return amount % to.micronizedFifths == 0
            ? amount / to.micronizedFifths * micronizedFifths
            : throw NotWhole(amount, to);
    }

    private ArithmeticException NotWhole(long amount, Formulation to) =>
        new($"{amount} fine units of {Id} have no whole worth in {to.Id}.");
}
