namespace Isotretinoin.Dosing.Json;

/// <summary><c>weight</c>: <c>{"kg":…}</c>, <c>{"lb":…}</c>, or <c>{"st":…,"lb":…}</c>.</summary>
internal static class RequestedWeight
{
    private const int MostWholeDigits = 9;
    private const int MostDecimals = 900;

    private static readonly PropertyNames Names = new("kg", "lb", "st");

    public static BodyWeight Read(ref RequestReader reader)
    {
        RequestReader weight = reader;
        ExactNumber kilograms = default;
        ExactNumber pounds = default;
        ExactNumber stones = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "kg":
                    kilograms = reader.Number();
                    break;
                case "lb":
                    pounds = reader.Number();
                    break;
                case "st":
                    stones = reader.Number();
                    break;
            }
        }

        return (kilograms.IsStated, pounds.IsStated, stones.IsStated) switch
        {
            (true, false, false) => Everyday(kilograms) ?? Weight(Part(kilograms, "kg", weight), ".kg", weight),
            (false, true, false) => Weight(Part(pounds, "lb", weight), ".lb", weight),
            (false, true, true) => Weight($"{Part(stones, "st", weight)} {Part(pounds, "lb", weight)}", "", weight),
            _ => throw weight.Refusal(ErrorCode.WeightUnits, "Accepted: {\"kg\":…}, {\"lb\":…}, or {\"st\":…,\"lb\":…}."),
        };
    }

    /// <summary>The weight of a number of kilograms well within the range, without going by its text; else null.</summary>
    private static BodyWeight? Everyday(ExactNumber kilograms) =>
        kilograms.TryGetDecimal(out decimal value) && value is >= 1 and <= 499 ? BodyWeight.FromKilograms(value) : null;

    /// <summary>A part of a weight as text. One that no weight has is refused before its digits, which an exponent may make many, are written out.</summary>
    private static string Part(ExactNumber number, string unit, in RequestReader weight) => number.IsNegative || number.WholeDigits > MostWholeDigits
        ? throw OutOfRange($".{unit}", weight)
        : $"{number.ToPlainText(MostDecimals)} {unit}";

    private static BodyWeight Weight(string text, string place, in RequestReader weight) =>
        BodyWeight.TryParse(text, provider: null, out BodyWeight read) ? read : throw OutOfRange(place, weight);

    private static RefusalException OutOfRange(string place, in RequestReader weight) =>
        new(ErrorCode.WeightOutOfRange, weight.Path + place, $"A body weight is {BodyWeight.Accepted}.");
}
