using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A two-step course as a diary would run it: a day at a time on decimal milligrams, until the upper end of the target is passed.</summary>
public static class DayByDayCourse
{
    public static TwoStepAnswer Plan(ImmutableArray<int> below, decimal kilograms, decimal firstDose, int firstDays, decimal secondDose, decimal from, decimal to)
    {
        decimal first = below[(int)decimal.Floor(firstDose * kilograms)];
        decimal second = below[(int)decimal.Floor(secondDose * kilograms)];
        decimal needed = from * kilograms;
        decimal allowed = to * kilograms;
        decimal cumulative = 0;
        int reached = 0;
        int day = 0;
        while (true)
        {
            cumulative += day < firstDays ? first : second;
            if (cumulative > allowed)
            {
                return new TwoStepAnswer(Math.Max(firstDays, reached), reached, day);
            }

            day++;
            if (reached == 0 && cumulative >= needed)
            {
                reached = day;
            }
        }
    }
}
