using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A row of 1 to 92 days, each with its capsules or none, that repeats from the first day of its step. Daily, alternate-day, one week in
/// four
/// and "40 mg alternating with 80 mg" are all cycles; sums over any number of days are closed-form.
/// </summary>
public sealed class DosingCycle
{
    private const int MostDaysListed = 7;

    // The whole milligrams of each day, 0 on an off day.
    private readonly ImmutableArray<int> milligrams;

    internal DosingCycle(MakeableDoses makeable, ImmutableArray<int> milligrams)
    {
        (Makeable, this.milligrams) = (makeable, milligrams);
        foreach (int day in milligrams)
        {
            MilligramsInCycle += day;
            GreatestMilligrams = Math.Max(GreatestMilligrams, day);
            HasOffDays |= day == 0;
        }
    }

    /// <summary>The product of the capsules.</summary>
    public Product Product => Makeable.Product;

    /// <summary>The division of a dosing day; null for a pause.</summary>
    public Frequency? Frequency => IsPause ? null : Frequency.Of(Makeable);

    /// <summary>Whether every day of the row is an off day.</summary>
    public bool IsPause => MilligramsInCycle == 0;

    /// <summary>The number of days in the row.</summary>
    public int Length => milligrams.Length;

    /// <summary>The whole milligrams of one cycle.</summary>
    public int MilligramsInCycle { get; }

    /// <summary>The whole milligrams of the highest day.</summary>
    public int GreatestMilligrams { get; }

    /// <summary>Whether the row has an off day.</summary>
    public bool HasOffDays { get; }

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
            return Capsules(milligrams[day - 1]);
        }
    }

    /// <summary>The days in order: the capsules of each, or null on an off day.</summary>
    public ImmutableArray<CapsuleCombination?> Days() => [.. milligrams.Select(Capsules)];

    /// <summary>The exact mean of the row in mg/kg/day, off days included.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay(BodyWeight weight) => Ratio.Of((long)MilligramsInCycle * 1000, weight.Grams * Length);

    /// <summary>
    /// The milligrams of each day, or the mean of a long row: <c>30 mg/day</c>, <c>40, 0 mg/day</c>, <c>7.5 mg/day on average of 28
    /// days</c>.
    /// </summary>
    public override string ToString()
    {
        string unit = DailyDose.Accepted.Unit;
        return Length <= MostDaysListed
            ? RatioText.WithUnit([.. milligrams.Select(day => Ratio.Of(day, 1))], unit)
            : $"{RatioText.WithUnit(MeanMilligramsPerDay, unit)} on average of {CountText.Of(Length, "day")}";
    }

    /// <summary>The makeable doses that its dosing days are chosen from.</summary>
    internal MakeableDoses Makeable { get; }

    /// <summary>One off day, for any product.</summary>
    internal static DosingCycle Pausing(Product product) => new(product.Capsules.Undivided, [0]);

    /// <summary>What a rounding chose, taken every day.</summary>
    internal static DosingCycle Of(MakeableDoses makeable, RoundedDose dose) => dose.Days == 1
        ? makeable.Daily(dose.BelowMilligrams)
        : new DosingCycle(makeable, [.. Enumerable.Range(1, dose.Days).Select(dose.MilligramsOn)]);

    /// <summary>The milligrams of the first days.</summary>
    internal long MilligramsIn(long days)
    {
        if (Length == 1)
        {
            return days * MilligramsInCycle;
        }

        (long rows, long rest) = Math.DivRem(days, Length);
        long sum = rows * MilligramsInCycle;
        for (int day = 0; day < rest; day++)
        {
            sum += milligrams[day];
        }

        return sum;
    }

    /// <summary>The first day on which a number of milligrams (more than 0) is reached; never in a pause.</summary>
    internal long DayReaching(long needed)
    {
        long rows = (needed - 1) / MilligramsInCycle;
        long left = needed - (rows * MilligramsInCycle);
        int day = 0;
        while (left > 0)
        {
            left -= milligrams[day++];
        }

        return (rows * Length) + day;
    }

    /// <summary>The last dosing day among the first days; 0 when there is none.</summary>
    internal long LastDosingDayIn(long days)
    {
        while (HasOffDays && days > 0 && milligrams[(int)((days - 1) % Length)] == 0)
        {
            days--;
        }

        return days;
    }

    /// <summary>Adds the capsules of a stretch of days to counts by strength, strongest first.</summary>
    internal void AddCapsules(long firstDay, long lastDay, Span<long> counts)
    {
        for (int day = 1; day <= Length; day++)
        {
            long times = Times(day, lastDay) - Times(day, firstDay - 1);
            if (times > 0 && milligrams[day - 1] > 0)
            {
                Makeable[milligrams[day - 1]].AddTo(counts, times);
            }
        }
    }

    /// <summary>The days from a day on, from 1, that a number of capsules of a strength of this row last.</summary>
    internal int DaysOf(int strengthInMilligrams, long capsules, int firstDay)
    {
        int place = Product.Capsules.FallingStrengths.IndexOf(strengthInMilligrams);
        Span<long> counts = stackalloc long[Product.Capsules.FallingStrengths.Length];
        AddCapsules(1, Length, counts);
        (long rows, long left) = Math.DivRem(capsules, counts[place]);
        int days = (int)(rows * Length);

        // Less than a row is left, so that a day comes on which it is not enough.
        for (int day = firstDay; ; day++)
        {
            int dose = milligrams[(day - 1) % Length];
            counts.Clear();
            if (dose > 0)
            {
                Makeable[dose].AddTo(counts, 1);
            }

            left -= counts[place];
            if (left < 0)
            {
                return days;
            }

            days++;
        }
    }

    // The number of times a day of the row occurs in the first days.
    private long Times(int day, long days) => (days - day + Length) / Length;

    private CapsuleCombination? Capsules(int dose) => dose == 0 ? null : new CapsuleCombination(Makeable, dose);
}
