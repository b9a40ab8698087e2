using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// A named amount of a derivation, an input or a result: an exact number, or a row of numbers (strengths, days of a cycle, capsules by
/// strength), in one unit; or a date; or a note.
/// </summary>
public sealed class DerivationLine
{
    private readonly DerivationOperation? operation;

    internal DerivationLine(
        string name,
        ImmutableArray<Ratio> values,
        string unit,
        Formulation? formulation,
        DateOnly? date,
        ImmutableArray<Citation> sources) =>
        (Name, Values, Unit, Formulation, Date, Sources, Operands) = (name, values, unit, formulation, date, sources, []);

    /// <summary>A note that was given beside the numbers.</summary>
    internal DerivationLine(string name, string note)
        : this(name, [], unit: "", formulation: null, date: null, []) => Note = note;

    private DerivationLine(DerivationLine amount, DerivationOperation operation, ImmutableArray<DerivationLine> operands)
        : this(amount.Name, amount.Values, amount.Unit, amount.Formulation, amount.Date, amount.Sources) =>
        (this.operation, Operands) = (operation, operands);

    /// <summary>What the amount is, unique in its derivation: <c>step 1 exact dose</c>.</summary>
    public string Name { get; }

    /// <summary>The exact numbers: one, unless the amount is a row. For a date, its day of the course, or none.</summary>
    public ImmutableArray<Ratio> Values { get; }

    /// <summary>The exact number of an amount that is not a row.</summary>
    /// <exception cref="InvalidOperationException">The amount is a row, a date without a day, or a note.</exception>
    public Ratio Value => Values.Length == 1
        ? Values[0]
        : throw new InvalidOperationException($"'{Name}' holds {Values.Length.ToString(CultureInfo.InvariantCulture)} numbers, not one.");

    /// <summary>
    /// The unit: <c>mg/kg/day</c>, <c>mg/day</c>, <c>mg/kg</c>, <c>mg</c>, <c>kg</c>, <c>day</c>, <c>capsule</c>; empty without a unit.
    /// </summary>
    public string Unit { get; }

    /// <summary>The formulation of the amount; null when it is not a dose.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The date, when the amount is one; else null.</summary>
    public DateOnly? Date { get; }

    /// <summary>The text, when the amount is a note; else null.</summary>
    public string? Note { get; }

    /// <summary>Where a number was read; empty for the caller's own and for what was worked out.</summary>
    public ImmutableArray<Citation> Sources { get; }

    /// <summary>
    /// The amount with its unit: <c>32.15 mg/day</c>, <c>40, 80 mg/day</c>, <c>2026-05-27</c>. A number
    /// that is rounded is marked: <c>≈0.467 mg/kg/day</c>. A note is its text.
    /// </summary>
    public string Amount => Note ?? (Date is { } date ? DateText.Of(date) : RatioText.WithUnit(Values, Unit));

    /// <summary>What is done to the operands, as on the wire: <c>multiply</c>; null when the amount was given.</summary>
    public string? Operation => operation?.Id;

    /// <summary>The operands, in the order of the operation, each an input or the result of an earlier line; empty for an input.</summary>
    public ImmutableArray<DerivationLine> Operands { get; }

    /// <summary>
    /// A result as text, the same in every culture: <c>step 1 exact dose = 0.5 mg/kg/day × 64.3 kg = 32.15 mg/day</c>; with <c>≈</c>
    /// before a rounded number. Of what was given name, amount, formulation and sources.
    /// </summary>
    public override string ToString()
    {
        if (operation is null)
        {
            string currency = Formulation is null ? "" : $" {Formulation}";
            string sources = Sources.IsEmpty ? "" : $" [{string.Join("; ", Sources)}]";
            return $"{Name} = {Amount}{currency}{sources}";
        }

        string sign = Amount.StartsWith('≈') ? "≈ " : "= ";
        string converted = operation == DerivationOperation.Convert ? $" {Formulation}" : "";
        return $"{Name} = {operation.Write(Operands)} {sign}{Amount.TrimStart('≈')}{converted}";
    }

    /// <summary>This amount as what an operation gives.</summary>
    internal DerivationLine WorkedOut(DerivationOperation by, ImmutableArray<DerivationLine> operands) => new(this, by, operands);
}
