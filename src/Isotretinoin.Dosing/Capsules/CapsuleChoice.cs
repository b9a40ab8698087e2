using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The capsules of a daily dose. Computed once per dose and shared.</summary>
internal sealed class CapsuleChoice
{
    // The capsules of each strength in the day, strongest first.
    private readonly ImmutableArray<int> counts;

    /// <summary>
    /// The capsules of each strength, strongest first, in the first and the second dose; the second is empty when the day is not divided.
    /// </summary>
    public CapsuleChoice(ImmutableArray<int> strengths, ImmutableArray<int> first, ImmutableArray<int> second)
    {
        counts = [.. first.Zip(second, (one, other) => one + other)];
        Capsules = Listed(strengths, counts);
        ImmutableArray<CapsuleCount> evening = Listed(strengths, second);
        Intakes = evening.IsEmpty
            ? [new Intake(IntakeTime.Once, Capsules)]
            : [new Intake(IntakeTime.Morning, Listed(strengths, first)), new Intake(IntakeTime.Evening, evening)];
    }

    /// <summary>The capsules of the day, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Capsules { get; }

    /// <summary>The capsules at each time of the day.</summary>
    public ImmutableArray<Intake> Intakes { get; }

    /// <summary>Adds the capsules of a number of days to sums by strength, strongest first.</summary>
    public void AddTo(Span<long> sums, long days)
    {
        for (int place = 0; place < sums.Length; place++)
        {
            sums[place] += days * counts[place];
        }
    }

    private static ImmutableArray<CapsuleCount> Listed(ImmutableArray<int> strengths, ImmutableArray<int> counts) =>
    [
        .. strengths.Zip(counts)
            .Where(capsules => capsules.Second > 0)
            .Select(capsules => new CapsuleCount(capsules.First, capsules.Second)),
    ];
}
