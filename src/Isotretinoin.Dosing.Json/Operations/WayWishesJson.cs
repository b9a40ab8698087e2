namespace Isotretinoin.Dosing.Json;

/// <summary><c>wishes</c> of <c>ways</c>, each optional: read, and written as stated.</summary>
internal static class WayWishesJson
{
    private static readonly PropertyNames Names = new(
        "withinDays", "by", "notBeforeDays", "atMostMg", "atMostCapsulesADay", "atMostStrengths", "end");

    /// <summary>Reads the wishes that were not refused.</summary>
    public static WayWishes Read(JsonField field)
    {
        WayWishes wishes = WayWishes.None;
        if (field.Object(Names) is not { } members)
        {
            return wishes;
        }

        wishes = members.Read("withinDays", Days) is { } within ? wishes.WithinDays(within) : wishes;
        wishes = members.Read("by", day => day.Date()) is { } last ? wishes.By(last) : wishes;
        wishes = members.Read("notBeforeDays", Days) is { } least ? wishes.NotBeforeDays(least) : wishes;
        wishes = members.Read("atMostMg", number => number.Whole(WayWishes.AcceptedMilligrams)) is { } milligrams
            ? wishes.AtMostMilligrams(milligrams)
            : wishes;
        wishes = members.Read("atMostCapsulesADay", number => number.Whole(WayWishes.AcceptedCapsules)) is { } capsules
            ? wishes.AtMostCapsulesADay(capsules)
            : wishes;
        wishes = members.Read("atMostStrengths", number => number.Whole(WayWishes.AcceptedStrengths)) is { } strengths
            ? wishes.AtMostStrengths(strengths)
            : wishes;
        return members.Read("end", CourseEndReader.Ending) == CourseEnding.Supply
            ? wishes.InWholeSupplies()
            : wishes;
    }

    public static void WriteWishes(this JsonOutput json, WayWishes wishes)
    {
        json.WriteStartObject("wishes"u8);
        json.WriteCount("withinDays"u8, wishes.MostDays);
        json.WriteDate("by"u8, wishes.LastDate);
        json.WriteCount("notBeforeDays"u8, wishes.LeastDays);
        json.WriteCount("atMostMg"u8, wishes.MostMilligrams);
        json.WriteCount("atMostCapsulesADay"u8, wishes.MostCapsulesADay);
        json.WriteCount("atMostStrengths"u8, wishes.MostStrengths);
        json.WriteString("end"u8, (wishes.AreWholeSupplies ? CourseEnding.Supply : CourseEnding.Target).Id);
        json.WriteEndObject();
    }

    /// <summary>Writes a wish that stands in the way, with the value that admits a way.</summary>
    public static void WriteObstacle(this JsonOutput json, WayObstacle obstacle)
    {
        json.WriteStartObject();
        json.WriteString("wish"u8, obstacle.Wish.Id);
        json.WriteBoolean("admits"u8, obstacle.Admits);
        json.WriteCount("least"u8, obstacle.Least);
        json.WriteDate("least"u8, obstacle.LeastDate);
        if (obstacle.Wish == WayWish.WholeSupplies && obstacle.Admits)
        {
            json.WriteString("least"u8, CourseEnding.Target.Id);
        }

        json.WriteCount("missedBy"u8, obstacle.MissedBy);
        json.WriteString("message"u8, obstacle.ToString());
        json.WriteEndObject();
    }

    private static int? Days(JsonField field) => field.Whole(TitrationStep.AcceptedDays);
}
