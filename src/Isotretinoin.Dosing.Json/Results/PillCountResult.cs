
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>pill-count</c>. A count alone has no dose to review; the next supply is reviewed.</summary>
internal static class PillCountResult
{
    public static void WritePillCount(this JsonOutput json, PillCountAnswer answer)
    {
        PillCount count = answer.Count;
        json.WriteString("formulation"u8, count.Formulation.Id);
        json.WriteDate("first"u8, count.First);
        json.WriteDate("countedOn"u8, count.CountedOn);
        json.WriteNumber("takenMg"u8, count.Taken.Milligrams);
        json.WriteCapsules("taken"u8, count.TakenCapsules);
        json.WriteCapsules("inHand"u8, count.Left);
        if (answer.Agreement is { } agreement)
        {
            json.WriteStartObject("agreement"u8);
            json.WriteMilligrams("countedMg"u8, agreement.CountedMilligrams);
            json.WriteMilligrams("reportedMg"u8, agreement.ReportedMilligrams);
            json.WriteMilligrams("differenceMg"u8, agreement.Difference);
            if (agreement.Share is { } share)
            {
                json.WriteNumber("share"u8, share.Round(3));
            }

            json.WriteEndObject();
        }

        if (answer.Next is { } next)
        {
            json.WriteStartObject("next"u8);
            json.WriteCapsules("needed"u8, next.Needed);
            json.WriteCapsules("toDispense"u8, next.ToDispense);
            json.WriteCapsules("notUsed"u8, next.NotUsed);
            json.WriteEndObject();
        }

        json.WriteReview(answer.Review);
    }
}
