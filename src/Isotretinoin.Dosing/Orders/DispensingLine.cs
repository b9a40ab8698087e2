using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One line of a prescription: the capsules of one strength for one fill, with directions that a patient can follow.</summary>
public sealed class DispensingLine
{
    private DispensingLine(int strength, string directions, int quantity, int days) =>
        (StrengthInMilligrams, Directions, Quantity, Days) = (strength, directions, quantity, days);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams { get; }

    /// <summary>The directions in plain words: <c>Take 1 capsule by mouth in the morning with food.</c></summary>
    public string Directions { get; }

    /// <summary>The number of capsules of the fill.</summary>
    public int Quantity { get; }

    /// <summary>The days of the fill.</summary>
    public int Days { get; }

    /// <summary>The lines of a fill, one per strength, strongest first; empty when it has only off days.</summary>
    public static ImmutableArray<DispensingLine> Of(Supply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        ImmutableArray<DispensingLine>.Builder lines = ImmutableArray.CreateBuilder<DispensingLine>(supply.Quantities.Length);
        foreach (CapsuleCount capsules in supply.Quantities)
        {
            lines.Add(Of(supply, capsules));
        }

        return lines.MoveToImmutable();
    }

    /// <summary>The lines of each of some fills, in their order.</summary>
    public static ImmutableArray<ImmutableArray<DispensingLine>> OfEach(params ReadOnlySpan<Supply> supplies)
    {
        ImmutableArray<Supply> fills = Elements.Of(supplies, nameof(supplies));
        ImmutableArray<ImmutableArray<DispensingLine>>.Builder lines =
            ImmutableArray.CreateBuilder<ImmutableArray<DispensingLine>>(fills.Length);
        for (int place = 0; place < fills.Length; place++)
        {
            // Most fills have the directions of the previous one, so the text is reused.
            Supply fill = fills[place];
            lines.Add(place > 0 && AreTakenAlike(fills[place - 1], fill) ? LikeThese(lines[place - 1], fill) : Of(fill));
        }

        return lines.MoveToImmutable();
    }

    /// <summary>The lines of one fill of an order for its stated days' supply, strongest first; empty when it states no days.</summary>
    public static ImmutableArray<DispensingLine> Of(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.DaysSupply is { } days
            ? [.. order.Lines.OrderByDescending(line => line.StrengthInMilligrams).Select(line => Of(order, line, days))]
            : [];
    }

    /// <summary>Directions, quantity and days.</summary>
    public override string ToString()
    {
        string capsules = Quantity == 1 ? "capsule" : "capsules";
        string days = Days == 1 ? "day" : "days";
        return string.Create(
            CultureInfo.InvariantCulture, $"{StrengthInMilligrams} mg: {Directions} {Quantity} {capsules} for {Days} {days}.");
    }

    /// <summary>Whether two fills have the same directions: they begin on the same day of one cycle, and show as much of it.</summary>
    private static bool AreTakenAlike(Supply one, Supply other)
    {
        int length = one.Phase.Step.Cycle.Length;
        return one.Phase == other.Phase
            && (other.FirstDay - one.FirstDay) % length == 0
            && (length == 1 || one.Days == other.Days || Math.Min(one.Days, other.Days) > length);
    }

    /// <summary>The lines of a fill that has the directions of another.</summary>
    private static ImmutableArray<DispensingLine> LikeThese(ImmutableArray<DispensingLine> other, Supply fill)
    {
        ImmutableArray<DispensingLine>.Builder lines = ImmutableArray.CreateBuilder<DispensingLine>(other.Length);
        for (int place = 0; place < other.Length; place++)
        {
            DispensingLine line = other[place];
            lines.Add(new DispensingLine(line.StrengthInMilligrams, line.Directions, fill.Quantities[place].Count, fill.Days));
        }

        return lines.MoveToImmutable();
    }

    private static DispensingLine Of(Supply supply, CapsuleCount capsules)
    {
        RegimenStep step = supply.Phase.Step;
        DosingCycle cycle = step.Cycle;
        int days = supply.Days;

        // A fill may begin within the cycle; its days are counted from its own first day.
        int offset = supply.FirstDay - supply.Phase.FirstDay;
        var row = new StrengthDay[cycle.Length];
        for (int day = 0; day < row.Length; day++)
        {
            row[day] = StrengthDay.Of(capsules.StrengthInMilligrams, cycle[((offset + day) % row.Length) + 1]?.Intakes ?? []);
        }

        string directions = DirectionText.Of(cycle.Product.Formulation, row, step.Intent.Pattern, days);
        return new DispensingLine(capsules.StrengthInMilligrams, directions, capsules.Count, days);
    }

    private static DispensingLine Of(Order order, OrderLine line, int days)
    {
        DayRow row = order.Row;
        StrengthDay taken = order.Frequency == Frequency.TwiceDaily
            ? new StrengthDay(Once: 0, line.FirstCount, line.SecondCount)
            : new StrengthDay(line.FirstCount, Morning: 0, line.SecondCount);
        StrengthDay[] doses = [.. Enumerable.Range(1, row.Days).Select(day => row.IsDosingDay(day) ? taken : default)];
        string directions = DirectionText.Of(order.Formulation, doses, order.Pattern, days);
        return new DispensingLine(line.StrengthInMilligrams, directions, line.CapsulesPerDay * row.DosingDaysIn(days), days);
    }
}
