
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>severity</c>.</summary>
internal static class SeverityResult
{
    public static void WriteSeverity(this JsonOutput json, SeverityAnswer answer)
    {
        json.WriteString("suggestedSeverity"u8, answer.Suggested.Id);
        json.WriteNumber("total"u8, answer.Request.Lesions.Total);
        json.WriteStartArray("sources"u8);
        foreach (Citation source in LesionCounts.Sources)
        {
            json.WriteStringValue(source.ToString());
        }

        json.WriteEndArray();
        json.WriteReview(review: null);
    }
}
