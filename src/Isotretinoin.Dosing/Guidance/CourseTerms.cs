namespace Isotretinoin.Dosing;

/// <summary>What is stated beside a course and judged with it.</summary>
/// <param name="SupplyDays">The days supplied at a time; null when not stated.</param>
/// <param name="Packs">The packs that are handed over; null when not stated.</param>
/// <param name="Band">The band that the doses are chosen from; null for doses that are stated.</param>
internal sealed record CourseTerms(int? SupplyDays, Packs? Packs, DoseBand? Band)
{
    /// <summary>Nothing stated.</summary>
    public static CourseTerms None { get; } = new(SupplyDays: null, Packs: null, Band: null);
}
