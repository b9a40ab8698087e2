using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// An order that somebody else wrote, as it was written: capsules, times of day, quantities, days' supply, refills and, where known, the
/// formulation. What is not stated stays unknown.
/// </summary>
public sealed class Order
{
    /// <summary>The most milligrams of a dosing day that an order may come to.</summary>
    public const int MostMilligramsADay = 10_000;

    /// <summary>The days' supply that an order may state.</summary>
    public static AcceptedRange AcceptedDays { get; } = AcceptedRange.OfCounts(1, 3_650, "days", RefusalCode.SupplyOutOfRange);

    /// <summary>The refills that an order may state.</summary>
    public static AcceptedRange AcceptedRefills { get; } = AcceptedRange.OfCounts(0, 1_000, "refills", RefusalCode.SupplyOutOfRange);

    private readonly OrderParts stated;

    private Order(OrderParts stated)
    {
        this.stated = stated;
        MilligramsOnDosingDay = stated.Lines.Sum(line => line.StrengthInMilligrams * line.CapsulesPerDay);
        HasQuantities = stated.Lines.Any(line => line.Quantity is not null);
        FormulationByCapsules = StatedFormulation is null ? OrderFamilies.Only(stated.Lines) : null;
        Frequency = stated.Lines.Any(line => line.FirstCount > 0) && stated.Lines.Any(line => line.SecondCount > 0)
            ? Frequency.TwiceDaily
            : Frequency.OnceDaily;
    }

    /// <summary>One line for each strength; at least one.</summary>
    public ImmutableArray<OrderLine> Lines => stated.Lines;

    /// <summary>The days on which capsules are taken; weekdays are counted from the date of the order.</summary>
    public IntakePattern Pattern => stated.Pattern;

    /// <summary>The formulation, as it is stated or as its capsules leave no other; null when it is not known.</summary>
    public Formulation? Formulation => StatedFormulation ?? FormulationByCapsules;

    /// <summary>The product that was ordered; null when it is not stated.</summary>
    public Product? Product => stated.Product;

    /// <summary>The days' supply as stated; null when it is not.</summary>
    public int? DaysSupply => stated.DaysSupply;

    /// <summary>The refills; null when the order does not say.</summary>
    public int? Refills => stated.Refills;

    /// <summary>The date of the order; null when it is not known.</summary>
    public DateOnly? WrittenOn => stated.WrittenOn;

    /// <summary>Twice when some capsules are taken in the evening and some before, else once.</summary>
    public Frequency Frequency { get; }

    /// <summary>The whole milligrams of a dosing day.</summary>
    public int MilligramsOnDosingDay { get; }

    /// <summary>The exact mean in mg/day, off days included.</summary>
    public Ratio MeanMilligramsPerDay => Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays, Pattern.Days);

    /// <summary>
    /// The days for which capsules are supplied, the longest of those stated and those that the quantities last; null when not known.
    /// </summary>
    /// <exception cref="RefusalException">The capsules are taken on weekdays, and the order has no date.</exception>
    public int? DaysSupplied => DaysSupply is null && !HasQuantities ? null : Math.Max(DaysSupply ?? 0, LongestSupply);

    /// <summary>
    /// Whether every quantity is what its capsules of a day come to over the stated days' supply; null when
    /// the days, or every quantity, are not stated.
    /// </summary>
    /// <exception cref="RefusalException">The capsules are taken on weekdays, and the order has no date.</exception>
    public bool? SupplyAddsUp => DaysSupply is { } days && HasQuantities
        ? Lines.All(line => line.Quantity is null || line.Quantity == (long)line.CapsulesPerDay * Row.DosingDaysIn(days))
        : null;

    /// <summary>
    /// The days for which the patient has capsules on the date of the order, by those in hand, else by the supply before; null when neither
    /// is stated, or the supply before is and the date is not.
    /// </summary>
    /// <exception cref="RefusalException">The capsules are taken on weekdays, and the order has no date.</exception>
    public int? DaysInHand => !stated.InHand.IsEmpty ? Lines.Min(DaysInHandOf)
        : stated.LastSupply is { } last && WrittenOn is { } date ? last.DaysLeftOn(date)
        : null;

    /// <summary>The formulation that is stated; null when it is worked out, or not known.</summary>
    internal Formulation? StatedFormulation => stated.Formulation;

    /// <summary>The formulation that the capsules leave alone, where none is stated; null when they do not.</summary>
    internal Formulation? FormulationByCapsules { get; }

    private static string AcceptedLines => $"Accepted: 1 to {Product.MostStrengths} lines, each of another strength.";
    internal bool HasQuantities { get; }
    internal bool KnowsHand => !stated.InHand.IsEmpty || (stated.LastSupply is not null && WrittenOn is not null);
    internal bool StatesHand => stated.LastSupply is not null || !stated.InHand.IsEmpty;

    /// <summary>The row of dosing days; weekdays are counted from the date of the order.</summary>
    internal DayRow Row => Pattern.RowFrom(WrittenOn?.DayNumber);

    /// <summary>The calendar days for which the longest-lasting quantity suffices.</summary>
    private int LongestSupply => Lines.Max(line => line.Quantity is { } quantity ? DaysLasting(quantity / line.CapsulesPerDay) : 0);

    /// <summary>An order of capsules on the days of a pattern.</summary>
    /// <param name="pattern">The days on which they are taken.</param>
    /// <param name="lines">1 to 12 lines, each of another strength; together at most 10,000 mg a day.</param>
    /// <exception cref="ArgumentException">There are none or more than 12, or two are of the same strength.</exception>
    /// <exception cref="ArgumentOutOfRangeException">They come to more than 10,000 mg a day.</exception>
    public static Order Of(IntakePattern pattern, params ReadOnlySpan<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ImmutableArray<OrderLine> all = Elements.Of(lines, nameof(lines));
        if (all.Length is 0 or > Product.MostStrengths || all.Select(line => line.StrengthInMilligrams).Distinct().Count() != all.Length)
        {
            throw new RefusalException(RefusalCode.ProductStrengths, "doses", AcceptedLines, nameof(lines));
        }

        var order = new Order(new OrderParts(pattern, all));
        int mg = order.MilligramsOnDosingDay;
        return mg <= MostMilligramsADay ? order
            : throw new OutOfRangeException(RefusalCode.DoseOutOfRange, "doses", mg, "up to 10,000 mg a day", nameof(lines));
    }

    /// <summary>An order of the doses of a dosing day: one at once, or one in the morning and one in the evening.</summary>
    /// <param name="pattern">The days on which they are taken.</param>
    /// <param name="doses">The doses; up to 12 strengths, 1,000 capsules of a strength in a dose, and 10,000 mg a day.</param>
    /// <exception cref="RefusalException">The doses are at other times, or are more than an order may state.</exception>
    public static Order OfDoses(IntakePattern pattern, params ReadOnlySpan<Intake> doses)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Of(pattern, OrderDoses.Lines(Elements.Of(doses, nameof(doses)), nameof(doses)).AsSpan());
    }

    /// <summary>This order with its formulation.</summary>
    /// <exception cref="FormulationMismatchException">The product that was ordered is of another.</exception>
    public Order WithFormulation(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        formulation.MustBe(Product?.Formulation ?? formulation, "formulation");
        return new(stated with { Formulation = formulation });
    }

    /// <summary>This order of a product, and so of its formulation.</summary>
    /// <exception cref="FormulationMismatchException">Another formulation is stated.</exception>
    public Order Of(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        (StatedFormulation ?? product.Formulation).MustBe(product.Formulation, "formulation");
        return new(stated with { Product = product, Formulation = product.Formulation });
    }

    /// <summary>This order with its days' supply.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public Order ForDays(int days) => new(stated with { DaysSupply = AcceptedDays.Checked(days, "supplyDays", nameof(days)) });

    /// <summary>This order with the capsules ordered in all, of strengths that it takes.</summary>
    /// <param name="quantities">1 to 100,000 capsules of a strength, each strength once.</param>
    /// <exception cref="RefusalException">A strength is not taken or comes twice, or a number is out of range.</exception>
    public Order Dispensing(params ReadOnlySpan<CapsuleCount> quantities) =>
        new(stated with { Lines = OrderQuantities.Added(Lines, quantities, "quantities", nameof(quantities)) });

    /// <summary>This order after a supply, from which the capsules in hand on its date are counted.</summary>
    /// <param name="date">The date on which it was dispensed.</param>
    /// <param name="days">The days for which it was, from 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public Order AfterSupply(DateOnly date, int days) =>
        new(stated with { LastSupply = new LastSupply(date, AcceptedDays.Checked(days, "lastSupply.days", nameof(days))) });

    /// <summary>This order with the capsules that the patient has in hand on its date, of strengths that it takes.</summary>
    /// <param name="capsules">1 to 100,000 capsules of a strength, each strength once.</param>
    /// <exception cref="RefusalException">A strength is not taken or comes twice, or a number is out of range.</exception>
    public Order WithInHand(params ReadOnlySpan<CapsuleCount> capsules)
    {
        _ = OrderQuantities.Added([.. Lines.Select(line => line.Undispensed)], capsules, "inHand", nameof(capsules));
        return new(stated with { InHand = [.. capsules] });
    }

    /// <summary>This order with its refills.</summary>
    /// <param name="refills">From 0 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public Order WithRefills(int refills) => new(stated with { Refills = AcceptedRefills.Checked(refills, "refills", nameof(refills)) });

    /// <summary>This order with its date.</summary>
    public Order WithDate(DateOnly on) => new(stated with { WrittenOn = on });

    /// <summary>The exact mean in mg/kg/day for a body weight.</summary>
    public Ratio MilligramsPerKilogramPerDay(BodyWeight weight) =>
        Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays * 1_000, weight.Grams * Pattern.Days);

    /// <summary>The lines of the order.</summary>
    public override string ToString() => string.Join("; ", Lines.Select(line => line.InWords(Frequency, Pattern)));

    private int DaysInHandOf(OrderLine line) => DaysLasting(
        stated.InHand.Where(held => held.StrengthInMilligrams == line.StrengthInMilligrams).Sum(held => held.Count) / line.CapsulesPerDay);

    /// <summary>The days before the dosing day for which so many days' capsules no longer suffice.</summary>
    private int DaysLasting(int dosingDays) => (int)Row.DayOf(dosingDays + 1L) - 1;
}
