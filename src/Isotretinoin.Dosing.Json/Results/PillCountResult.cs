using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>pill-count</c>. It reviews nothing: a count states no dose.</summary>
internal sealed class PillCountResult(PillCount count, PillCountAgreement? agreement, NetSupply? next) : IResult
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("formulation"u8, count.Formulation.Id);
        json.WriteDate("first"u8, count.First);
        json.WriteDate("countedOn"u8, count.CountedOn);
        json.WriteExact("takenMg"u8, count.Taken.Milligrams);
        json.WriteCapsules("taken"u8, count.TakenCapsules);
        json.WriteCapsules("inHand"u8, count.InHand.Capsules);
        if (agreement is not null)
        {
            json.WriteStartObject("agreement"u8);
            json.WriteMilligrams("countedMg"u8, agreement.CountedMilligrams);
            json.WriteMilligrams("reportedMg"u8, agreement.ReportedMilligrams);
            json.WriteMilligrams("differenceMg"u8, agreement.Difference);
            if (agreement.Share is { } share)
            {
                json.WriteExact("share"u8, share.Round(3));
            }

            json.WriteEndObject();
        }

        if (next is not null)
        {
            json.WriteStartObject("next"u8);
            json.WriteCapsules("needed"u8, next.Needed);
            json.WriteCapsules("toDispense"u8, next.ToDispense);
            json.WriteCapsules("notUsed"u8, next.NotUsed);
            json.WriteEndObject();
        }

        json.WriteNothingReviewed();
        json.WriteEndObject();
    }
}
