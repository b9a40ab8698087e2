using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A two-step course in straight-line whole-number arithmetic and a table look-up: no validation, no objects. Nothing can be cheaper and right.</summary>
public static class FloorCourse
{
    private const long PicogramsPerMilligram = 1_000_000_000;

    public static TwoStepAnswer Plan(ImmutableArray<int> below, long grams, long firstDose, int firstDays, long secondDose, long from, long to)
    {
        int first = below[(int)(firstDose * grams / PicogramsPerMilligram)];
        int second = below[(int)(secondDose * grams / PicogramsPerMilligram)];
        long needed = ((from * grams) + PicogramsPerMilligram - 1) / PicogramsPerMilligram;
        long allowed = to * grams / PicogramsPerMilligram;
        int inFirst = first * firstDays;
        int reached = needed <= inFirst
            ? (int)((needed + first - 1) / first)
            : firstDays + (int)((needed - inFirst + second - 1) / second);
        int within = allowed < inFirst
            ? (int)(allowed / first)
            : firstDays + (int)((allowed - inFirst) / second);
        return new TwoStepAnswer(Math.Max(firstDays, reached), reached, within);
    }
}
