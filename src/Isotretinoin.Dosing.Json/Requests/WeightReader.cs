namespace Isotretinoin.Dosing.Json;

/// <summary>A weight: <c>{"kg":…}</c>, <c>{"lb":…}</c>, or <c>{"st":…,"lb":…}</c>, with or without its <c>date</c>.</summary>
internal static class WeightReader
{
    private const int MostWholeDigits = 9;
    private const int MostDecimals = 900;

    private static readonly PropertyNames Names = new("kg", "lb", "st", "date");
    private static readonly PropertyNames DatedNames = new("date", "kg", "lb", "st");

    /// <summary>Reads a weight and, if stated, the date of the weighing.</summary>
    public static StatedWeight? Read(JsonField field)
    {
        if (field.Object(Names) is not { } members)
        {
            return null;
        }

        BodyWeight? weight = Weight(members, field);
        DateOnly? date = members.Read("date", day => day.Date());
        return weight is { } known ? new StatedWeight(known, date) : null;
    }

    /// <summary>Reads the <c>weights</c> of an object, each with its date; the list may be required.</summary>
    public static WeightHistory? History(JsonMembers holder, bool areRequired)
    {
        Weighing[]? weights = areRequired ? holder.Required("weights", List) : holder.Read("weights", List);
        try
        {
            return weights is null ? null : WeightHistory.Of(weights);
        }
        catch (RefusalException refused) when (holder.Reading.Takes(refused))
        {
            return null;
        }
    }

    /// <summary>Reads a list of weights, each with its date; it may be empty.</summary>
    public static Weighing[]? List(JsonField field) => field.List(Dated);

    private static Weighing? Dated(JsonField field)
    {
        if (field.Object(DatedNames) is not { } members)
        {
            return null;
        }

        DateOnly? date = members.Required("date", day => day.Date());
        return Weight(members, field) is { } weight && date is { } known ? Weighing.On(known, weight) : null;
    }

    private static BodyWeight? Weight(JsonMembers members, JsonField field)
    {
        (bool inKilograms, bool inPounds, bool inStones) = (members.Has("kg"), members.Has("lb"), members.Has("st"));
        if ((inKilograms, inPounds, inStones) is not ((true, false, false) or (false, true, false) or (false, true, true)))
        {
            foreach (string unit in (ReadOnlySpan<string>)["kg", "lb", "st"])
            {
                _ = members.Read(unit, part => part.Number());
            }

            field.Refuse(RefusalCode.WeightUnits, """Accepted: {"kg":…}, {"lb":…}, or {"st":…,"lb":…}.""");
            return null;
        }

        if (inKilograms)
        {
            return members.Read("kg", Kilograms);
        }

        if (!inStones)
        {
            return members.Read("lb", Pounds);
        }

        string? stones = members.Read("st", part => Text(part, "st", WeightUnit.Stone));
        string? rest = members.Read("lb", part => Text(part, "lb", WeightUnit.Stone));
        return stones is null || rest is null ? null : Read($"{stones} {rest}", field, WeightUnit.Stone);
    }

    private static BodyWeight? Kilograms(JsonField field) =>
        field.IsPlainNumber(out decimal plain) && BodyWeight.Accepted.Contains(plain) ? BodyWeight.FromKilograms(plain)
        : Text(field, "kg", WeightUnit.Kilogram) is { } text ? Read(text, field, WeightUnit.Kilogram)
        : null;

    private static BodyWeight? Pounds(JsonField field) =>
        Text(field, "lb", WeightUnit.Pound) is { } text ? Read(text, field, WeightUnit.Pound) : null;

    private static string? Text(JsonField field, string unit, WeightUnit stated) =>
        field.Number() is { } number ? Text(number, unit, field, stated) : null;

    /// <summary>
    /// A part of a weight as text. A part out of range is refused before its digits are written out, since an exponent can make them many.
    /// </summary>
    private static string? Text(ExactNumber number, string unit, JsonField field, WeightUnit stated)
    {
        if (number.IsNegative || number.WholeDigits > MostWholeDigits)
        {
            Refuse(field, stated);
            return null;
        }

        return $"{number.ToPlainText(MostDecimals)} {unit}";
    }

    private static BodyWeight? Read(string text, JsonField field, WeightUnit stated)
    {
        if (BodyWeight.TryParse(text, provider: null, out BodyWeight read))
        {
            return read;
        }

        Refuse(field, stated);
        return null;
    }

    private static void Refuse(JsonField field, WeightUnit stated) =>
        field.Refuse(RefusalCode.WeightOutOfRange, $"A body weight is {BodyWeight.AcceptedIn(stated)}.");
}
