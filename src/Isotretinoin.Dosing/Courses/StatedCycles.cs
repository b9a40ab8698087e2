using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Daily doses that a step states.</summary>
internal static class StatedCycles
{
    /// <summary>1 to 92 doses of one formulation, at least one of them more than 0.</summary>
    public static ImmutableArray<DailyDose> Checked(ReadOnlySpan<DailyDose> dailyDoses, string parameter)
    {
        ImmutableArray<DailyDose> cycle = [.. dailyDoses];
        if (cycle.Length is 0 or > IntakePattern.MostDays || cycle.All(day => day.Picograms == 0))
        {
            throw new RefusalException(
                RefusalCode.PatternInvalid,
                "cycleMg",
                $"Accepted: 1 to {IntakePattern.MostDays} daily doses, at least one of them more than 0.",
                parameter);
        }

        foreach (DailyDose dose in cycle)
        {
            dose.Formulation.MustBe(cycle[0].Formulation);
            if (dose.Milligrams > DailyDose.Accepted.Maximum)
            {
                throw DailyDose.Accepted.Outside(dose, parameter);
            }
        }

        return cycle;
    }
}
