using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>The dose of one day, of one formulation.</summary>
/// <remarks>
/// Unit: mg/day. Range: 0 to 1,000 mg/day. Resolution of what is stated: 6 decimals; what is computed is exact.
/// Comparing or combining doses of two formulations throws <see cref="FormulationMismatchException"/>; they are never equal.
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct DailyDose : IComparable<DailyDose>, ISpanFormattable, ISpanParsable<DailyDose>, IDose<DailyDose>
{
    private readonly Amount amount;

    internal DailyDose(Amount amount) => this.amount = amount;

    /// <summary>What a caller may state: 0 to 1,000 mg/day, at most 6 decimals.</summary>
    public static AcceptedRange Accepted { get; } =
        AcceptedRange.OfDoses("mg/day", 1000m, zeroIsAccepted: true, decimals: 6, fineDecimals: 9, RefusalCode.DoseOutOfRange, "mg");

    /// <summary>The formulation of the dose.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Formulation Formulation => amount.Formulation;

    /// <summary>The dose in mg/day, exactly.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public decimal Milligrams => Accepted.FromFine(amount.KnownFine);

    Amount IDose<DailyDose>.Amount => amount;

    internal long Picograms => amount.KnownFine;

    /// <summary>A dose in mg/day.</summary>
    /// <param name="milligrams">0 to 1,000 mg/day, at most 6 decimals.</param>
    /// <param name="formulation">The formulation of its milligrams.</param>
    /// <exception cref="OutOfRangeException">The value is outside the range, or has more than 6 decimals.</exception>
    public static DailyDose FromMilligrams(decimal milligrams, Formulation formulation) =>
        new(Amount.Stated(milligrams, formulation, Accepted, nameof(milligrams)));

    /// <summary>The dose of a number of days, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public static TotalDose operator *(DailyDose dose, int days) => dose.ForDays(days);

    /// <summary>The dose of a number of days, exactly.</summary>
    /// <param name="days">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public TotalDose ForDays(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new TotalDose(amount.Times(days));
    }

    /// <summary>The dose in mg/kg/day for a body weight, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram(BodyWeight weight) => Ratio.Of(amount.KnownFine, weight.Grams * 1_000_000);

    /// <summary>A dose in mg/day; throws for the named argument.</summary>
    internal static DailyDose Stated(decimal milligrams, Formulation formulation, string parameter) =>
        new(Amount.Stated(milligrams, formulation, Accepted, parameter));

    internal static DailyDose OfWholeMilligrams(int milligrams, Formulation formulation) =>
        OfPicograms(milligrams * PicogramsPerMilligram, formulation);

    internal static DailyDose OfPicograms(long picograms, Formulation formulation) => new(new Amount(formulation, picograms));

    internal const long PicogramsPerMilligram = 1_000_000_000;

    internal DailyDose In(Formulation formulation) => new(amount.In(formulation));

    /// <summary>Whether the left dose is less than the right.</summary>
    public static bool operator <(DailyDose left, DailyDose right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left dose is greater than the right.</summary>
    public static bool operator >(DailyDose left, DailyDose right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left dose is less than or equal to the right.</summary>
    public static bool operator <=(DailyDose left, DailyDose right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left dose is greater than or equal to the right.</summary>
    public static bool operator >=(DailyDose left, DailyDose right) => left.CompareTo(right) >= 0;

    static DailyDose IDose<DailyDose>.Of(Amount amount) => new(amount);

    /// <summary>Compares two doses of one formulation.</summary>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public int CompareTo(DailyDose other) => amount.CompareTo(other.amount);

    /// <summary>Reads <c>40 mg/day</c> as a dose of the stated formulation; text that names another formulation is refused.</summary>
    /// <exception cref="FormatException">The text is not readable, or has more than 28 digits.</exception>
    /// <exception cref="FormulationMismatchException">The text names another formulation.</exception>
    /// <exception cref="OutOfRangeException">The value is outside the range, or has more than 6 decimals.</exception>
    public static DailyDose Parse(ReadOnlySpan<char> text, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return DoseText.Parse<DailyDose>(text, formulation, nameof(text));
    }

    /// <summary>Reads <c>40 mg/day</c> as a dose of the stated formulation; false when it is not readable or out of range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Formulation formulation, out DailyDose dose)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return DoseText.TryParse(text, formulation, out dose);
    }

    /// <summary>Reads text that names its formulation: <c>40 mg/day conventional</c>. The provider is not used.</summary>
    public static DailyDose Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        DoseText.Parse<DailyDose>(s, formulation: null, nameof(s));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static DailyDose Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return DoseText.Parse<DailyDose>(s, formulation: null, nameof(s));
    }

    /// <summary>Reads text that names its formulation; false when it is not readable or out of range. The provider is not used.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DailyDose result) =>
        DoseText.TryParse(s, formulation: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DailyDose)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DailyDose result) =>
        DoseText.TryParse(s, formulation: null, out result);

    /// <summary>The dose with its unit and formulation, the same in every culture: <c>40 mg/day conventional</c>.</summary>
    public override string ToString() => DoseText.Format(this, format: null);

    /// <summary>The dose as text.</summary>
    /// <param name="format"><c>G</c> (or none) with the formulation, <c>A</c> without.</param>
    /// <param name="formatProvider">Not used: text is the same in every culture.</param>
    /// <exception cref="FormatException">The format is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => DoseText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        DoseText.TryCopy(DoseText.Format(this, format.ToString()), destination, out charsWritten);
}
