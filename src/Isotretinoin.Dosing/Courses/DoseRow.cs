using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// The whole milligrams of a row of 1 to 28 days that repeats, 0 on an off day, and their sums over any number of days in closed form. What a
/// rounding made of a weight-based dose has at most two doses, the higher on some days and the lower, or none, on the others; a stated cycle is
/// listed day by day.
/// </summary>
internal readonly struct DoseRow
{
    private readonly ImmutableArray<int> listed;

    // Bit i is day i + 1.
    private readonly uint higherDays;
    private readonly int higher;
    private readonly int lower;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private DoseRow(MakeableDoses makeable, int length, uint higherDays, int higher, int lower)
    {
        (Makeable, Length) = (makeable, length);
        (this.higherDays, this.higher, this.lower) = (higherDays, higher, lower);
        int highDays = BitOperations.PopCount(higherDays);
        MilligramsInRow = (highDays * higher) + ((length - highDays) * lower);
    }

    private DoseRow(MakeableDoses makeable, ImmutableArray<int> listed)
    {
        (Makeable, this.listed, Length) = (makeable, listed, listed.Length);
        MilligramsInRow = listed.Sum();
    }

    /// <summary>The capsules that the doses are made of.</summary>
    public MakeableDoses Makeable { get; }

    /// <summary>The number of days.</summary>
    public int Length { get; }

    /// <summary>The milligrams of one run through the row.</summary>
    public int MilligramsInRow { get; }

    /// <summary>The milligrams of the highest day.</summary>
    public int GreatestMilligrams
    {
        get
        {
            int greatest = 0;
            for (int day = 1; day <= Length; day++)
            {
                greatest = Math.Max(greatest, MilligramsOn(day));
            }

            return greatest;
        }
    }

    /// <summary>Whether some day is an off day.</summary>
    public bool HasOffDays
    {
        get
        {
            for (int day = 1; day <= Length; day++)
            {
                if (MilligramsOn(day) == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    // As nearly all rows are: no loop is needed.
    private bool IsOneDay => Length == 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoseRow Of(RoundedDose dose, IntakePattern pattern)
    {
        CapsuleMapping mapping = dose.Mapping;
        return dose.Days > 1
            ? new DoseRow(mapping.Makeable, dose.Days, dose.AboveDayBits, mapping.AboveMilligrams, mapping.BelowMilligrams)
            : new DoseRow(mapping.Makeable, pattern.Days, pattern.DosingDayBits, dose.MilligramsOn(1), lower: 0);
    }

    /// <summary>A stated cycle: its doses, 0 on an off day.</summary>
    public static DoseRow Of(MakeableDoses makeable, ImmutableArray<int> milligrams) => new(makeable, milligrams);

    /// <summary>The milligrams of a day of the row, from 1.</summary>
    public int MilligramsOn(int day) => listed.IsDefault ? (higherDays >> (day - 1) & 1) == 1 ? higher : lower : listed[day - 1];

    /// <summary>The milligrams taken in the first so many days.</summary>
    public long MilligramsIn(long days) => IsOneDay ? days * MilligramsInRow : SumOf(days);

    /// <summary>The first day on which so many milligrams (more than 0) are reached.</summary>
    public long DayReaching(long needed) => IsOneDay ? WholeDivision.Up(needed, MilligramsInRow) : FirstDayReaching(needed);

    /// <summary>The last dosing day on which no more than so many milligrams (0 or more) were taken; 0 when there is none.</summary>
    public long LastDosingDayWithin(long allowed) => IsOneDay ? allowed / MilligramsInRow : LastDayWithin(allowed);

    /// <summary>The last dosing day among the first so many days; 0 when there are no days.</summary>
    public long LastDosingDayIn(long days) => IsOneDay ? days : LastDayIn(days);

    /// <summary>Adds the capsules of the first so many days to counts by strength, strongest first.</summary>
    public void AddCapsules(int days, Span<int> counts)
    {
        if (IsOneDay)
        {
            Makeable[MilligramsInRow].AddTo(counts, days);
            return;
        }

        for (int day = 1; day <= Length; day++)
        {
            int times = (int)Occurrences(day, days);
            if (times > 0 && MilligramsOn(day) > 0)
            {
                Makeable[MilligramsOn(day)].AddTo(counts, times);
            }
        }
    }

    /// <summary>Adds the capsules of a stretch of days to counts by strength, strongest first.</summary>
    public void AddCapsules(long firstDay, long lastDay, Span<long> counts)
    {
        for (int day = 1; day <= Length; day++)
        {
            long times = Occurrences(day, lastDay) - Occurrences(day, firstDay - 1);
            if (times > 0 && MilligramsOn(day) > 0)
            {
                Makeable[MilligramsOn(day)].AddTo(counts, times);
            }
        }
    }

    private long Occurrences(int dayOfRow, long days) => IsOneDay ? days : (days - dayOfRow + Length) / Length;

    private long SumOf(long days)
    {
        long sum = days / Length * MilligramsInRow;
        for (int day = 1; day <= days % Length; day++)
        {
            sum += MilligramsOn(day);
        }

        return sum;
    }

    private long FirstDayReaching(long needed)
    {
        long runs = (needed - 1) / MilligramsInRow;
        long missing = needed - (runs * MilligramsInRow);
        int day = 0;
        while (missing > 0)
        {
            missing -= MilligramsOn(++day);
        }

        return (runs * Length) + day;
    }

    private long LastDayWithin(long allowed)
    {
        long runs = allowed / MilligramsInRow;
        long left = allowed - (runs * MilligramsInRow);
        int days = 0;
        while (MilligramsOn(days + 1) <= left)
        {
            left -= MilligramsOn(++days);
        }

        return LastDayIn((runs * Length) + days);
    }

    private long LastDayIn(long days)
    {
        while (days > 0 && MilligramsOn((int)((days - 1) % Length) + 1) == 0)
        {
            days--;
        }

        return days;
    }
}
