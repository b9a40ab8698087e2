namespace Isotretinoin.Dosing.Json;

/// <summary>Dates as the contract writes them: <c>2026-01-05</c>.</summary>
internal static class DateText
{
    private const int Length = 10;

    public static bool TryRead(string text, out DateOnly date)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        (int year, int month, int day) = (Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The number of some digits; -1 when one of them is not a digit.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
