using System.Globalization;
using System.Text;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// A JSON number with every digit: <c>28</c>, <c>28.0</c> and <c>2.8e1</c> are equal, and nothing is rounded. The digits are not copied; an
/// exponent of any size is cheap.
/// </summary>
internal readonly struct ExactNumber
{
    /// <summary>The longest accepted number, in characters.</summary>
    public const int LongestText = 1_000;

    private const int MostHeldDigits = 28;
    private const int MostPlainDigits = 18;
    private const int GreatestExponent = 1_000_000;

    private readonly ReadOnlyMemory<byte> whole;
    private readonly ReadOnlyMemory<byte> fraction;
    private readonly int exponent;

    // Indexes of the first and the last non-zero digit, over the whole digits and then the fraction; the last is -1 for zero.
    private readonly int first;
    private readonly int last;

    private ExactNumber(bool isNegative, ReadOnlyMemory<byte> whole, ReadOnlyMemory<byte> fraction, int exponent)
    {
        this.whole = whole;
        this.fraction = fraction;
        this.exponent = exponent;
        int lastOfFraction = fraction.Span.LastIndexOfAnyExcept((byte)'0');
        last = lastOfFraction >= 0 ? whole.Length + lastOfFraction : whole.Span.LastIndexOfAnyExcept((byte)'0');
        int firstOfWhole = whole.Span.IndexOfAnyExcept((byte)'0');
        first = firstOfWhole >= 0 ? firstOfWhole : whole.Length + fraction.Span.IndexOfAnyExcept((byte)'0');
        IsZero = last < 0;
        IsNegative = isNegative && !IsZero;
    }

    public bool IsNegative { get; }

    public bool IsZero { get; }

    public bool IsWhole => Decimals == 0;

    /// <summary>The number of digits before the point; 0 or less when the number is smaller than 1.</summary>
    public int WholeDigits => IsZero ? 0 : whole.Length - first + exponent;

    /// <summary>The number of decimals, without trailing zeros.</summary>
    public int Decimals => IsZero ? 0 : Math.Max(0, last + 1 - whole.Length - exponent);

    /// <summary>The number of a valid JSON token.</summary>
    public static ExactNumber Of(ReadOnlyMemory<byte> token)
    {
        bool isNegative = token.Span[0] == '-';
        ReadOnlyMemory<byte> rest = token[(isNegative ? 1 : 0)..];
        ReadOnlyMemory<byte> whole = TakeDigits(ref rest);
        ReadOnlyMemory<byte> fraction = default;
        if (!rest.IsEmpty && rest.Span[0] == '.')
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
        }

        return new ExactNumber(isNegative, whole, fraction, rest.IsEmpty ? 0 : Exponent(rest.Span[1..]));
    }

    /// <summary>The number of a short token without a sign or an exponent, as nearly all are.</summary>
    public static bool TryPlain(ReadOnlySpan<byte> token, out decimal value)
    {
        value = 0;
        int point = token.Length - 1;
        if (token.Length > MostPlainDigits)
        {
            return false;
        }

        ulong digits = 0;
        for (int place = 0; place < token.Length; place++)
        {
            int digit = token[place] - '0';
            if (digit is >= 0 and <= 9)
            {
                digits = (digits * 10) + (uint)digit;
            }
            else if (token[place] == '.')
            {
                point = place;
            }
            else
            {
                return false;
            }
        }

        value = new decimal(
            unchecked((int)digits), unchecked((int)(digits >> 32)), hi: 0, isNegative: false, (byte)(token.Length - 1 - point));
        return true;
    }

    /// <summary>The number as a decimal, if all digits fit.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        value = 0;
        if (IsZero)
        {
            return true;
        }

        if (WholeDigits > MostHeldDigits || Decimals > MostHeldDigits || WholeDigits + Decimals > MostHeldDigits)
        {
            return false;
        }

        UInt128 digits = 0;
        for (int power = WholeDigits - 1; power >= -Decimals; power--)
        {
            digits = (digits * 10) + (uint)DigitAt(power);
        }

        value = new decimal(
            unchecked((int)(uint)(digits & uint.MaxValue)),
            unchecked((int)(uint)((digits >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(digits >> 64)),
            IsNegative,
            (byte)Decimals);
        return true;
    }

    /// <summary>
    /// The number without an exponent. Decimals beyond a number of them are written as one more digit, which keeps comparisons with shorter
    /// numbers right.
    /// </summary>
    public string ToPlainText(int mostDecimals)
    {
        var text = new StringBuilder(IsNegative ? "-" : "");
        for (int power = Math.Max(WholeDigits, 1) - 1; power >= 0; power--)
        {
            text.Append(DigitAt(power).ToString(CultureInfo.InvariantCulture));
        }

        text.Append(Decimals == 0 ? "" : ".");
        for (int power = -1; power >= -Math.Min(Decimals, mostDecimals); power--)
        {
            text.Append(DigitAt(power).ToString(CultureInfo.InvariantCulture));
        }

        return text.Append(Decimals > mostDecimals ? "1" : "").ToString();
    }

    private static ReadOnlyMemory<byte> TakeDigits(ref ReadOnlyMemory<byte> text)
    {
        int end = text.Span.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        ReadOnlyMemory<byte> digits = end < 0 ? text : text[..end];
        text = text[digits.Length..];
        return digits;
    }

    private static int Exponent(ReadOnlySpan<byte> signed)
    {
        int exponent = 0;
        foreach (byte digit in signed.TrimStart("+-"u8))
        {
            exponent = Math.Min((exponent * 10) + (digit - (byte)'0'), GreatestExponent);
        }

        return signed[0] == '-' ? -exponent : exponent;
    }

    /// <summary>The digit at a power of ten.</summary>
    private int DigitAt(int power)
    {
        int place = whole.Length - 1 - power + exponent;
        return place < first || place > last ? 0 : (place < whole.Length ? whole.Span[place] : fraction.Span[place - whole.Length]) - '0';
    }
}
