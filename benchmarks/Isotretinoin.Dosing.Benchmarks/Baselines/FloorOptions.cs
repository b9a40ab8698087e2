using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>A table of options in straight-line whole-number arithmetic: each makeable dose of a band and the days to both ends of a target.</summary>
public static class FloorOptions
{
    private const long PicogramsPerMilligram = 1_000_000_000;

    public static OptionsAnswer Table(ImmutableArray<int> above, long grams, long low, long high, long from, long to)
    {
        long highest = high * grams / PicogramsPerMilligram;
        int lowest = above[(int)(((low * grams) + PicogramsPerMilligram - 1) / PicogramsPerMilligram)];
        long needed = ((from * grams) + PicogramsPerMilligram - 1) / PicogramsPerMilligram;
        long allowed = to * grams / PicogramsPerMilligram;
        (int rows, int milligrams, int days, int within) = (0, 0, 0, 0);
        for (int dose = lowest; dose <= highest; dose = above[dose + 1])
        {
            rows++;
            milligrams += dose;
            days += (int)((needed + dose - 1) / dose);
            within += (int)(allowed / dose);
        }

        return new OptionsAnswer(rows, milligrams, days, within);
    }
}
