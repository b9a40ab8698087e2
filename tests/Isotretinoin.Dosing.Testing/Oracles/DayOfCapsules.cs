namespace Isotretinoin.Dosing.Testing;

/// <summary>The capsules of one day, each list sorted by falling strength; an undivided day has no evening.</summary>
public sealed class DayOfCapsules
{
    public DayOfCapsules(IEnumerable<int> morning, IEnumerable<int> evening) =>
        (Morning, Evening) = ([.. morning.OrderDescending()], [.. evening.OrderDescending()]);

    public IReadOnlyList<int> Morning { get; }

    public IReadOnlyList<int> Evening { get; }

    public IReadOnlyList<int> All => [.. Morning.Concat(Evening).OrderDescending()];

    /// <summary>What the library says, capsule by capsule.</summary>
    public static DayOfCapsules Of(CapsuleCombination combination) => new(
        OneByOne(combination.Intakes[0]), combination.Intakes.Length == 1 ? [] : OneByOne(combination.Intakes[1]));

    public override string ToString() => $"{string.Join("+", Morning)} | {string.Join("+", Evening)}";

    private static IEnumerable<int> OneByOne(Intake intake) => intake.Capsules.SelectMany(c => Enumerable.Repeat(c.StrengthInMilligrams, c.Count));
}
