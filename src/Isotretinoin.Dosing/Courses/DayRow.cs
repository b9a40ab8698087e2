using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A row of 1 to 92 days that repeats from a known first day, each a dosing day or not, at least one of them a dosing day. Counts over
/// any number of days are closed-form.
/// </summary>
/// <param name="Days">The number of days in the row.</param>
/// <param name="DosingDayBits">Bit i is day i + 1.</param>
internal readonly record struct DayRow(int Days, UInt128 DosingDayBits)
{
    public int DosingDays => (int)UInt128.PopCount(DosingDayBits);

    public bool IsDaily => Days == 1;

    /// <summary>Whether a day of the row, from 1, is a dosing day.</summary>
    public bool IsDosingDay(int day) => (DosingDayBits >> (day - 1) & 1) == 1;

    /// <summary>This row as it begins a number of days (0 or more) later.</summary>
    public DayRow Later(long days)
    {
        int passed = (int)(days % Days);
        return passed == 0 ? this : this with
        {
            DosingDayBits = (DosingDayBits >> passed) | ((DosingDayBits & First(passed)) << (Days - passed)),
        };
    }

    /// <summary>The number of dosing days among the first days (0 or more) of the repeating row.</summary>
    public int DosingDaysIn(int days)
    {
        if (IsDaily)
        {
            return days;
        }

        (int runs, int rest) = Math.DivRem(days, Days);
        return (runs * DosingDays) + (int)UInt128.PopCount(DosingDayBits & First(rest));
    }

    /// <summary>The day, from 1, of the n-th dosing day of the repeating row, n from 1.</summary>
    public long DayOf(long dosingDay)
    {
        (long runs, long rest) = Math.DivRem(dosingDay - 1, DosingDays);
        UInt128 left = DosingDayBits;
        for (; rest > 0; rest--)
        {
            left &= left - 1;
        }

        return (runs * Days) + (int)UInt128.TrailingZeroCount(left) + 1;
    }

    /// <summary>A dose on the dosing days of this row.</summary>
    public DosingCycle Taking(MakeableDoses makeable, int milligrams) =>
        IsDaily ? makeable.Daily(milligrams) : new DosingCycle(makeable, Row(milligrams));

    /// <summary>Daily doses: one on the dosing days of this row, 0 on the others.</summary>
    public ImmutableArray<DailyDose> Taking(DailyDose dose)
    {
        ImmutableArray<DailyDose>.Builder doses = ImmutableArray.CreateBuilder<DailyDose>(Days);
        for (int day = 1; day <= Days; day++)
        {
            doses.Add(IsDosingDay(day) ? dose : DailyDose.OfPicograms(0, dose.Formulation));
        }

        return doses.MoveToImmutable();
    }

    /// <summary>Ones and zeros.</summary>
    public override string ToString() => string.Create(Days, this, static (text, row) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = row.IsDosingDay(i + 1) ? '1' : '0';
        }
    });

    private static UInt128 First(int days) => (UInt128.One << days) - 1;

    private ImmutableArray<int> Row(int milligrams)
    {
        ImmutableArray<int>.Builder row = ImmutableArray.CreateBuilder<int>(Days);
        for (int day = 1; day <= Days; day++)
        {
            row.Add(IsDosingDay(day) ? milligrams : 0);
        }

        return row.MoveToImmutable();
    }
}
