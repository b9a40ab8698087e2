using System.Text.Json.Serialization;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The tracker's reading and writing, made by the compiler: the fastest that System.Text.Json has.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TrackedCourse))]
[JsonSerializable(typeof(ProgressAnswer))]
[JsonSerializable(typeof(TrackedPlan))]
[JsonSerializable(typeof(TwoStepAnswer))]
public sealed partial class TrackerJson : JsonSerializerContext;
