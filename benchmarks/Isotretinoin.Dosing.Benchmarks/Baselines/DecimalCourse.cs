using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A two-step course as one would write it first: the same closed form on decimal milligrams.</summary>
public static class DecimalCourse
{
    public static TwoStepAnswer Plan(ImmutableArray<int> below, decimal kilograms, decimal firstDose, int firstDays, decimal secondDose, decimal from, decimal to)
    {
        decimal first = below[(int)decimal.Floor(firstDose * kilograms)];
        decimal second = below[(int)decimal.Floor(secondDose * kilograms)];
        decimal needed = from * kilograms;
        decimal allowed = to * kilograms;
        decimal inFirst = first * firstDays;
        int reached = needed <= inFirst
            ? (int)decimal.Ceiling(needed / first)
            : firstDays + (int)decimal.Ceiling((needed - inFirst) / second);
        int within = allowed < inFirst
            ? (int)decimal.Floor(allowed / first)
            : firstDays + (int)decimal.Floor((allowed - inFirst) / second);
        return new TwoStepAnswer(Math.Max(firstDays, reached), reached, within);
    }
}
