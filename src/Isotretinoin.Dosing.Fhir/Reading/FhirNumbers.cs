using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Numbers and dates of elements, from their digits.</summary>
internal static class FhirNumbers
{
    private const int MostDigits = 9;
    private const int MostDecimals = 12;
    private const int DateLength = 10;

    extension(FhirNode node)
    {
        /// <summary>The number, exactly; null when there is none, or it has more than 9 whole digits or 12 decimals.</summary>
        public decimal? Decimal() =>
            node.Number is { WholeDigits: <= MostDigits, Decimals: <= MostDecimals } number && number.TryGetDecimal(out decimal value)
                ? value
                : null;

        /// <summary>A whole number within a range; null when there is none.</summary>
        public int? Whole(int least, int most) =>
            node.Decimal() is { } value && value == decimal.Truncate(value) && value >= least && value <= most ? (int)value : null;

        /// <summary>The date as written, its first ten characters; null when there is none or it is partial.</summary>
        public DateOnly? Date()
        {
            ReadOnlySpan<byte> text = node.Text is null ? [] : node.Utf8;
            return text.Length >= DateLength && Json.DateText.TryRead(text[..DateLength], out DateOnly date) ? date : null;
        }
    }
}
