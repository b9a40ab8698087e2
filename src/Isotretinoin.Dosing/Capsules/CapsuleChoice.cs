using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What a daily dose is made of. It is worked out once for a dose, and everyone who takes that dose reads the same lists.
/// </summary>
internal sealed class CapsuleChoice
{
    // The number of capsules of each strength in the whole day, strongest first.
    private readonly ImmutableArray<int> counts;

    /// <summary>
    /// The capsules of each strength, strongest first, in the first dose of the day and in the second, in which there are none when the day
    /// is not divided.
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

    /// <summary>What is taken at each time of the day.</summary>
    public ImmutableArray<Intake> Intakes { get; }

    /// <summary>Adds the capsules of so many days to sums by strength, strongest first.</summary>
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
