using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// An order as written elsewhere: capsules, or milligrams alone, times of day, quantities, days' supply, refills and formulation. What it
/// does not state is unknown.
/// </summary>
public sealed class Order
{
    /// <summary>The greatest milligrams of a dosing day.</summary>
    public const int MostMilligramsADay = 10_000;

    /// <summary>The accepted days' supply.</summary>
    public static AcceptedRange AcceptedDays { get; } = AcceptedRange.OfCounts(1, 3_650, "days", RefusalCode.SupplyOutOfRange);

    /// <summary>The accepted refills.</summary>
    public static AcceptedRange AcceptedRefills { get; } = AcceptedRange.OfCounts(0, 1_000, "refills", RefusalCode.SupplyOutOfRange);

    private readonly OrderParts stated;

    private Order(OrderParts stated)
    {
        this.stated = stated;
        MilligramsOnDosingDay = stated.MilligramsOnDosingDay();
        HasQuantities = stated.Lines.Any(line => line.Quantity is not null);
        FormulationByCapsules = StatedFormulation is null ? OrderFamilies.Only(stated.Lines) : null;
        Frequency = OrderDoses.FrequencyOf(stated);
    }

    /// <summary>One line per strength; empty when the order states milligrams and no capsules.</summary>
    public ImmutableArray<OrderLine> Lines => stated.Lines;

    /// <summary>The pattern of dosing days; weekdays are counted from the date of the order.</summary>
    public IntakePattern Pattern => stated.Pattern;

    /// <summary>The formulation, stated or the only one with such capsules; null when unknown.</summary>
    public Formulation? Formulation => StatedFormulation ?? FormulationByCapsules;

    /// <summary>The ordered product; null when not stated.</summary>
    public Product? Product => stated.Product;

    /// <summary>The stated days' supply; null when not stated.</summary>
    public int? DaysSupply => stated.DaysSupply;

    /// <summary>The refills; null when not stated.</summary>
    public int? Refills => stated.Refills;

    /// <summary>The date of the order; null when it is not known.</summary>
    public DateOnly? WrittenOn => stated.WrittenOn;

    /// <summary>Twice when there are capsules both in the evening and earlier, else once.</summary>
    public Frequency Frequency { get; }

    /// <summary>The whole milligrams of a dosing day.</summary>
    public int MilligramsOnDosingDay { get; }

    /// <summary>The exact mean in mg/day, off days included.</summary>
    public Ratio MeanMilligramsPerDay => Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays, Pattern.Days);

    /// <summary>The days supplied: the longer of the stated days and the days that the quantities last; null when unknown.</summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and the order has no date.</exception>
    public int? DaysSupplied =>
        DaysSupply is null && !HasQuantities ? null : Math.Max(DaysSupply ?? 0, OrderQuantities.LongestSupply(this));

    /// <summary>
    /// Whether every quantity equals its daily capsules over the stated days' supply; null when the days or all quantities are not stated.
    /// </summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and the order has no date.</exception>
    public bool? SupplyAddsUp => DaysSupply is { } days && HasQuantities ? OrderQuantities.AddUp(this, days) : null;

    /// <summary>
    /// The days that the capsules in hand last from the date of the order, by the capsules in hand or else by the previous supply; null
    /// when neither is stated, or the date is missing for the latter.
    /// </summary>
    /// <exception cref="RefusalException">The pattern is weekdays, and the order has no date.</exception>
    public int? DaysInHand => !stated.InHand.IsEmpty ? Lines.Min(DaysInHandOf)
        : stated.LastSupply is { } last && WrittenOn is { } date ? last.DaysLeftOn(date)
        : null;

    /// <summary>The stated formulation; null when it is deduced or unknown.</summary>
    internal Formulation? StatedFormulation => stated.Formulation;

    /// <summary>The only formulation with such capsules, when none is stated; null when there is not exactly one.</summary>
    internal Formulation? FormulationByCapsules { get; }
    internal bool HasQuantities { get; }
    internal bool KnowsHand => !stated.InHand.IsEmpty || (stated.LastSupply is not null && WrittenOn is not null);
    internal bool StatesHand => stated.LastSupply is not null || !stated.InHand.IsEmpty;

    /// <summary>The row of dosing days; weekdays are counted from the date of the order.</summary>
    internal DayRow Row => Pattern.RowFrom(WrittenOn?.DayNumber);

    /// <summary>An order of capsules on the days of a pattern.</summary>
    /// <param name="pattern">The dosing days.</param>
    /// <param name="lines">1 to 12 lines, each of a different strength; at most 10,000 mg a day in total.</param>
    /// <exception cref="ArgumentException">There are none or more than 12, or two are of the same strength.</exception>
    /// <exception cref="ArgumentOutOfRangeException">They total more than 10,000 mg a day.</exception>
    public static Order Of(IntakePattern pattern, params ReadOnlySpan<OrderLine> lines)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ImmutableArray<OrderLine> all = Elements.Of(lines, nameof(lines));
        if (all.Length is 0 or > Product.MostStrengths || OrderDoses.RepeatStrength(all))
        {
            string accepted = $"Accepted: 1 to {Product.MostStrengths} lines, each of a different strength.";
            throw new RefusalException(RefusalCode.ProductStrengths, "doses", accepted, nameof(lines));
        }

        var order = new Order(new OrderParts(pattern, all));
        int mg = order.MilligramsOnDosingDay;
        return mg <= MostMilligramsADay ? order
            : throw new OutOfRangeException(RefusalCode.DoseOutOfRange, "doses", mg, "up to 10,000 mg a day", nameof(lines));
    }

    /// <summary>An order of the doses of a dosing day: one at once, or one in the morning and one in the evening.</summary>
    /// <param name="pattern">The dosing days.</param>
    /// <param name="doses">All in capsules or all in mg: up to 12 strengths, 1,000 capsules of a strength at once, 10,000 mg a day.</param>
    /// <exception cref="RefusalException">
    /// The times are not accepted, only some doses are in capsules, or the doses are above the limits of an order.
    /// </exception>
    public static Order OfDoses(IntakePattern pattern, params ReadOnlySpan<Intake> doses)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ImmutableArray<Intake> all = Elements.Of(doses, nameof(doses));
        return OrderDoses.AreInMilligrams(all, nameof(doses))
            ? new Order(OrderDoses.Milligrams(pattern, all, nameof(doses)))
            : Of(pattern, OrderDoses.Lines(all, nameof(doses)).AsSpan());
    }

    /// <summary>This order with its formulation.</summary>
    /// <exception cref="FormulationMismatchException">The ordered product is of another.</exception>
    public Order WithFormulation(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        formulation.MustBe(Product?.Formulation ?? formulation);
        return new(stated with { Formulation = formulation });
    }

    /// <summary>This order of a product, which sets the formulation.</summary>
    /// <exception cref="FormulationMismatchException">Another formulation is stated.</exception>
    public Order Of(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        (StatedFormulation ?? product.Formulation).MustBe(product.Formulation);
        return new(stated with { Product = product, Formulation = product.Formulation });
    }

    /// <summary>This order with its days' supply.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public Order ForDays(int days) => new(stated with { DaysSupply = AcceptedDays.Checked(days, "supplyDays", nameof(days)) });

    /// <summary>This order with total quantities of its strengths.</summary>
    /// <param name="quantities">1 to 100,000 capsules of a strength, each strength once.</param>
    /// <exception cref="RefusalException">A strength is not in the order or is repeated, or a number is out of range.</exception>
    public Order Dispensing(params ReadOnlySpan<CapsuleCount> quantities) =>
        new(stated with { Lines = OrderQuantities.Added(Lines, quantities, "quantities", nameof(quantities)) });

    /// <summary>This order with the previous supply, from which the days in hand are counted.</summary>
    /// <param name="date">The date of dispensing.</param>
    /// <param name="days">Its days, from 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public Order AfterSupply(DateOnly date, int days) =>
        new(stated with { LastSupply = new LastSupply(date, AcceptedDays.Checked(days, "lastSupply.days", nameof(days))) });

    /// <summary>This order with the capsules in hand on its date, of strengths of the order.</summary>
    /// <param name="capsules">1 to 100,000 capsules of a strength, each strength once.</param>
    /// <exception cref="RefusalException">A strength is not in the order or is repeated, or a number is out of range.</exception>
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

    /// <summary>Other capsules with what this order states beside its own: formulation, days' supply, refills and date.</summary>
    internal Order Like(Order other) => new(stated.Beside(other.stated));

    /// <summary>The doses of a dosing day, as they would be stated, each from the strongest down.</summary>
    public ImmutableArray<Intake> Doses() => OrderDoses.Of(stated, Frequency);

    /// <summary>The exact mean in mg/kg/day for a body weight.</summary>
    public Ratio MilligramsPerKilogramPerDay(BodyWeight weight) =>
        Ratio.Of((long)MilligramsOnDosingDay * Pattern.DosingDays * 1_000, weight.Grams * Pattern.Days);

    /// <summary>The lines of the order, or its milligrams: <c>200 mg in the morning and 200 mg in the evening</c>.</summary>
    public override string ToString() => OrderDoses.InWords(this);

    private int DaysInHandOf(OrderLine line) => DaysLasting(
        stated.InHand.Where(held => held.StrengthInMilligrams == line.StrengthInMilligrams).Sum(held => held.Count) / line.CapsulesPerDay);

    /// <summary>The days that a number of dosing days' capsules last.</summary>
    internal int DaysLasting(int dosingDays) => (int)Row.DayOf(dosingDays + 1L) - 1;
}
