using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The rest of a course, for rules, beside what was taken of it.</summary>
internal abstract record Outlook
{
    /// <summary>The days to come; null when the course has no end.</summary>
    public abstract int? Days { get; }

    /// <summary>The days until the lower end of the target is reached; null when it never is.</summary>
    public abstract int? ReachedAfter { get; }

    /// <summary>The total of the course, what was taken included.</summary>
    public abstract Ratio MilligramsPerKilogram { get; }

    /// <summary>The days supplied at a time, the longest; null when not stated.</summary>
    public abstract int? DaysSupplied { get; }

    /// <summary>The formulations that were converted; usually none.</summary>
    public abstract ImmutableArray<Formulation> ConvertedFrom { get; }

    /// <summary>Whether the days supplied are those of the packs handed over.</summary>
    public virtual bool IsInPacks => false;

    /// <summary>The cumulative dose in mg/kg where a step ends with a whole supply; null when none does.</summary>
    public virtual Ratio? AtWholeSupply => null;

    /// <summary>The date to which waits and tests are counted; null for the as-of date.</summary>
    public virtual DateOnly? ReviewedOn => null;

    /// <summary>The weight of the rest, when it has one of its own.</summary>
    public virtual Weighing? Weighed => null;

    /// <summary>Whether every dosing day to come is divided; null when not known.</summary>
    public virtual bool? IsDivided => null;

    /// <summary>The doses to come, each with its days.</summary>
    public abstract IEnumerable<TakenDose> Doses();
}
