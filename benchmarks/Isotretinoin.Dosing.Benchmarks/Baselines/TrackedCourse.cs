using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What a tracker reads of a request for a progress; it passes over the rest.</summary>
public sealed record TrackedCourse(DateOnly AsOf, ImmutableArray<TrackedWeight> Weights, ImmutableArray<TrackedPeriod> Periods, ImmutableArray<DateOnly> Missed);
