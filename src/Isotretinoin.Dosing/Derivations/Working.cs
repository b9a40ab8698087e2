using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A builder of derivations. Its milligrams are of one formulation, except inputs before a conversion.</summary>
internal sealed class Working
{
    private readonly Formulation? formulation;
    private readonly ImmutableArray<DerivationLine>.Builder given;
    private readonly ImmutableArray<DerivationLine>.Builder lines;

    /// <summary>A derivation in one formulation; null when it is unknown, and then nothing is converted.</summary>
    public Working(Formulation? formulation)
        : this(formulation, ImmutableArray.CreateBuilder<DerivationLine>(), ImmutableArray.CreateBuilder<DerivationLine>())
    {
    }

    private Working(Formulation? formulation, ImmutableArray<DerivationLine>.Builder given, ImmutableArray<DerivationLine>.Builder lines) =>
        (this.formulation, this.given, this.lines) = (formulation, given, lines);

    private Formulation Own =>
        formulation ?? throw new InvalidOperationException("The formulation is unknown: nothing is converted.");

    /// <summary>The same derivation, continued in another formulation.</summary>
    public Working In(Formulation other) => new(other, given, lines);

    /// <summary>The exact number of a dose in its unit.</summary>
    public static Ratio Exactly<TDose>(TDose dose)
        where TDose : struct, IDose<TDose> => Ratio.Of(dose.Amount.KnownFine, TDose.Accepted.FinePerUnit);

    public Derivation Done() => new(given.ToImmutable(), lines.ToImmutable());

    /// <summary>An earlier term by its name; null when there is none.</summary>
    public DerivationLine? Find(string? name) => given.Concat(lines).FirstOrDefault(term => term.Name == name);

    public DerivationLine Given(string name, Ratio value, string unit) => Given(name, [value], unit, currency: null, []);

    public DerivationLine Given(
        string name, ImmutableArray<Ratio> values, string unit, Formulation? currency, ImmutableArray<Citation> sources) =>
        Given(new DerivationLine(name, values, unit, currency, date: null, sources));

    public DerivationLine Given<TDose>(string name, TDose dose)
        where TDose : struct, IDose<TDose> => GivenDose(name, [Exactly(dose)], TDose.Accepted.Unit, []);

    /// <summary>The days of a row: 1 for a dosing day, 0 for an off day.</summary>
    public DerivationLine Given(string name, DayRow row) =>
        Given(
            name,
            [.. Enumerable.Range(1, row.Days).Select(day => Ratio.Of(row.IsDosingDay(day) ? 1 : 0, 1))],
            "",
            currency: null,
            []);

    public DerivationLine GivenDose(string name, ImmutableArray<Ratio> values, string unit, ImmutableArray<Citation> sources) =>
        Given(name, values, unit, formulation, sources);

    public DerivationLine Given(BodyWeight weight) => Given("weight", Ratio.Of(weight.Grams, 1000), "kg");

    public DerivationLine Given(Product product) =>
        GivenDose(
            "capsules",
            [.. product.StrengthsInMilligrams.Select(strength => Ratio.Of(strength, 1))],
            TotalDose.Accepted.Unit,
            product.Sources);

    public DerivationLine Given(string name, DateOnly date) => Given(new DerivationLine(name, [], "", formulation: null, date, []));

    /// <summary>A note beside a part of the result; nothing without one.</summary>
    public void GivenNote(string about, string? note) =>
        _ = note is null ? null : Given(new DerivationLine($"{about} note", note));

    public DerivationLine GivenDayOne(DateOnly start) =>
        Given(new DerivationLine("start", [Ratio.Of(1, 1)], "day", formulation: null, start, []));

    public DerivationLine Line(
        string name, Ratio value, string unit, DerivationOperation operation, params ReadOnlySpan<DerivationLine> operands) =>
        Line(name, [value], unit, operation, operands);

    public DerivationLine Line(
        string name,
        ImmutableArray<Ratio> values,
        string unit,
        DerivationOperation operation,
        params ReadOnlySpan<DerivationLine> operands) =>
        Line(
            new DerivationLine(name, values, unit, unit.StartsWith("mg", StringComparison.Ordinal) ? formulation : null, date: null, []),
            operation,
            operands);

    public DerivationLine Product(string name, DerivationLine left, DerivationLine right, string unit) =>
        Line(name, left.Value * right.Value, unit, DerivationOperation.Multiply, left, right);

    public DerivationLine Quotient(string name, DerivationLine left, DerivationLine right, string unit) =>
        Line(name, left.Value * Ratio.Of(right.Value.Denominator, right.Value.Numerator), unit, DerivationOperation.Divide, left, right);

    /// <summary>The sum, element by element for rows.</summary>
    public DerivationLine Sum(string name, params ReadOnlySpan<DerivationLine> terms)
    {
        var sums = new Ratio[terms[0].Values.Length];
        foreach (DerivationLine term in terms)
        {
            for (int place = 0; place < sums.Length; place++)
            {
                sums[place] += term.Values[place];
            }
        }

        return Line(name, [.. sums], terms[0].Unit, DerivationOperation.Add, terms);
    }

    public DerivationLine Difference(string name, DerivationLine left, params ReadOnlySpan<DerivationLine> right)
    {
        Ratio difference = left.Value;
        foreach (DerivationLine term in right)
        {
            difference -= term.Value;
        }

        return Line(name, difference, left.Unit, DerivationOperation.Subtract, [left, .. right]);
    }

    public DerivationLine OverDays(string name, DosingCycle cycle, DerivationLine row, DerivationLine days) =>
        Line(
            name,
            Ratio.Of(cycle.MilligramsIn((long)days.Value.Numerator), 1),
            TotalDose.Accepted.Unit,
            DerivationOperation.OverDays,
            row,
            days);

    /// <summary>The capsules of each strength, in the order of the strengths.</summary>
    public DerivationLine Quantities(
        string name,
        ImmutableArray<CapsuleCount> counts,
        DerivationLine cycle,
        DerivationLine days,
        DerivationLine strengths,
        DerivationLine dosesADay)
    {
        ImmutableArray<Ratio> row =
        [
            .. strengths.Values.Select(strength =>
                Ratio.Of(counts.Where(c => c.StrengthInMilligrams == strength.Numerator).Sum(c => c.Count), 1)),
        ];
        return Line(name, row, "capsule", DerivationOperation.Quantities, cycle, days, strengths, dosesADay);
    }

    public void Dated(string name, DerivationLine? start, DerivationLine day, DateOnly? date)
    {
        if (start is not null && date is not null)
        {
            Line(new DerivationLine(name, day.Values, "day", formulation: null, date, []), DerivationOperation.DateOfDay, start, day);
        }
    }

    /// <summary>The date that a number of days after another is.</summary>
    public DerivationLine After(string name, DerivationLine date, DerivationLine days, DateOnly after) =>
        Line(new DerivationLine(name, [], "", formulation: null, after, []), DerivationOperation.DaysAfter, date, days);

    /// <summary>A dose as stated, or converted from another formulation.</summary>
    public DerivationLine Stated<TDose>(string name, TDose dose, TDose? beforeConversion, ImmutableArray<Citation> sources)
        where TDose : struct, IDose<TDose>
    {
        string unit = TDose.Accepted.Unit;
        if (beforeConversion is not { } stated)
        {
            return GivenDose(name, [Exactly(dose)], unit, sources);
        }

        DerivationLine amount = Given($"{name} as stated", [Exactly(stated)], unit, stated.Amount.Formulation, sources);
        return Line(name, Exactly(dose), unit, DerivationOperation.Convert, amount, Worth(stated.Amount.Formulation));
    }

    /// <summary>An amount converted to another formulation.</summary>
    public DerivationLine Converted(string name, DerivationLine amount, Formulation from) => from == formulation
        ? amount
        : Line(name, amount.Value * from.EquivalentIn(Own), amount.Unit, DerivationOperation.Convert, amount, Worth(from));

    private DerivationLine Worth(Formulation stated)
    {
        string name = $"mg {Own} for 1 mg {stated}";
        return given.FirstOrDefault(term => term.Name == name)
            ?? Given(name, [stated.EquivalentIn(Own)], "", currency: null, [stated.EquivalenceSource, Own.EquivalenceSource]);
    }

    private DerivationLine Given(DerivationLine term)
    {
        given.Add(term);
        return term;
    }

    private DerivationLine Line(DerivationLine amount, DerivationOperation operation, params ReadOnlySpan<DerivationLine> operands)
    {
        DerivationLine line = amount.WorkedOut(operation, [.. operands]);
        lines.Add(line);
        return line;
    }
}
