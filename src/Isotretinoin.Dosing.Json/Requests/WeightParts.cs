namespace Isotretinoin.Dosing.Json;

/// <summary>The numbers of a weight as they are read, and the weight that they make: <c>kg</c>, <c>lb</c>, or <c>st</c> and <c>lb</c>.</summary>
internal ref struct WeightParts
{
    private const int MostWholeDigits = 9;
    private const int MostDecimals = 900;

    private ExactNumber kilograms;
    private ExactNumber pounds;
    private ExactNumber stones;

    public void Add(string unit, ExactNumber number)
    {
        switch (unit)
        {
            case "kg":
                kilograms = number;
                break;
            case "lb":
                pounds = number;
                break;
            case "st":
                stones = number;
                break;
        }
    }

    /// <summary>The weight. The reader stands at the object that it is stated in.</summary>
    public readonly BodyWeight Weight(in RequestReader weight) => (kilograms.IsStated, pounds.IsStated, stones.IsStated) switch
    {
        (true, false, false) => Everyday(kilograms) ?? Read(Part(kilograms, "kg", weight), ".kg", weight),
        (false, true, false) => Read(Part(pounds, "lb", weight), ".lb", weight),
        (false, true, true) => Read($"{Part(stones, "st", weight)} {Part(pounds, "lb", weight)}", "", weight),
        _ => throw weight.Refusal(ErrorCode.WeightUnits, "Accepted: {\"kg\":…}, {\"lb\":…}, or {\"st\":…,\"lb\":…}."),
    };

    /// <summary>The weight of a number of kilograms well within the range, without going by its text; else null.</summary>
    private static BodyWeight? Everyday(ExactNumber kilograms) =>
        kilograms.TryGetDecimal(out decimal value) && value is >= 1 and <= 499 ? BodyWeight.FromKilograms(value) : null;

    /// <summary>A part of a weight as text. One that no weight has is refused before its digits, which an exponent may make many, are written out.</summary>
    private static string Part(ExactNumber number, string unit, in RequestReader weight) => number.IsNegative || number.WholeDigits > MostWholeDigits
        ? throw OutOfRange($".{unit}", weight)
        : $"{number.ToPlainText(MostDecimals)} {unit}";

    private static BodyWeight Read(string text, string place, in RequestReader weight) =>
        BodyWeight.TryParse(text, provider: null, out BodyWeight read) ? read : throw OutOfRange(place, weight);

    private static RefusalException OutOfRange(string place, in RequestReader weight) =>
        new(ErrorCode.WeightOutOfRange, weight.Path + place, $"A body weight is {BodyWeight.Accepted}.");
}
