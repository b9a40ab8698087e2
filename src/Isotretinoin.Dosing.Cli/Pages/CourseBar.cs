using System.Numerics;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A bar from 0 to the ends of a target, filled by the dose taken. A cell is full when all of it was taken, so that no end looks reached
/// too early.
/// </summary>
internal sealed class CourseBar
{
    /// <summary>The cells of the bar; the rest of the line is for the unit.</summary>
    public const int Width = Page.NarrowestWidth - 6;

    private const int NanogramsPerMilligram = 1_000_000;

    private readonly int from;
    private readonly int to;

    public CourseBar(Ratio taken, CumulativeTarget target)
    {
        Ratio lower = Exactly(target.Lower);
        Ratio upper = Exactly(target.Upper);
        Ratio whole = taken > upper ? taken : upper;
        int full = Cells(taken, whole);
        (from, to) = (Cells(lower, whole), Cells(upper, whole));
        Taken = new string('█', full);
        Left = new string('░', Math.Max(0, from - full)) + new string('▒', Width - Math.Max(from, full));
        Scale = $"{Numbers(Show.Number(target.Lower.MilligramsPerKilogram), Show.Number(target.Upper.MilligramsPerKilogram))} mg/kg";
    }

    /// <summary>The full cells.</summary>
    public string Taken { get; }

    /// <summary>The empty cells: to the lower end, then to the upper end.</summary>
    public string Left { get; }

    /// <summary>The numbers below the bar, right-aligned with their cells.</summary>
    public string Scale { get; }

    private string Numbers(string lower, string upper)
    {
        if (from > lower.Length + 1 && to - from > upper.Length)
        {
            return $"0{lower.PadLeft(from - 1)}{upper.PadLeft(to - from)}";
        }

        string both = lower == upper ? upper : $"{lower} to {upper}";
        return $"0{both.PadLeft(Math.Max(to - 1, both.Length + 1))}";
    }

    private static int Cells(Ratio part, Ratio whole) =>
        (int)BigInteger.Divide(part.Numerator * whole.Denominator * Width, part.Denominator * whole.Numerator);

    private static Ratio Exactly(CumulativeDose dose) =>
        Ratio.Of((BigInteger)(dose.MilligramsPerKilogram * NanogramsPerMilligram), NanogramsPerMilligram);
}
