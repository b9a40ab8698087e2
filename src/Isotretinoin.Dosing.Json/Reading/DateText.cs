namespace Isotretinoin.Dosing.Json;

/// <summary>Dates as the contract writes them: <c>2026-01-05</c>.</summary>
internal static class DateText
{
    private const int Length = 10;

    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        (int year, int month, int day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The number of some digits; -1 when one of them is not a digit.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (digit - (byte)'0');
        }

        return number;
    }
}
