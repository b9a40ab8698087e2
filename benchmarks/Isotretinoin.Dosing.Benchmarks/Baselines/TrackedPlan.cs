using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>What a calculator reads of a request for a plan of two steps; it passes over the rest.</summary>
public sealed record TrackedPlan(TrackedWeight Weight, ImmutableArray<TrackedStep> Steps, TrackedTarget Target);
