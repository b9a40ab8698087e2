using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>A patient's body weight. It is not a mass of drug.</summary>
/// <remarks>
/// Unit: kg, held as whole grams. Range: more than 0, up to 500 kg, after rounding. A finer weight is rounded to the nearest gram, ties to
/// even, and every calculation uses the rounded weight. A pound is 0.45359237 kg exactly, a stone 14 pounds.
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct BodyWeight : IComparable<BodyWeight>, ISpanFormattable, ISpanParsable<BodyWeight>
{
    private readonly long grams;

    private BodyWeight(long grams) => this.grams = grams;

    /// <summary>What a caller may state: more than 0, up to 500 kg, after rounding to the gram.</summary>
    public static AcceptedRange Accepted { get; } = AcceptedRange.OfWeights("kg", 500m, decimals: 3, fineUnit: "gram");

    /// <summary>The weight in whole grams.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public long Grams => grams > 0 ? grams : throw NoWeight();

    /// <summary>The weight in kilograms, exactly: at most 3 decimals.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public decimal Kilograms => Accepted.FromFine(Grams);

    /// <summary>A weight in kilograms.</summary>
    /// <param name="kilograms">More than 0, up to 500, after rounding to the nearest gram, ties to even.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside the range.</exception>
    public static BodyWeight FromKilograms(decimal kilograms) => new(Accepted.ToFine(kilograms, nameof(kilograms)));

    /// <summary>A weight in avoirdupois pounds of 0.45359237 kg.</summary>
    /// <param name="pounds">More than 0, up to 500 kg, after rounding to the nearest gram, ties to even.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside the range.</exception>
    public static BodyWeight FromPounds(decimal pounds) => Imperial(0, pounds, WeightUnit.Pound, nameof(pounds));

    /// <summary>A weight in stones of 14 pounds, and pounds.</summary>
    /// <param name="stones">0 or more.</param>
    /// <param name="pounds">0 or more; together more than 0, up to 500 kg, after rounding to the nearest gram, ties to even.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight, or one of its parts, is outside the range.</exception>
    public static BodyWeight FromStonesAndPounds(decimal stones, decimal pounds) => stones is >= 0 and < 100
        ? Imperial(stones, pounds, WeightUnit.Stone, nameof(pounds))
        : throw Outside(stones, WeightUnit.Stone, nameof(stones));

    /// <summary>
    /// What a caller may state in a unit, in words, the greatest weight in that unit too, rounded down to 2 decimals:
    /// <c>more than 0, up to 500 kg (1,102.31 lb), after rounding to the gram</c>.
    /// </summary>
    public static string AcceptedIn(WeightUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit == WeightUnit.Kilogram ? Accepted.ToString() : Accepted.InWords($" ({WeightText.Most(Accepted.FineMaximum, unit)})");
    }

    /// <summary>Whether the left weight is less than the right.</summary>
    public static bool operator <(BodyWeight left, BodyWeight right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left weight is greater than the right.</summary>
    public static bool operator >(BodyWeight left, BodyWeight right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left weight is less than or equal to the right.</summary>
    public static bool operator <=(BodyWeight left, BodyWeight right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left weight is greater than or equal to the right.</summary>
    public static bool operator >=(BodyWeight left, BodyWeight right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(BodyWeight other) => Grams.CompareTo(other.Grams);

    /// <summary>
    /// Reads <c>70.3 kg</c>, <c>154 lb</c>, <c>11 st</c> or <c>11 st 4 lb</c>, exactly as written, each unit in any of its
    /// <see cref="WeightUnit.Spellings"/>. The provider is not used.
    /// </summary>
    /// <exception cref="FormatException">The text is not readable.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside the range.</exception>
    public static BodyWeight Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        WeightText.TryRead(s, out Ratio exactGrams, out WeightUnit? unit)
        ? TryRound(exactGrams, out BodyWeight weight)
            ? weight
            : throw Outside(Excerpt.Of(s), unit, nameof(s))
        : throw new FormatException(
            $"'{Excerpt.Of(s)}' is not readable as a body weight. Accepted: '70.3 kg', '154 lb' or '11 st 4 lb'; {Accepted}.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static BodyWeight Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>
    /// Reads <c>70.3 kg</c>, <c>154 lb</c>, <c>11 st</c> or <c>11 st 4 lb</c>; false when the text is not readable or out of range.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BodyWeight result)
    {
        result = default;
        return WeightText.TryRead(s, out Ratio exactGrams, out _) && TryRound(exactGrams, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out BodyWeight)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BodyWeight result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The weight in kilograms with its unit, the same in every culture: <c>70.3 kg</c>.</summary>
    public override string ToString() => grams > 0 ? $"{DoseText.Number(Kilograms)} kg" : "no weight";

    /// <summary>The weight as text.</summary>
    /// <param name="format"><c>G</c> or none.</param>
    /// <param name="formatProvider">Not used: text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is not accepted.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G"
        ? ToString()
        : throw new FormatException($"'{format}' is not a format of a body weight. Accepted: G.");

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DoseText.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Throws when this is the default value.</summary>
    internal void MustBeKnown() => _ = Grams;

    private static InvalidOperationException NoWeight() =>
        new("This BodyWeight is the default value. Create one with BodyWeight.FromKilograms.");

    private static BodyWeight Imperial(decimal stones, decimal pounds, WeightUnit unit, string parameter) =>
        pounds is >= 0 and < 2_000 && TryRound(WeightText.Grams(Exactly(stones), Exactly(pounds)), out BodyWeight weight)
            ? weight
            : throw Outside(pounds, unit, parameter);

    private static OutOfRangeException Outside(object stated, WeightUnit unit, string parameter) =>
        new(Accepted.Code, unit == WeightUnit.Pound && stated is decimal ? unit.Id : "", stated, AcceptedIn(unit), parameter);

    private static Ratio Exactly(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        // Each part is an unsigned 32-bit value stored as int: unchecked, since the top bit is not a sign.
        BigInteger digits = unchecked(((BigInteger)(uint)parts[2] << 64) + ((BigInteger)(uint)parts[1] << 32) + (uint)parts[0]);
        return Ratio.Of(digits, BigInteger.Pow(10, value.Scale));
    }

    private static bool TryRound(Ratio exactGrams, out BodyWeight weight)
    {
        // A number far out of range may not fit in a decimal, so it is not rounded.
        long rounded = exactGrams > Ratio.Zero && exactGrams < Ratio.Of(Accepted.FineMaximum + 1, 1) ? (long)exactGrams.Round(0) : 0;
        bool accepted = rounded > 0 && rounded <= Accepted.FineMaximum;
        weight = accepted ? new BodyWeight(rounded) : default;
        return accepted;
    }
}
