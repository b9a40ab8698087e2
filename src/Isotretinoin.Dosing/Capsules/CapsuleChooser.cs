using System.Collections.Immutable;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>Chooses the capsules of a daily dose.</summary>
internal static class CapsuleChooser
{
    /// <summary>Fewest capsules, then fewest different strengths, then strongest first.</summary>
    public static CapsuleChoice Undivided(FewestCapsules fewest, int dose) => Best(fewest, dose, second: 0);

    /// <summary>
    /// Among combinations with at most one capsule more than the fewest possible: the smallest difference between the two doses; then
    /// fewest capsules, then fewest different strengths, then strongest first. In the best combination each dose uses its fewest capsules.
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
        // Fewer strengths first, so that most subset tables are never built.
        for (int different = 1; ; different++)
        {
            (ImmutableArray<int> First, ImmutableArray<int> Second)[] ways =
            [
                .. from subset in Enumerable.Range(1, fewest.All)
                   where BitOperations.PopCount((uint)subset) == different && TakesFewest(subset, first) && TakesFewest(subset, second)
                   select (StrongestFirst(fewest, subset, first), StrongestFirst(fewest, subset, second)),
            ];
            if (ways.Length > 0)
            {
                var (strongestFirst, strongestSecond) = ways.Aggregate((one, other) => IsStronger(other, one) ? other : one);
                return new CapsuleChoice(fewest.Strengths, strongestFirst, strongestSecond);
            }
        }

        bool TakesFewest(int subset, int dose) => fewest.Count(subset, dose) == fewest.Count(fewest.All, dose);
    }

    /// <summary>Among the combinations of fewest capsules, the one with the most of the strongest, then of the next.</summary>
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

    private static bool IsStronger(
        (ImmutableArray<int> First, ImmutableArray<int> Second) way, (ImmutableArray<int> First, ImmutableArray<int> Second) other)
    {
        for (int i = 0; i < way.First.Length; i++)
        {
            int difference = way.First[i] + way.Second[i] - other.First[i] - other.Second[i];
            if (difference != 0)
            {
                return difference > 0;
            }
        }

        return false;
    }
}
