using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What the patients of a cohort take in one month of their courses, all of which start on the same day.</summary>
public sealed class CohortMonth
{
    internal CohortMonth(int number, int patients, ImmutableArray<CapsuleCount> capsules) => (Number, Patients, Capsules) = (number, patients, capsules);

    /// <summary>The number of the month, from 1.</summary>
    public int Number { get; }

    /// <summary>The patients whose courses have a day in the month.</summary>
    public int Patients { get; }

    /// <summary>The capsules of all patients, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }
}
