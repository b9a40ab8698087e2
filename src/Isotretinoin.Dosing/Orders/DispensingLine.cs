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

    /// <summary>The directions in plain words: <c>Take 1 capsule of 20 mg in the morning, with food.</c></summary>
    public string Directions { get; }

    /// <summary>The number of capsules of the fill.</summary>
    public int Quantity { get; }

    /// <summary>The days of the fill.</summary>
    public int Days { get; }

    /// <summary>The lines of a fill, one per strength, strongest first; empty when it has only off days.</summary>
    public static ImmutableArray<DispensingLine> Of(Supply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        return [.. supply.Quantities.Select(capsules => Of(supply, capsules))];
    }

    /// <summary>The lines of each of some fills, in their order.</summary>
    public static ImmutableArray<ImmutableArray<DispensingLine>> OfEach(params ReadOnlySpan<Supply> supplies)
    {
        ImmutableArray<Supply> fills = Elements.Of(supplies, nameof(supplies));
        ImmutableArray<ImmutableArray<DispensingLine>>.Builder lines = ImmutableArray.CreateBuilder<ImmutableArray<DispensingLine>>();
        for (int place = 0; place < fills.Length; place++)
        {
            // Most fills have the directions of the previous one, so the text is reused.
            Supply fill = fills[place];
            lines.Add(place > 0 && AreTakenAlike(fills[place - 1], fill)
                ? [.. lines[^1].Zip(fill.Quantities, (line, capsules) => line.With(capsules.Count, fill.Days))]
                : Of(fill));
        }

        return lines.DrainToImmutable();
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

    private static DispensingLine Of(Supply supply, CapsuleCount capsules)
    {
        DosingCycle cycle = supply.Phase.Step.Cycle;
        int days = supply.Days;

        // A fill may begin within the cycle; its days are counted from its own first day.
        int offset = supply.FirstDay - supply.Phase.FirstDay;
        string directions = Directing(capsules.StrengthInMilligrams, cycle.Product.Formulation, cycle.Length, days, day =>
            from intake in cycle[((offset + day) % cycle.Length) + 1]?.Intakes ?? []
            select (intake.Capsules.Where(c => c.StrengthInMilligrams == capsules.StrengthInMilligrams).Sum(c => c.Count), intake.Time));
        return new DispensingLine(capsules.StrengthInMilligrams, directions, capsules.Count, days);
    }

    private DispensingLine With(int quantity, int days) => new(StrengthInMilligrams, Directions, quantity, days);

    private static DispensingLine Of(Order order, OrderLine line, int days)
    {
        IntakeTime first = order.Frequency == Frequency.TwiceDaily ? IntakeTime.Morning : IntakeTime.Once;
        string directions = Directing(line.StrengthInMilligrams, order.Formulation, order.Pattern.Days, days, day =>
            order.Pattern.IsDosingDay(day + 1) ? [(line.FirstCount, first), (line.SecondCount, IntakeTime.Evening)] : []);
        return new DispensingLine(line.StrengthInMilligrams, directions, line.CapsulesPerDay * order.Pattern.DosingDaysIn(days), days);
    }

    /// <summary>Directions for capsules of one strength; the delegate gives the capsules of a day of the cycle, from 0.</summary>
    private static string Directing(
        int strength, Formulation? formulation, int cycleLength, int days, Func<int, IEnumerable<(int Count, IntakeTime Time)>> taken)
    {
        string food = formulation == Formulation.Conventional ? ", with food" : "";
        if (cycleLength == 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Take {Day(taken(0), $" of {strength} mg")}{food}.");
        }

        string[] row = [.. Enumerable.Range(0, Math.Min(days, cycleLength)).Select(day => Day(taken(day), ""))];
        string repeat = days > cycleLength
            ? string.Create(CultureInfo.InvariantCulture, $"; then begin again from day 1, every {cycleLength} days")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"Take capsules of {strength} mg{food}: {string.Join("; ", Stretches(row))}{repeat}.");
    }

    private static string Day(IEnumerable<(int Count, IntakeTime Time)> taken, string ofStrength)
    {
        string[] times =
        [
            .. from dose in taken
               where dose.Count > 0
               let capsule = dose.Count == 1 ? "capsule" : "capsules"
               select string.Create(CultureInfo.InvariantCulture, $"{dose.Count} {capsule}{ofStrength} {When(dose.Time)}"),
        ];
        return times.Length == 0 ? "none" : string.Join(" and ", times);
    }

    private static string When(IntakeTime time) =>
        time == IntakeTime.Once ? "once in the day" : time == IntakeTime.Morning ? "in the morning" : "in the evening";

    private static IEnumerable<string> Stretches(string[] row)
    {
        for (int first = 0, next; first < row.Length; first = next)
        {
            next = first + 1;
            while (next < row.Length && row[next] == row[first])
            {
                next++;
            }

            yield return next == first + 1
                ? string.Create(CultureInfo.InvariantCulture, $"day {next}: {row[first]}")
                : string.Create(CultureInfo.InvariantCulture, $"days {first + 1} to {next}: {row[first]}");
        }
    }
}
