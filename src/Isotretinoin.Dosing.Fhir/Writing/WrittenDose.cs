using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>An amount at one time of some days: one Dosage.</summary>
/// <param name="Amount">The capsules, or the milligrams of a drug of unknown strength.</param>
/// <param name="Time">The time of the day.</param>
/// <param name="Days">The days.</param>
internal sealed record WrittenDose(int Amount, IntakeTime Time, DoseDays Days)
{
    /// <summary>The doses at one time of a repeating row.</summary>
    /// <param name="time">The time.</param>
    /// <param name="counts">The capsules of each day of the row.</param>
    /// <param name="first">The date of the first day of the row; null when unknown.</param>
    /// <returns>
    /// The doses, none when no day has capsules; null when FHIR cannot say the days. Two days in turn are the capsules of both every day,
    /// and the rest every other day.
    /// </returns>
    public static ImmutableArray<WrittenDose>? Of(IntakeTime time, ImmutableArray<int> counts, DateOnly? first)
    {
        int most = counts.Max();
        if (most == 0)
        {
            return [];
        }

        int least = counts.Min();
        bool isInTurn = least > 0 && least < most && counts.Length == 2;
        int common = isInTurn ? least : 0;
        if (counts.Any(count => count != common && count != most))
        {
            return null;
        }

        return DoseDays.Of([.. counts.Select(count => count == most)], first) is { } days
            ? isInTurn
                ? [new WrittenDose(common, time, DoseDays.Daily), new WrittenDose(most - common, time, days)]
                : [new WrittenDose(most, time, days)]
            : null;
    }
}
