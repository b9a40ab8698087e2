using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A two-step course with its capsules by strength, in straight-line whole-number arithmetic and two table look-ups.</summary>
public static class FloorCohort
{
    private const long PicogramsPerMilligram = 1_000_000_000;
    private const int Strengths = 4;

    /// <summary>The milligrams and the capsules of 40, 30, 20 and 10 mg; all 0 when a step has no capsules.</summary>
    public static CohortAnswer Plan(ImmutableArray<int> below, ImmutableArray<int> capsules, long grams, long firstDose, int firstDays, long secondDose, long from)
    {
        int first = below[(int)(firstDose * grams / PicogramsPerMilligram)];
        int second = below[(int)(secondDose * grams / PicogramsPerMilligram)];
        if (first == 0 || second == 0)
        {
            return default;
        }

        long needed = ((from * grams) + PicogramsPerMilligram - 1) / PicogramsPerMilligram;
        int inFirst = first * firstDays;
        int secondDays = needed <= inFirst ? 0 : (int)((needed - inFirst + second - 1) / second);
        int one = first * Strengths;
        int two = second * Strengths;
        return new CohortAnswer(
            inFirst + (second * secondDays),
            (firstDays * capsules[one]) + (secondDays * capsules[two]),
            (firstDays * capsules[one + 1]) + (secondDays * capsules[two + 1]),
            (firstDays * capsules[one + 2]) + (secondDays * capsules[two + 2]),
            (firstDays * capsules[one + 3]) + (secondDays * capsules[two + 3]));
    }
}
