using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>A dose per kilogram of body weight on a dosing day, of one formulation.</summary>
/// <remarks>
/// Unit: mg/kg/day. Range: more than 0, up to 10 mg/kg/day. Resolution of what is stated: 3 decimals; what is computed is exact.
/// Comparing or combining doses of two formulations throws <see cref="FormulationMismatchException"/>; they are never equal.
/// The default value is invalid: every operation on it but equality, hashing and text throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly record struct WeightBasedDose
    : IComparable<WeightBasedDose>, ISpanFormattable, ISpanParsable<WeightBasedDose>, IDose<WeightBasedDose>
{
    private readonly Amount amount;

    internal WeightBasedDose(Amount amount) => this.amount = amount;

    /// <summary>What a caller may state: more than 0, up to 10 mg/kg/day, at most 3 decimals.</summary>
    public static AcceptedRange Accepted { get; } =
        AcceptedRange.OfDoses(
            "mg/kg/day", 10m, zeroIsAccepted: false, decimals: 3, fineDecimals: 6, RefusalCode.DoseOutOfRange, "mgPerKgPerDay");

    /// <summary>The formulation of the dose.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Formulation Formulation => amount.Formulation;

    /// <summary>The dose in mg/kg/day, exactly.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public decimal MilligramsPerKilogramPerDay => Accepted.FromFine(amount.KnownFine);

    Amount IDose<WeightBasedDose>.Amount => amount;

    internal long NanogramsPerKilogram => amount.KnownFine;

    internal bool IsStated => amount.Currency is not null;

    /// <summary>A dose in mg/kg/day.</summary>
    /// <param name="milligramsPerKilogramPerDay">More than 0, up to 10 mg/kg/day, at most 3 decimals.</param>
    /// <param name="formulation">The formulation of its milligrams.</param>
    /// <exception cref="OutOfRangeException">The value is outside the range, or has more than 3 decimals.</exception>
    public static WeightBasedDose FromMilligramsPerKilogramPerDay(decimal milligramsPerKilogramPerDay, Formulation formulation) =>
        new(Amount.Stated(milligramsPerKilogramPerDay, formulation, Accepted, nameof(milligramsPerKilogramPerDay)));

    /// <summary>The dose for a body weight: mg/kg × kg, exactly.</summary>
    public static DailyDose operator *(WeightBasedDose dose, BodyWeight weight) => dose.For(weight);

    /// <summary>The dose for a body weight: mg/kg × kg, exactly.</summary>
    /// <exception cref="InvalidOperationException">The dose or the weight is a default value.</exception>
    public DailyDose For(BodyWeight weight) => new(amount.Times(weight.Grams));

    internal WeightBasedDose In(Formulation formulation) => new(amount.In(formulation));

    /// <summary>Whether the left dose is less than the right.</summary>
    public static bool operator <(WeightBasedDose left, WeightBasedDose right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left dose is greater than the right.</summary>
    public static bool operator >(WeightBasedDose left, WeightBasedDose right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left dose is less than or equal to the right.</summary>
    public static bool operator <=(WeightBasedDose left, WeightBasedDose right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left dose is greater than or equal to the right.</summary>
    public static bool operator >=(WeightBasedDose left, WeightBasedDose right) => left.CompareTo(right) >= 0;

    static WeightBasedDose IDose<WeightBasedDose>.Of(Amount amount) => new(amount);

    /// <summary>Compares two doses of one formulation.</summary>
    /// <exception cref="FormulationMismatchException">The formulations differ.</exception>
    public int CompareTo(WeightBasedDose other) => amount.CompareTo(other.amount);

    /// <summary>Reads <c>0.5 mg/kg/day</c> as a dose of the stated formulation; text that names another formulation is refused.</summary>
    /// <exception cref="FormatException">The text is not readable, or has more than 28 digits.</exception>
    /// <exception cref="FormulationMismatchException">The text names another formulation.</exception>
    /// <exception cref="OutOfRangeException">The value is outside the range, or has more than 3 decimals.</exception>
    public static WeightBasedDose Parse(ReadOnlySpan<char> text, Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return DoseText.Parse<WeightBasedDose>(text, formulation, nameof(text));
    }

    /// <summary>Reads <c>0.5 mg/kg/day</c> as a dose of the stated formulation; false when it is not readable or out of range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Formulation formulation, out WeightBasedDose dose)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return DoseText.TryParse(text, formulation, out dose);
    }

    /// <summary>Reads text that names its formulation: <c>0.5 mg/kg/day conventional</c>. The provider is not used.</summary>
    public static WeightBasedDose Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        DoseText.Parse<WeightBasedDose>(s, formulation: null, nameof(s));

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static WeightBasedDose Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return DoseText.Parse<WeightBasedDose>(s, formulation: null, nameof(s));
    }

    /// <summary>Reads text that names its formulation; false when it is not readable or out of range. The provider is not used.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out WeightBasedDose result) =>
        DoseText.TryParse(s, formulation: null, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out WeightBasedDose)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out WeightBasedDose result) =>
        DoseText.TryParse(s, formulation: null, out result);

    /// <summary>The dose with its unit and formulation, the same in every culture: <c>0.5 mg/kg/day conventional</c>.</summary>
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
