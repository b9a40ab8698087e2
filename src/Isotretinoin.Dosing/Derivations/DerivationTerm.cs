using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A named amount of a derivation: an exact number, or a row of numbers (strengths, days of a cycle, capsules by strength), in one unit; or
/// a date.
/// </summary>
public sealed class DerivationTerm
{
    internal DerivationTerm(
        string name,
        ImmutableArray<Ratio> values,
        string unit,
        Formulation? formulation,
        DateOnly? date,
        ImmutableArray<Citation> sources) =>
        (Name, Values, Unit, Formulation, Date, Sources) = (name, values, unit, formulation, date, sources);

    /// <summary>The name, unique in its derivation: <c>step 1 exact dose</c>.</summary>
    public string Name { get; }

    /// <summary>The exact numbers: one, unless the term is a row. For a date, its day of the course, or none.</summary>
    public ImmutableArray<Ratio> Values { get; }

    /// <summary>The exact number of a term that is not a row.</summary>
    /// <exception cref="InvalidOperationException">The term is a row, or a date without a day.</exception>
    public Ratio Value => Values.Length == 1
        ? Values[0]
        : throw new InvalidOperationException($"'{Name}' holds {Values.Length.ToString(CultureInfo.InvariantCulture)} numbers, not one.");

    /// <summary>
    /// The unit: <c>mg/kg/day</c>, <c>mg/day</c>, <c>mg/kg</c>, <c>mg</c>, <c>kg</c>, <c>day</c>, <c>capsule</c>; empty without a unit.
    /// </summary>
    public string Unit { get; }

    /// <summary>The formulation of the amount; null when it is not a dose.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The date, when the term is one; else null.</summary>
    public DateOnly? Date { get; }

    /// <summary>The sources of an input; empty for the caller's inputs and for results.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>
    /// The amount with its unit: <c>32.15 mg/day</c>, <c>40, 80 mg/day</c>, <c>2026-05-27</c>. A rounded number is marked: <c>≈0.467
    /// mg/kg/day</c>.
    /// </summary>
    public string Amount => Date is { } date ? DateText.Of(date) : RatioText.WithUnit(Values, Unit);

    /// <summary>Name, amount, formulation and sources.</summary>
    public override string ToString()
    {
        string currency = Formulation is null ? "" : $" {Formulation}";
        string sources = Sources.IsEmpty ? "" : $" [{string.Join("; ", Sources)}]";
        return $"{Name} = {Amount}{currency}{sources}";
    }
}
