using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// An order as written elsewhere: capsules, times of day, quantities, days' supply, refills and formulation. What it does not state is
/// unknown.
/// </summary>
public sealed class Order
{
    /// <summary>The greatest milligrams of a dosing day.</summary>
    public const int MostMilligramsADay = 10_000;

    /// <summary>The accepted days' supply.</summary>
    public static AcceptedRange AcceptedDays { get; } = AcceptedRange.OfCounts(1, 3_650, "days", RefusalCode.SupplyOutOfRange);

    /// <summary>The accepted refills.</summary>
    public static AcceptedRange AcceptedRefills { get; } = AcceptedRange.OfCounts(0, 1_000, "refills", RefusalCode.SupplyOutOfRange);

    private Order(
        IntakePattern pattern,
        ImmutableArray<OrderLine> lines,
        Formulation? formulation,
        int? daysSupply,
        int? refills,
        DateOnly? writtenOn)
    {
        (Pattern, Lines, Formulation, DaysSupply, Refills, WrittenOn) = (pattern, lines, formulation, daysSupply, refills, writtenOn);
        MilligramsOnDosingDay = lines.Sum(line => line.StrengthInMilligrams * line.CapsulesPerDay);
        HasQuantities = lines.Any(line => line.Quantity is not null);
        Frequency = lines.Any(line => line.FirstCount > 0) && lines.Any(line => line.SecondCount > 0)
            ? Frequency.TwiceDaily
            : Frequency.OnceDaily;
    }

    /// <summary>One line per strength; at least one.</summary>
    public ImmutableArray<OrderLine> Lines { get; }

    /// <summary>The pattern of dosing days; weekdays are counted from the date of the order.</summary>
    public IntakePattern Pattern { get; }

    /// <summary>The formulation; null when it is not known.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The stated days' supply; null when not stated.</summary>
    public int? DaysSupply { get; }

    /// <summary>The refills; null when not stated.</summary>
    public int? Refills { get; }

    /// <summary>The date of the order; null when it is not known.</summary>
    public DateOnly? WrittenOn { get; }

    /// <summary>Twice when there are capsules both in the evening and earlier, else once.</summary>
    public Frequency Frequency { get; }

    /// <summary>The whole milligrams of a dosing day.</summary>
    public int MilligramsOnDosingDay { get; }

    /// <summary>The exact mean in mg/day, off days included.</summary>
    public Ratio MeanMilligramsPerDay => Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays, Pattern.Days);

    /// <summary>The days supplied: the longer of the stated days and the days that the quantities last; null when unknown.</summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and the order has no date.</exception>
    public int? DaysSupplied => DaysSupply is null && !HasQuantities ? null : Math.Max(DaysSupply ?? 0, LongestSupply);

    /// <summary>
    /// Whether every quantity equals its daily capsules over the stated days' supply; null when the days or all quantities are not stated.
    /// </summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and the order has no date.</exception>
    public bool? SupplyAddsUp => DaysSupply is { } days && HasQuantities
        ? Lines.All(line => line.Quantity is null || line.Quantity == (long)line.CapsulesPerDay * Row.DosingDaysIn(days))
        : null;

    /// <summary>The facts that the order states.</summary>
    internal FactSet Known => Always
        | FactSet.When(Formulation is not null, Fact.Formulation)
        | FactSet.When(DaysSupply is not null, Fact.DaysSupply)
        | FactSet.When(HasQuantities, Fact.Quantity)
        | FactSet.When(DaysSupply is not null || HasQuantities, Fact.Supplied)
        | FactSet.When(Refills is not null, Fact.Refills)
        | FactSet.When(WrittenOn is not null, Fact.Date);

    /// <summary>The facts of every order.</summary>
    private static FactSet Always { get; } = FactSet.Of(Fact.Dose, Fact.Division, Fact.Strengths);

    /// <summary>The facts that an order can state.</summary>
    internal static FactSet Askable { get; } = Always
        | FactSet.Of(Fact.Formulation, Fact.DaysSupply, Fact.Quantity, Fact.Supplied, Fact.Refills, Fact.Date);

    private static string AcceptedDose => string.Create(CultureInfo.InvariantCulture, $"up to {MostMilligramsADay:#,0} mg a day");

    private static string AcceptedLines => $"Accepted: 1 to {Product.MostStrengths} lines, each of a different strength.";

    private string AcceptedQuantities =>
        $"Accepted: one quantity of {OrderLine.AcceptedQuantity} for each strength of the order, "
        + $"{string.Join(", ", Lines.Select(taken => taken.StrengthInMilligrams))} mg.";

    private bool HasQuantities { get; }

    /// <summary>The row of dosing days; weekdays are counted from the date of the order.</summary>
    internal DayRow Row => Pattern.RowFrom(WrittenOn?.DayNumber);

    /// <summary>The days that the longest-lasting quantity suffices.</summary>
    private int LongestSupply => Lines.Max(line => line.Quantity is { } quantity ? DaysLasting(quantity / line.CapsulesPerDay) : 0);

    /// <summary>An order of capsules on the days of a pattern.</summary>
    /// <param name="pattern">The dosing days.</param>
    /// <param name="lines">1 to 12 lines, each of a different strength; at most 10,000 mg a day in total.</param>
    /// <exception cref="ArgumentException">There are none or more than 12, or two are of the same strength.</exception>
    /// <exception cref="ArgumentOutOfRangeException">They total more than 10,000 mg a day.</exception>
    public static Order Of(IntakePattern pattern, params ReadOnlySpan<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ImmutableArray<OrderLine> all = Elements.Of(lines, nameof(lines));
        if (all.Length is 0 or > Product.MostStrengths || all.Select(line => line.StrengthInMilligrams).Distinct().Count() != all.Length)
        {
            throw new RefusalException(RefusalCode.ProductStrengths, "doses", AcceptedLines, nameof(lines));
        }

        var order = new Order(pattern, all, null, null, null, null);
        return order.MilligramsOnDosingDay <= MostMilligramsADay
            ? order
            : throw new OutOfRangeException(RefusalCode.DoseOutOfRange, "doses", order.MilligramsOnDosingDay, AcceptedDose, nameof(lines));
    }

    /// <summary>An order of the doses of a dosing day: one at once, or one in the morning and one in the evening.</summary>
    /// <param name="pattern">The dosing days.</param>
    /// <param name="doses">The doses; up to 12 strengths, 1,000 capsules of a strength in a dose, and 10,000 mg a day.</param>
    /// <exception cref="RefusalException">The times are not accepted, or the doses are above the limits of an order.</exception>
    public static Order OfDoses(IntakePattern pattern, params ReadOnlySpan<Intake> doses)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Of(pattern, OrderDoses.Lines(Elements.Of(doses, nameof(doses)), nameof(doses)).AsSpan());
    }

    /// <summary>This order with its formulation.</summary>
    public Order WithFormulation(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return new(Pattern, Lines, formulation, DaysSupply, Refills, WrittenOn);
    }

    /// <summary>This order with its days' supply.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public Order ForDays(int days) =>
        new(Pattern, Lines, Formulation, AcceptedDays.Checked(days, "supplyDays", nameof(days)), Refills, WrittenOn);

    /// <summary>This order with total quantities of its strengths.</summary>
    /// <param name="quantities">1 to 100,000 capsules of a strength, each strength once.</param>
    /// <exception cref="RefusalException">A strength is not in the order or is repeated, or a number is out of range.</exception>
    public Order Dispensing(params ReadOnlySpan<CapsuleCount> quantities)
    {
        ImmutableArray<OrderLine> lines = Lines;
        List<Refusal>? refusals = null;
        for (int place = 0; place < quantities.Length; place++)
        {
            CapsuleCount quantity = quantities[place];
            OrderLine? line = lines.FirstOrDefault(taken => taken.StrengthInMilligrams == quantity.StrengthInMilligrams);
            if (line is not { Quantity: null } || !OrderLine.AcceptedQuantity.Contains(quantity.Count))
            {
                (refusals ??= []).Add(Refusal.Of(RefusalCode.SupplyOutOfRange, Refusal.Element("quantities", place), AcceptedQuantities));
            }
            else
            {
                lines = lines.Replace(line, line.Dispensing(quantity.Count));
            }
        }

        return refusals is null
            ? new(Pattern, lines, Formulation, DaysSupply, Refills, WrittenOn)
            : throw new RefusalException(refusals, nameof(quantities));
    }

    /// <summary>This order with its refills.</summary>
    /// <param name="refills">From 0 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public Order WithRefills(int refills) =>
        new(Pattern, Lines, Formulation, DaysSupply, AcceptedRefills.Checked(refills, "refills", nameof(refills)), WrittenOn);

    /// <summary>This order with its date.</summary>
    public Order WithDate(DateOnly on) => new(Pattern, Lines, Formulation, DaysSupply, Refills, on);

    /// <summary>The exact mean in mg/kg/day for a body weight.</summary>
    public Ratio MilligramsPerKilogramPerDay(BodyWeight weight) =>
        Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays * 1_000, weight.Grams * Pattern.Days);

    /// <summary>The lines of the order.</summary>
    public override string ToString() => string.Join("; ", Lines.Select(line => line.InWords(Frequency, Pattern)));

    /// <summary>The days that a number of dosing days' capsules last.</summary>
    private int DaysLasting(int dosingDays) => (int)Row.DayOf(dosingDays + 1L) - 1;
}
