using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The doses in whole mg that 10, 20, 30 and 40 mg capsules make in two doses a day: every 10 mg from 20 mg on. 0 stands for none.</summary>
public static class MakeableDoses
{
    /// <summary>The greatest dose that can be made, by milligrams rounded down.</summary>
    public static ImmutableArray<int> Below { get; } = [.. Enumerable.Range(0, 1_001).Select(dose => dose < 20 ? 0 : dose / 10 * 10)];

    /// <summary>The least dose that can be made, by milligrams rounded up.</summary>
    public static ImmutableArray<int> Above { get; } = [.. Enumerable.Range(0, 1_001).Select(dose => dose <= 20 ? 20 : (dose + 9) / 10 * 10)];
}
