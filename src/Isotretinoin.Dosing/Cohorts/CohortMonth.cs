using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What the patients of a cohort take in one month of their courses, all of which start on the same day.</summary>
public sealed class CohortMonth
{
    /// <summary>The most days that a month may be asked to have.</summary>
    public const int MostDays = 365;

    internal CohortMonth(int number, int patients, ImmutableArray<CapsuleCount> capsules) => (Number, Patients, Capsules) = (number, patients, capsules);

    /// <summary>The number of the month, from 1.</summary>
    public int Number { get; }

    /// <summary>The patients whose courses have a day in the month.</summary>
    public int Patients { get; }

    /// <summary>The capsules of all patients, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>Throws unless a month may have so many days.</summary>
    internal static void MustHave(int days)
    {
        if (days is < 1 or > MostDays)
        {
            throw new ArgumentOutOfRangeException(nameof(days), days, $"Accepted: 1 to {MostDays} days a month.");
        }
    }
}
