using System.Collections.Immutable;
using UnitsNet;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A two-step course as one would write it with masses of UnitsNet: the same closed form, from plain numbers.</summary>
public static class UnitsNetCourse
{
    public static TwoStepAnswer Plan(ImmutableArray<int> below, decimal kilograms, decimal firstDose, int firstDays, decimal secondDose, decimal from, decimal to)
    {
        var weight = Mass.FromKilograms(kilograms);
        var first = Mass.FromMilligrams((double)below[(int)Math.Floor((MassFraction.FromMilligramsPerKilogram(firstDose) * weight).Milligrams)]);
        var second = Mass.FromMilligrams((double)below[(int)Math.Floor((MassFraction.FromMilligramsPerKilogram(secondDose) * weight).Milligrams)]);
        Mass needed = MassFraction.FromMilligramsPerKilogram(from) * weight;
        Mass allowed = MassFraction.FromMilligramsPerKilogram(to) * weight;
        Mass inFirst = first * firstDays;
        int reached = needed <= inFirst
            ? (int)Math.Ceiling(needed / first)
            : firstDays + (int)Math.Ceiling((needed - inFirst) / second);
        int within = allowed < inFirst
            ? (int)Math.Floor(allowed / first)
            : firstDays + (int)Math.Floor((allowed - inFirst) / second);
        return new TwoStepAnswer(Math.Max(firstDays, reached), reached, within);
    }
}
