using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>The course of one patient of a cohort: its days, milligrams and capsules, or why there is none. It holds no objects of its own.</summary>
/// <remarks>
/// Two are equal when they are of the same cohort and weight; all else follows from these. The default value is no course: every operation on it but
/// equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct CohortCourse : IEquatable<CohortCourse>
{
    private readonly CohortRecord record;

    internal CohortCourse(in CohortRecord record) => this.record = record;

    /// <summary>The patient's weight.</summary>
    public BodyWeight Weight => Known(record.Weight);

    /// <summary>Whether the course was planned, or why not.</summary>
    public CohortOutcome Outcome => CohortOutcome.All[Known(record.Outcome)];

    /// <summary>The number, from 1, of the step that cannot be made; 0 when there is none.</summary>
    public int Step => Known(record.Step);

    /// <summary>The last day of the course, as <see cref="Course.Days"/>; 0 when it is not planned.</summary>
    public int Days => Known(record.Days);

    /// <summary>The dose from day 1 to the last day, as <see cref="Course.Total"/>; 0 mg when the course is not planned.</summary>
    public TotalDose Total => TotalDose.OfPicograms(record.Milligrams * DailyDose.PicogramsPerMilligram, Cohort.Product.Formulation);

    /// <summary>The capsules from day 1 to the last day, strongest first, as <see cref="Course.Quantities"/>; empty when the course is not planned.</summary>
    public ImmutableArray<CapsuleCount> Quantities
    {
        get
        {
            Span<long> counts = stackalloc long[Cohort.Product.StrengthsInMilligrams.Length];
            for (int place = 0; place < counts.Length; place++)
            {
                counts[place] = record.CapsulesAt(place);
            }

            return CapsuleQuantities.Of(Cohort.Product, counts);
        }
    }

    internal Cohort Cohort => record.Cohort ?? throw NoCourse();

    /// <summary>Whether two courses are of the same cohort and weight.</summary>
    public static bool operator ==(CohortCourse left, CohortCourse right) => left.Equals(right);

    /// <summary>Whether two courses are of different cohorts or weights.</summary>
    public static bool operator !=(CohortCourse left, CohortCourse right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CohortCourse other) => record.Cohort == other.record.Cohort && record.Weight == other.record.Weight;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CohortCourse other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(record.Cohort, record.Weight);

    /// <summary>The capsules of one strength from day 1 to the last day.</summary>
    /// <param name="strengthInMilligrams">A strength of the product, in mg.</param>
    /// <exception cref="ArgumentOutOfRangeException">The product has no such strength.</exception>
    public int CapsulesOf(int strengthInMilligrams)
    {
        int place = Cohort.Product.Capsules.FallingStrengths.IndexOf(strengthInMilligrams);
        return place >= 0
            ? record.CapsulesAt(place)
            : throw new ArgumentOutOfRangeException(nameof(strengthInMilligrams), strengthInMilligrams, $"Accepted: {string.Join(", ", Cohort.Product.StrengthsInMilligrams)} mg.");
    }

    /// <summary>Weight and outcome: <c>64.3 kg: planned, 143 days</c>.</summary>
    public override string ToString() => record.Cohort is null
        ? "no course"
        : string.Create(CultureInfo.InvariantCulture, $"{Weight}: {Outcome}, {Days} days");

    /// <summary>The record that a course is while the cohort works it out: the struct's only field, so the two are laid out alike.</summary>
    internal static ref CohortRecord Open(ref CohortCourse course) => ref Unsafe.As<CohortCourse, CohortRecord>(ref course);

    private T Known<T>(T value) => record.Cohort is null ? throw NoCourse() : value;

    private static InvalidOperationException NoCourse() => new("A default course of a cohort is no course.");
}
