using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A row of 1 to 28 days, each with its capsules or none, that repeats from the first day of its step. Daily, alternate-day, one week in four
/// and "40 mg alternating with 80 mg" are all cycles; sums over any number of days are closed-form.
/// </summary>
public sealed class DosingCycle
{
    private readonly ImmutableArray<int> milligrams;

    private DosingCycle(Product product, Division division, ImmutableArray<int> milligrams)
    {
        (Product, Division, this.milligrams) = (product, division, milligrams);
        foreach (int day in milligrams)
        {
            MilligramsInCycle += day;
            GreatestMilligrams = Math.Max(GreatestMilligrams, day);
        }
    }

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product { get; }

    /// <summary>How each dosing day is divided.</summary>
    public Division Division { get; }

    /// <summary>The number of days in the row.</summary>
    public int Length => milligrams.Length;

    /// <summary>The whole milligrams of one run through the row.</summary>
    public int MilligramsInCycle { get; }

    /// <summary>The whole milligrams of the row's highest day.</summary>
    public int GreatestMilligrams { get; }

    /// <summary>Whether some day of the row is an off day.</summary>
    public bool HasOffDays => milligrams.Contains(0);

    /// <summary>The days in order: the capsules of each, or null on an off day.</summary>
    public ImmutableArray<CapsuleCombination?> Days => [.. Enumerable.Range(1, Length).Select(day => this[day])];

    /// <summary>The exact mean of the row in mg/day, off days included.</summary>
    public Ratio MeanMilligramsPerDay => Ratio.Of(MilligramsInCycle, Length);

    /// <summary>The capsules of a day of the row, or null on an off day.</summary>
    /// <param name="day">From 1 to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside 1 to <see cref="Length"/>.</exception>
    public CapsuleCombination? this[int day]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Length);
            return milligrams[day - 1] == 0 ? null : new CapsuleCombination(Product, Division, milligrams[day - 1]);
        }
    }

    /// <summary>The exact mean of the row in mg/kg/day, off days included.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay(BodyWeight weight) => Ratio.Of((long)MilligramsInCycle * 1000, weight.Grams * Length);

    internal static DosingCycle Of(RoundedDose dose, IntakePattern pattern)
    {
        CapsuleMapping mapping = dose.Mapping;
        ImmutableArray<int> row = dose.Days > 1
            ? [.. Enumerable.Range(1, dose.Days).Select(dose.MilligramsOn)]
            : pattern.IsDaily
                ? [dose.MilligramsOn(1)]
                : [.. Enumerable.Range(1, pattern.Days).Select(day => pattern.IsDosingDay(day) ? dose.MilligramsOn(1) : 0)];
        return new DosingCycle(mapping.Product, mapping.Division, row);
    }

    internal static DosingCycle Of(Product product, Division division, ImmutableArray<int> milligrams) => new(product, division, milligrams);

    /// <summary>The milligrams taken in the first so many days.</summary>
    internal long MilligramsIn(long days)
    {
        long sum = days / Length * MilligramsInCycle;
        for (int day = 0; day < days % Length; day++)
        {
            sum += milligrams[day];
        }

        return sum;
    }

    /// <summary>The first day on which so many milligrams (more than 0) are reached.</summary>
    internal long DayReaching(long needed)
    {
        long runs = (needed - 1) / MilligramsInCycle;
        long missing = needed - (runs * MilligramsInCycle);
        int day = 0;
        while (missing > 0)
        {
            missing -= milligrams[day++];
        }

        return (runs * Length) + day;
    }

    /// <summary>The last dosing day on which no more than so many milligrams (0 or more) were taken; 0 when there is none.</summary>
    internal long LastDosingDayWithin(long allowed)
    {
        long runs = allowed / MilligramsInCycle;
        long left = allowed - (runs * MilligramsInCycle);
        int day = 0;
        while (milligrams[day] <= left)
        {
            left -= milligrams[day++];
        }

        return LastDosingDayIn((runs * Length) + day);
    }

    /// <summary>The last dosing day among the first so many days; 0 when there are no days.</summary>
    internal long LastDosingDayIn(long days)
    {
        while (days > 0 && milligrams[(int)((days - 1) % Length)] == 0)
        {
            days--;
        }

        return days;
    }

    /// <summary>Adds the capsules of a stretch of days to counts by strength, strongest first.</summary>
    internal void AddCapsules(long firstDay, long lastDay, Span<long> counts)
    {
        CapsuleTable.Row makeable = Division.MakeableWith(Product);
        for (int day = 1; day <= Length; day++)
        {
            long times = Occurrences(day, lastDay) - Occurrences(day, firstDay - 1);
            if (times > 0 && milligrams[day - 1] > 0)
            {
                CapsuleChoice choice = makeable[milligrams[day - 1]];
                for (int place = 0; place < counts.Length; place++)
                {
                    counts[place] += times * choice.CountOf(place);
                }
            }
        }
    }

    private long Occurrences(int dayOfRow, long days) => (days - dayOfRow + Length) / Length;
}
