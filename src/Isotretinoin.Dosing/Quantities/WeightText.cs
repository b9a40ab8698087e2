namespace Isotretinoin.Dosing;

/// <summary>Parsing of body weights, in exact grams before rounding.</summary>
internal static class WeightText
{
    private static readonly Ratio GramsPerKilogram = Ratio.Of(1_000, 1);
    private static readonly Ratio GramsPerPound = Ratio.Of(45_359_237, 100_000);
    private static readonly Ratio PoundsPerStone = Ratio.Of(14, 1);

    public static Ratio Grams(Ratio stones, Ratio pounds) => ((stones * PoundsPerStone) + pounds) * GramsPerPound;

    /// <summary>Reads kilograms, pounds, stones, or stones and pounds. A negative part is unreadable unless it is the only one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Ratio grams)
    {
        grams = Ratio.Zero;
        ReadOnlySpan<char> rest = text.Trim();
        if (!TryTake(ref rest, out Ratio value, out ReadOnlySpan<char> unit))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            grams = unit switch
            {
                "kg" => value * GramsPerKilogram,
                "lb" => Grams(Ratio.Zero, value),
                "st" => Grams(value, Ratio.Zero),
                _ => Ratio.Zero,
            };
            return unit is "kg" or "lb" or "st";
        }

        if (unit is not "st" || value < Ratio.Zero
            || !TryTake(ref rest, out Ratio pounds, out unit) || unit is not "lb" || !rest.IsEmpty || pounds < Ratio.Zero)
        {
            return false;
        }

        grams = Grams(value, pounds);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, out Ratio value, out ReadOnlySpan<char> unit)
    {
        value = Ratio.Zero;
        unit = [];
        if (!WrittenNumber.TryTake(ref text, out WrittenNumber number))
        {
            return false;
        }

        value = number.ToRatio();
        text = text.TrimStart(' ');
        int end = text.IndexOfAnyExceptInRange('a', 'z');
        unit = end < 0 ? text : text[..end];
        text = text[unit.Length..].TrimStart(' ');
        return true;
    }
}
