using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Everything that ways are sought from, in the formulation of the product.</summary>
internal sealed record WayQuestion(
    BodyWeight Weight, Product Product, Frequency Frequency, DoseBand Band, CumulativeTarget Target, int SupplyDays, int Further)
{
    public required ImmutableArray<WayOrder> OrderBy { get; init; }

    public required WayWishes Wishes { get; init; }

    public required int Limit { get; init; }

    public required TotalDose Taken { get; init; }

    /// <summary>The first steps; null without them.</summary>
    public Titration? First { get; init; }

    public DateOnly? Start { get; init; }

    public int? SpreadDays { get; init; }

    public Packs? Packs { get; init; }

    public required PatientFacts Patient { get; init; }

    /// <summary>The date of the review; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    public required ImmutableArray<Guideline> Guidelines { get; init; }

    /// <summary>What is stated beside every course.</summary>
    public CourseTerms Terms => new(SupplyDays, Packs, Band);
}
