using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The course of one patient of a cohort: its days, milligrams and capsules, or why there is none. It holds no objects of its own.</summary>
/// <remarks>
/// Two are equal when they are of the same cohort and weight; all else follows from these. The default value is no course: every operation on it but
/// equality and hashing throws <see cref="InvalidOperationException"/>.
/// </remarks>
public struct CohortCourse : IEquatable<CohortCourse>
{
    private Cohort? cohort;
    private int outcome;
    private int milligrams;
    private CapsuleTally capsules;

    /// <summary>The patient's weight.</summary>
    public BodyWeight Weight { readonly get; private set; }

    /// <summary>Whether the course was planned, or why not.</summary>
    public readonly CohortOutcome Outcome => CohortOutcome.All[Cohort is null ? 0 : outcome];

    /// <summary>The number, from 1, of the step that cannot be made; 0 when there is none.</summary>
    public int Step { readonly get; private set; }

    /// <summary>The last day of the course, as <see cref="Course.Days"/>; 0 when it is not planned.</summary>
    public int Days { readonly get; private set; }

    /// <summary>The dose from day 1 to the last day, as <see cref="Course.Total"/>; 0 mg when the course is not planned.</summary>
    public readonly TotalDose Total => TotalDose.OfPicograms(milligrams * DailyDose.PicogramsPerMilligram, Cohort.Product.Formulation);

    /// <summary>The capsules from day 1 to the last day, strongest first, as <see cref="Course.Quantities"/>; empty when the course is not planned.</summary>
    public readonly ImmutableArray<CapsuleCount> Quantities
    {
        get
        {
            Span<long> counts = stackalloc long[Cohort.Product.StrengthsInMilligrams.Length];
            AddCapsules(counts);
            return CapsuleQuantities.Of(Cohort.Product, counts);
        }
    }

    internal readonly Cohort Cohort => cohort ?? throw new InvalidOperationException("A default course of a cohort is no course.");

    /// <summary>Whether two courses are of the same cohort and weight.</summary>
    public static bool operator ==(CohortCourse left, CohortCourse right) => left.Equals(right);

    /// <summary>Whether two courses are of different cohorts or weights.</summary>
    public static bool operator !=(CohortCourse left, CohortCourse right) => !left.Equals(right);

    /// <inheritdoc/>
    public readonly bool Equals(CohortCourse other) => cohort == other.cohort && Weight == other.Weight;

    /// <inheritdoc/>
    public readonly override bool Equals(object? obj) => obj is CohortCourse other && Equals(other);

    /// <inheritdoc/>
    public readonly override int GetHashCode() => HashCode.Combine(cohort, Weight);

    /// <summary>The capsules of one strength from day 1 to the last day.</summary>
    /// <param name="strengthInMilligrams">A strength of the product, in mg.</param>
    /// <exception cref="ArgumentOutOfRangeException">The product has no such strength.</exception>
    public readonly int CapsulesOf(int strengthInMilligrams)
    {
        int place = Cohort.Product.Capsules.FallingStrengths.IndexOf(strengthInMilligrams);
        return place >= 0
            ? capsules[place]
            : throw new ArgumentOutOfRangeException(nameof(strengthInMilligrams), strengthInMilligrams, $"Accepted: {string.Join(", ", Cohort.Product.StrengthsInMilligrams)} mg.");
    }

    /// <summary>Adds the capsules to counts by strength, strongest first.</summary>
    internal readonly void AddCapsules(Span<long> counts)
    {
        for (int place = 0; place < counts.Length; place++)
        {
            counts[place] += capsules[place];
        }
    }

    // A course is filled in where it lies: copying it to its place would cost as much as planning it.
    internal void Start(Cohort planning, BodyWeight weight)
    {
        (cohort, Weight) = (planning, weight);
        (Days, milligrams) = (0, 0);
        Refuse(CohortOutcome.Planned, step: 0);
    }

    internal void Take(in DoseRow row, int days) => row.AddCapsules(days, capsules);

    internal void Take(CapsuleChoice daily, int days) => daily.AddTo(capsules, days);

    internal void Finish(long days, long milligrams) => (Days, this.milligrams) = ((int)days, (int)milligrams);

    internal void Refuse(CohortOutcome reason, int step)
    {
        (outcome, Step) = (reason.Place, step);
        capsules = default;
    }
}
