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
        string? kilograms = null;
        string? pounds = null;
        string? stones = null;
        BodyWeight? everyday = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            ExactNumber number = reader.Number();
            switch (name)
            {
                case "kg":
                    everyday = Everyday(number);
                    kilograms = everyday is null ? Written(number, "kg", reader) : "";
                    break;
                case "lb":
                    pounds = Written(number, "lb", reader);
                    break;
                case "st":
                    stones = Written(number, "st", reader);
                    break;
            }
        }

        string text = (kilograms, pounds, stones) switch
        {
            ({ }, null, null) => kilograms,
            (null, { }, null) => pounds,
            (null, { }, { }) => $"{stones} {pounds}",
            _ => throw weight.Refusal(ErrorCode.WeightUnits, "Accepted: {\"kg\":…}, {\"lb\":…}, or {\"st\":…,\"lb\":…}."),
        };
        return everyday is { } known ? known
            : BodyWeight.TryParse(text, provider: null, out BodyWeight read) ? read
            : throw weight.Refusal(ErrorCode.WeightOutOfRange, $"Accepted: {BodyWeight.Accepted}.");
    }

    /// <summary>The weight of a number of kilograms well within the range, without going by its text; else null.</summary>
    private static BodyWeight? Everyday(ExactNumber kilograms) =>
        kilograms.TryGetDecimal(out decimal value) && value is >= 1 and <= 499 ? BodyWeight.FromKilograms(value) : null;

    private static string Written(ExactNumber number, string unit, in RequestReader reader) => number.IsNegative || number.WholeDigits > MostWholeDigits
        ? throw reader.Refusal(ErrorCode.WeightOutOfRange, reader.NotAccepted(BodyWeight.Accepted))
        : $"{number.ToPlainText(MostDecimals)} {unit}";
}
