namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What a tracker reads of a request for a progress; it passes over the rest.</summary>
public sealed record TrackedCourse(DateOnly AsOf, IReadOnlyList<TrackedWeight> Weights, IReadOnlyList<TrackedPeriod> Periods, IReadOnlyList<DateOnly> Missed);
