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
    private readonly long fineMinimum;

    private AcceptedRange(
        string unit,
        (decimal Value, bool IsAccepted) minimum,
        decimal maximum,
        int decimals,
        int fineDecimals,
        string? roundedTo,
        RefusalCode code,
        string member)
    {
        (Code, Member) = (code, member);
        (Unit, Minimum, MinimumIsAccepted, Maximum) = (unit, minimum.Value, minimum.IsAccepted, maximum);
        (Decimals, this.fineDecimals, this.roundedTo) = (decimals, fineDecimals, roundedTo);
        FinePerUnit = ExactDecimal.PowerOfTen(fineDecimals);
        FineMaximum = (long)(maximum * FinePerUnit);
        fineMinimum = (long)(minimum.Value * FinePerUnit) + (minimum.IsAccepted ? 0 : 1);
    }

    /// <summary>The unit as text: <c>mg/kg/day</c>.</summary>
    public string Unit { get; }

    /// <summary>The lower bound, in <see cref="Unit"/>; 0 or more.</summary>
    public decimal Minimum { get; }

    /// <summary>Whether the lower bound itself is accepted, or only what is above it.</summary>
    public bool MinimumIsAccepted { get; }

    /// <summary>The greatest accepted value, inclusive, in <see cref="Unit"/>.</summary>
    public decimal Maximum { get; }

    /// <summary>The number of decimals of the resolution, 0 for whole numbers; trailing zeros do not count.</summary>
    public int Decimals { get; }

    /// <summary>
    /// The code for a value outside the bounds or not whole; the code for a dose finer than the resolution is
    /// <see cref="RefusalCode.DoseResolution"/>.
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
    public bool Contains(decimal value) => (FinerIsRounded ? Rounded(value) : value) is var judged
        && judged <= Maximum
        && (judged > Minimum || (MinimumIsAccepted && judged == Minimum));

    /// <summary>Whether a value is no finer than the resolution.</summary>
    public bool Resolves(decimal value) => Rounded(value) == value;

    /// <summary>The refusal of a value; null when it is accepted.</summary>
    public RefusalCode? WhyNot(decimal value) => TryToFine(value, out _) ? null
        : Decimals == 0 || !Contains(value) ? Code
        : RefusalCode.DoseResolution;

    /// <summary>The exception for a value that a door was stated in other units, or that reaches beyond decimals.</summary>
    /// <param name="value">The value in <see cref="Unit"/>.</param>
    /// <param name="stated">The value in the words in which it was stated, with their unit: <c>1200 lb</c>.</param>
    /// <param name="parameter">The argument of the door.</param>
    /// <returns>The exception to throw; null when the value is accepted.</returns>
    public OutOfRangeException? Refuse(decimal value, string stated, string parameter)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ArgumentNullException.ThrowIfNull(parameter);
        return WhyNot(value) is not { } why ? null
            : why == Code ? Outside(stated, parameter)
            : TooFine(stated, stated, parameter);
    }

    /// <summary>
    /// The range in words: <c>more than 0, up to 10 mg/kg/day, with at most 3 decimals</c>, or of whole numbers <c>1 to 3,650 days</c>.
    /// </summary>
    public override string ToString() => InWords("");

    /// <summary>The range in words, with the greatest value in another unit as well: <c> (1,102.31 lb)</c>.</summary>
    internal string InWords(string mostElsewhere)
    {
        string lower = MinimumIsAccepted ? $"{Minimum:0} to" : $"more than {Minimum:0}, up to";
        string resolution = roundedTo is not null ? $", after rounding to the {roundedTo}"
            : Decimals > 0 ? string.Create(CultureInfo.InvariantCulture, $", with at most {Decimals} decimals")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"{lower} {Maximum:#,0} {Unit}{mostElsewhere}{resolution}");
    }

    /// <summary>A range of doses: a value finer than the resolution is refused, so that no digit is dropped.</summary>
    internal static AcceptedRange OfDoses(
        string unit, decimal maximum, bool zeroIsAccepted, int decimals, int fineDecimals, RefusalCode code, string member) =>
        new(unit, (0, zeroIsAccepted), maximum, decimals, fineDecimals, roundedTo: null, code, member);

    /// <summary>A range of body weights: a finer value is rounded to the fine unit.</summary>
    internal static AcceptedRange OfWeights(string unit, decimal maximum, int decimals, string fineUnit) =>
        new(unit, (0, IsAccepted: false), maximum, decimals, fineDecimals: decimals, fineUnit, RefusalCode.WeightOutOfRange, "kg");

    /// <summary>Whole numbers between bounds, both included.</summary>
    internal static AcceptedRange OfCounts(int least, int most, string unit, RefusalCode code) =>
        new(unit, (least, IsAccepted: true), most, decimals: 0, fineDecimals: 0, roundedTo: null, code, member: "");

    /// <summary>The whole number; throws when outside.</summary>
    internal int Checked(int number, string member, string parameter) =>
        Contains(number) ? number : throw Outside(number, member, parameter);

    /// <summary>The value in fine units; throws when it is not accepted.</summary>
    internal long ToFine(decimal value, string parameter) => TryToFine(value, out long fine) ? fine
        : Contains(value) ? throw TooFine(value, string.Create(CultureInfo.InvariantCulture, $"{value} {Unit}"), parameter)
        : throw Outside(value, parameter);

    /// <summary>Fine units as an exact number of <see cref="Unit"/>.</summary>
    internal decimal FromFine(long fine) => ExactDecimal.Of(fine, fineDecimals);

    internal OutOfRangeException Outside(object stated, string parameter) => Outside(stated, Member, parameter);

    internal OutOfRangeException Outside(object stated, string member, string parameter) =>
        new(Code, member, stated, ToString(), parameter);

    private OutOfRangeException TooFine(object stated, string inWords, string parameter) => new(
        Refusal.Of(RefusalCode.DoseResolution, Member, $"{inWords} is finer than the resolution. Accepted: {this}."), stated, parameter);

    private bool TryToFine(decimal value, out long fine) => value.Scale > Decimals
        ? TryRounded(value, out fine)
        : ExactDecimal.TryFine(value, fineDecimals, out fine) && fine >= fineMinimum && fine <= FineMaximum;

    private bool TryRounded(decimal value, out long fine)
    {
        fine = 0;
        decimal rounded = Rounded(value);
        return (FinerIsRounded || rounded == value) && TryToFine(rounded, out fine);
    }

    private decimal Rounded(decimal value) => decimal.Round(value, Decimals, MidpointRounding.ToEven);
}
