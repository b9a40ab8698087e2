using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>Parsing of body weights, in exact grams before rounding.</summary>
internal static class WeightText
{
    private static readonly Ratio GramsPerKilogram = Ratio.Of(1_000, 1);
    private static readonly Ratio GramsPerPound = Ratio.Of(45_359_237, 100_000);
    private static readonly Ratio PoundsPerStone = Ratio.Of(14, 1);

    public static Ratio Grams(Ratio stones, Ratio pounds) => ((stones * PoundsPerStone) + pounds) * GramsPerPound;

    /// <summary>The greatest weight in pounds, or stones and pounds, of a number of grams: hundredths of a pound, rounded down.</summary>
    public static string Most(long grams, WeightUnit unit)
    {
        long hundredths = grams * 10_000_000 / 45_359_237;
        (long stones, long rest) = Math.DivRem(hundredths, 1_400);
        return unit == WeightUnit.Stone
            ? FormattableString.Invariant($"{stones} st {rest / 100m:0.##} lb")
            : FormattableString.Invariant($"{hundredths / 100m:#,0.##} lb");
    }

    /// <summary>Reads kilograms, pounds, stones, or stones and pounds. A negative part is unreadable unless it is the only one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grams">The weight in grams.</param>
    /// <param name="unit">The unit that the text begins with.</param>
    /// <returns>Whether the text is readable.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out Ratio grams, [NotNullWhen(true)] out WeightUnit? unit)
    {
        grams = Ratio.Zero;
        ReadOnlySpan<char> rest = text.Trim();
        if (!TryTake(ref rest, out Ratio value, out unit))
        {
            return false;
        }

        if (rest.IsEmpty)
        {
            grams = unit == WeightUnit.Kilogram ? value * GramsPerKilogram
                : unit == WeightUnit.Pound ? Grams(Ratio.Zero, value)
                : Grams(value, Ratio.Zero);
            return true;
        }

        if (unit != WeightUnit.Stone || value < Ratio.Zero
            || !TryTake(ref rest, out Ratio pounds, out WeightUnit? last)
            || last != WeightUnit.Pound || !rest.IsEmpty || pounds < Ratio.Zero)
        {
            return false;
        }

        grams = Grams(value, pounds);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, out Ratio value, [NotNullWhen(true)] out WeightUnit? unit)
    {
        value = Ratio.Zero;
        unit = null;
        if (!WrittenNumber.TryTake(ref text, out WrittenNumber number))
        {
            return false;
        }

        value = number.ToRatio();
        text = text.TrimStart(' ');
        int letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        unit = WeightUnit.Find(text[..letters]);
        text = text[letters..].TrimStart(' ');
        return unit is not null;
    }
}
