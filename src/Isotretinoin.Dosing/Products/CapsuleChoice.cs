using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Isotretinoin.Dosing;

/// <summary>
/// What a daily dose is made of: the number of capsules of each strength, strongest first, in the first dose of the day and, when the day
/// is divided, in the second.
/// </summary>
internal sealed class CapsuleChoice
{
    private CapsuleChoice(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        (First, Second) = (first, second);
        Total = second.IsEmpty ? first : [.. first.Zip(second, (one, other) => one + other)];
    }

    public ImmutableArray<int> First { get; }

    /// <summary>Empty when the day is not divided.</summary>
    public ImmutableArray<int> Second { get; }

    /// <summary>In the whole day.</summary>
    public ImmutableArray<int> Total { get; }

    /// <summary>Fewest capsules, then fewest different strengths, then strongest first.</summary>
    public static CapsuleChoice Undivided(FewestCapsules fewest, int dose) => Best(fewest, dose, second: 0);

    /// <summary>
    /// Of the ways with at most one capsule more than the fewest possible, the smallest difference between the two doses; then fewest
    /// capsules, then fewest different strengths, then strongest first. The two doses of a best way each take the fewest capsules they can.
    /// </summary>
    public static CapsuleChoice Divided(FewestCapsules fewest, int dose)
    {
        int fewestOfAll = int.MaxValue;
        for (int second = dose / 2; second >= 1; second--)
        {
            fewestOfAll = Math.Min(fewestOfAll, Capsules(second));
        }

        int evenest = dose / 2;
        while (Capsules(evenest) > fewestOfAll + 1)
        {
            evenest--;
        }

        return Best(fewest, dose - evenest, evenest);

        int Capsules(int second) => fewest.Count(fewest.All, dose - second) + fewest.Count(fewest.All, second);
    }

    private static CapsuleChoice Best(FewestCapsules fewest, int first, int second)
    {
        CapsuleChoice? best = null;
        for (int different = 1; best is null; different++)
        {
            for (int subset = 1; subset <= fewest.All; subset++)
            {
                if (BitOperations.PopCount((uint)subset) == different && TakesFewest(subset, first) && TakesFewest(subset, second))
                {
                    var candidate = new CapsuleChoice(StrongestFirst(fewest, subset, first), second == 0 ? [] : StrongestFirst(fewest, subset, second));
                    best = best is null || candidate.IsStrongerThan(best) ? candidate : best;
                }
            }
        }

        return best;

        bool TakesFewest(int subset, int dose) => fewest.Count(subset, dose) == fewest.Count(fewest.All, dose);
    }

    /// <summary>Of the ways to make a dose of the fewest capsules of a subset, the one with the most of the strongest, then of the next.</summary>
    private static ImmutableArray<int> StrongestFirst(FewestCapsules fewest, int subset, int dose)
    {
        int[] counts = new int[fewest.Strengths.Length];
        int capsules = fewest.Count(subset, dose);
        for (int i = 0; i < counts.Length; i++)
        {
            if ((subset & (1 << i)) == 0)
            {
                continue;
            }

            subset &= ~(1 << i);
            int count = dose / fewest.Strengths[i];
            while (count > capsules || fewest.Count(subset, dose - (count * fewest.Strengths[i])) != capsules - count)
            {
                count--;
            }

            counts[i] = count;
            capsules -= count;
            dose -= count * fewest.Strengths[i];
        }

        return [.. counts];
    }

    private bool IsStrongerThan(CapsuleChoice other)
    {
        for (int i = 0; i < First.Length; i++)
        {
            int difference = CountOf(i) - other.CountOf(i);
            if (difference != 0)
            {
                return difference > 0;
            }
        }

        return false;
    }

    /// <summary>Adds the capsules of so many days to counts by strength, strongest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddTo(Span<int> counts, int days)
    {
        ReadOnlySpan<int> total = Total.AsSpan();
        counts = counts[..total.Length];
        for (int place = 0; place < total.Length; place++)
        {
            // At most 3,650 days of 1,000 capsules: it cannot overflow.
            counts[place] = unchecked(counts[place] + (days * total[place]));
        }
    }

    /// <summary>Adds the capsules of so many days to counts by strength, strongest first.</summary>
    public void AddTo(Span<long> counts, long days)
    {
        for (int place = 0; place < counts.Length; place++)
        {
            counts[place] += days * Total[place];
        }
    }

    /// <summary>The capsules of one strength in the whole day, by the strength's place among the falling ones.</summary>
    public int CountOf(int place) => Total[place];
}
