using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>The whole milligrams that a rounding takes for an exact dose, by table look-up. 0 stands for none.</summary>
public static class FloorCapsules
{
    private const long PicogramsPerMilligram = 1_000_000_000;

    public static int Down(ImmutableArray<int> below, long picograms) => below[(int)(picograms / PicogramsPerMilligram)];

    public static int Up(ImmutableArray<int> above, long picograms) => above[(int)((picograms + PicogramsPerMilligram - 1) / PicogramsPerMilligram)];

    public static int Nearest(ImmutableArray<int> below, ImmutableArray<int> above, long picograms)
    {
        int down = Down(below, picograms);
        int up = Up(above, picograms);
        return down != 0 && picograms - (down * PicogramsPerMilligram) <= (up * PicogramsPerMilligram) - picograms ? down : up;
    }
}
