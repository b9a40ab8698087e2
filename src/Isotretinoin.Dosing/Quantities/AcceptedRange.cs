using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// The accepted values of a quantity, or of days, capsules, refills and the like (whole numbers): a unit, bounds and a
/// resolution. A value outside is refused, never clamped. A dose finer than the resolution is refused; a body weight is rounded to it.
/// Computed values are exact and may lie outside the range.
/// </summary>
public sealed class AcceptedRange
{
    private readonly int fineDecimals;
    private readonly string? roundedTo;
    private readonly int? leastCount;

    private AcceptedRange(
        string unit,
        decimal maximum,
        bool zeroIsAccepted,
        int decimals,
        int fineDecimals,
        string? roundedTo,
        RefusalCode code,
        string member)
    {
        (Code, Member) = (code, member);
        (Unit, Maximum, ZeroIsAccepted, Decimals, this.fineDecimals, this.roundedTo) =
            (unit, maximum, zeroIsAccepted, decimals, fineDecimals, roundedTo);
        FinePerUnit = ExactDecimal.PowerOfTen(fineDecimals);
        FineMaximum = (long)(maximum * FinePerUnit);
    }

    private AcceptedRange(int least, int most, string unit, RefusalCode code)
        : this(unit, most, zeroIsAccepted: least == 0, decimals: 0, fineDecimals: 0, roundedTo: null, code, member: "") =>
        leastCount = least;

    /// <summary>The unit as text: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>The greatest accepted value, inclusive, in <see cref="Unit"/>.</summary>
    public decimal Maximum { get; }

    /// <summary>
    /// Whether 0 is accepted; if not, values start at the resolution, or at 2 for the days of a spread.
    /// Negative values never are.
    /// </summary>
    public bool ZeroIsAccepted { get; }

    /// <summary>The number of decimals of the resolution.</summary>
    public int Decimals { get; }

    /// <summary>
    /// The code for a value outside the bounds; the code for one finer than the resolution is <see cref="RefusalCode.DoseResolution"/>.
    /// </summary>
    public RefusalCode Code { get; }

    /// <summary>
    /// Whether a finer value is rounded to the resolution, ties to even, before it is checked, as a body weight is; if not, it is refused.
    /// </summary>
    public bool FinerIsRounded => roundedTo is not null;

    /// <summary>The contract's name for such a value.</summary>
    internal string Member { get; }

    /// <summary>The number of fine units in one <see cref="Unit"/>.</summary>
    internal long FinePerUnit { get; }

    /// <summary><see cref="Maximum"/> in fine units.</summary>
    internal long FineMaximum { get; }

    /// <summary>Whether a value lies within the bounds, after the rounding if there is one.</summary>
    public bool Contains(decimal value) => IsWithin(Judged(value));

    /// <summary>Whether a value is no finer than the resolution.</summary>
    public bool Resolves(decimal value) => Rounded(value) == value;

    /// <summary>The refusal of a value; null when it is accepted.</summary>
    public RefusalCode? WhyNot(decimal value) => !Contains(value) ? Code
        : leastCount is not null || FinerIsRounded || Resolves(value) ? null
        : RefusalCode.DoseResolution;

    /// <summary>
    /// The range in words: <c>more than 0, up to 10 mg/kg/day, with at most 3 decimals</c>, or of whole numbers <c>1 to 3,650 days</c>.
    /// </summary>
    public override string ToString()
    {
        if (leastCount is { } least)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{least} to {Maximum:#,0} {Unit}");
        }

        string lower = ZeroIsAccepted ? "0 to" : "more than 0, up to";
        string resolution = roundedTo is null
            ? string.Create(CultureInfo.InvariantCulture, $"with at most {Decimals} decimals")
            : $"after rounding to the {roundedTo}";
        return string.Create(CultureInfo.InvariantCulture, $"{lower} {Maximum:#,0} {Unit}, {resolution}");
    }

    /// <summary>A range of doses: a value finer than the resolution is refused, so that no digit is dropped.</summary>
    internal static AcceptedRange OfDoses(
        string unit, decimal maximum, bool zeroIsAccepted, int decimals, int fineDecimals, RefusalCode code, string member) =>
        new(unit, maximum, zeroIsAccepted, decimals, fineDecimals, roundedTo: null, code, member);

    /// <summary>A range of body weights: a finer value is rounded to the fine unit.</summary>
    internal static AcceptedRange OfWeights(string unit, decimal maximum, int decimals, string fineUnit) =>
        new(unit, maximum, zeroIsAccepted: false, decimals, fineDecimals: decimals, fineUnit, RefusalCode.WeightOutOfRange, "kg");

    /// <summary>Whole numbers between bounds, both included.</summary>
    internal static AcceptedRange OfCounts(int least, int most, string unit, RefusalCode code) => new(least, most, unit, code);

    /// <summary>The whole number, or the exception that says what is accepted.</summary>
    internal int Checked(int number, string member, string parameter) =>
        Contains(number) ? number : throw Outside(number, member, parameter);

    /// <summary>The value in fine units; throws when it is not accepted.</summary>
    internal long ToFine(decimal value, string parameter)
    {
        // Rounding before multiplying keeps all 28 digits of a decimal.
        decimal judged = Judged(value);
        if (!IsWithin(judged))
        {
            throw Outside(value, parameter);
        }

        return FinerIsRounded || Resolves(value) ? (long)(judged * FinePerUnit) : throw TooFine(value, parameter);
    }

    /// <summary>Fine units as an exact number of <see cref="Unit"/>.</summary>
    internal decimal FromFine(long fine) => ExactDecimal.Of(fine, fineDecimals);

    internal OutOfRangeException Outside(object stated, string parameter) => Outside(stated, Member, parameter);

    internal OutOfRangeException Outside(object stated, string member, string parameter) =>
        new(Code, member, stated, ToString(), parameter);

    private OutOfRangeException TooFine(decimal value, string parameter) => new(
        Refusal.Of(
            RefusalCode.DoseResolution,
            Member,
            string.Create(CultureInfo.InvariantCulture, $"{value} {Unit} is finer than the resolution. Accepted: {this}.")),
        value,
        parameter);

    private bool IsWithin(decimal judged) => judged <= Maximum && (leastCount is { } least
        ? judged >= least && Resolves(judged)
        : judged > 0 || (ZeroIsAccepted && judged == 0));

    private decimal Judged(decimal value) => FinerIsRounded ? Rounded(value) : value;

    private decimal Rounded(decimal value) => decimal.Round(value, Decimals, MidpointRounding.ToEven);
}
