using System.Collections.Concurrent;

namespace Isotretinoin.Dosing.Tests;

/// <summary>Rows of days that repeat, walked one day after the other.</summary>
internal static class ReworkedDays
{
    private static readonly ConcurrentDictionary<(string Strengths, Frequency Division), MakeableDoses> Doses = new();
    private static readonly ConcurrentDictionary<(string Strengths, Frequency Division, int Dose), IReadOnlyList<int>> Capsules = new();

    /// <summary>What has been taken after 0, 1, 2 … days, without end.</summary>
    public static IEnumerable<Fraction> Running(IReadOnlyList<Fraction> row)
    {
        Fraction taken = 0;
        yield return taken;
        for (int day = 0; ; day++)
        {
            taken += row[day % row.Count];
            yield return taken;
        }
    }

    public static Fraction LastWithin(Fraction allowed, IReadOnlyList<Fraction> row, int? days)
    {
        int last = 0;
        int day = 0;
        foreach (Fraction taken in Running(row).Skip(1))
        {
            if (taken > allowed || day == days)
            {
                break;
            }

            last = row[day % row.Count] > 0 ? day + 1 : last;
            day++;
        }

        return last;
    }

    public static Fraction Above(Fraction exact, Fraction below, Fraction above, Fraction days) =>
        Enumerable.Range(0, (int)days.Numerator + 1).MinBy(k => (((k * above) + ((days - k) * below)) / days - exact).Size());

    /// <summary>The days one by one: a day takes the dose above whenever the running total then is not ahead of the mean.</summary>
    public static IEnumerable<Fraction> Spread(Fraction below, Fraction above, Fraction daysAbove, Fraction days)
    {
        if (daysAbove == 0 || daysAbove == days)
        {
            return [daysAbove == 0 ? below : above];
        }

        var row = new List<Fraction>();
        Fraction mean = ((daysAbove * above) + ((days - daysAbove) * below)) / days;
        Fraction taken = 0;
        for (int day = 1; day <= days; day++)
        {
            row.Add(taken + above <= mean * day ? above : below);
            taken += row[^1];
        }

        return row;
    }

    public static IEnumerable<Fraction> Quantities(IReadOnlyList<Fraction> row, Fraction days, IReadOnlyList<int> strengths, Frequency frequency)
    {
        var counts = strengths.ToDictionary(strength => strength, _ => 0);
        for (int day = 0; day < days; day++)
        {
            foreach (int capsule in CapsulesOf((int)row[day % row.Count].Numerator, strengths, frequency))
            {
                counts[capsule]++;
            }
        }

        return strengths.Select(strength => (Fraction)counts[strength]);
    }

    public static IEnumerable<DateOnly> Dates(DateOnly first, DateOnly last)
    {
        for (DateOnly date = first; date <= last; date = date.AddDays(1))
        {
            yield return date;
        }
    }

    public static MakeableDoses Makeable(IReadOnlyList<int> strengths, Frequency frequency) =>
        Doses.GetOrAdd((string.Join(' ', strengths), frequency), _ => new MakeableDoses(strengths, frequency));

    private static IReadOnlyList<int> CapsulesOf(int dose, IReadOnlyList<int> strengths, Frequency frequency) => dose == 0
        ? []
        : Capsules.GetOrAdd((string.Join(' ', strengths), frequency, dose), _ => BestCapsules.Of(dose, strengths, frequency).All);
}
