using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One line of a prescription: the capsules of one strength for one fill, with directions that a patient can follow.</summary>
public sealed class PrescriptionLine
{
    private PrescriptionLine(int strength, string directions, int quantity, int days) =>
        (StrengthInMilligrams, Directions, Quantity, Days) = (strength, directions, quantity, days);

    /// <summary>The strength of each capsule in mg.</summary>
    public int StrengthInMilligrams { get; }

    /// <summary>What is taken when, in plain words: <c>Take 1 capsule of 20 mg in the morning, with food.</c></summary>
    public string Directions { get; }

    /// <summary>The number of capsules of the fill.</summary>
    public int Quantity { get; }

    /// <summary>The days of the fill.</summary>
    public int Days { get; }

    /// <summary>The lines of a fill, one for each strength, strongest first; none when every day of it is an off day.</summary>
    public static ImmutableArray<PrescriptionLine> Of(Supply supply)
    {
        ArgumentNullException.ThrowIfNull(supply);
        int days = supply.LastDay - supply.FirstDay + 1;
        return [.. supply.Quantities.Select(capsules => new PrescriptionLine(
            capsules.StrengthInMilligrams, Directing(supply, capsules.StrengthInMilligrams, days), capsules.Count, days))];
    }

    /// <summary>Directions, quantity and days.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StrengthInMilligrams} mg: {Directions} {Quantity} capsules for {Days} {(Days == 1 ? "day" : "days")}.");

    private static string Directing(Supply supply, int strength, int days)
    {
        DosingCycle cycle = supply.Phase.Step.Cycle;
        string food = cycle.Product.Formulation == Formulation.Conventional ? ", with food" : "";
        if (cycle.Length == 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Take {Day(cycle[1], strength, $" of {strength} mg")}{food}.");
        }

        // A fill may begin in the middle of the cycle: its days are counted from its own first.
        int offset = supply.FirstDay - supply.Phase.FirstDay;
        string[] row = [.. Enumerable.Range(0, Math.Min(days, cycle.Length)).Select(day => Day(cycle[((offset + day) % cycle.Length) + 1], strength, ""))];
        string repeat = days > cycle.Length ? string.Create(CultureInfo.InvariantCulture, $"; then begin again from day 1, every {cycle.Length} days") : "";
        return string.Create(CultureInfo.InvariantCulture, $"Take capsules of {strength} mg{food}: {string.Join("; ", Stretches(row))}{repeat}.");
    }

    private static string Day(CapsuleCombination? capsules, int strength, string ofStrength)
    {
        if (capsules is not { } taken)
        {
            return "none";
        }

        List<string> times = [];
        foreach (Intake intake in taken.Intakes)
        {
            int count = intake.Capsules.Where(c => c.StrengthInMilligrams == strength).Sum(c => c.Count);
            if (count > 0)
            {
                string capsule = count == 1 ? "capsule" : "capsules";
                times.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {capsule}{ofStrength} {When(intake.Time)}"));
            }
        }

        return times.Count == 0 ? "none" : string.Join(" and ", times);
    }

    private static string When(IntakeTime time) => time == IntakeTime.Once ? "once in the day" : time == IntakeTime.Morning ? "in the morning" : "in the evening";

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
