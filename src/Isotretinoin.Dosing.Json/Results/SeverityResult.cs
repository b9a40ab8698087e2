
namespace Isotretinoin.Dosing.Json;

/// <summary>The result of <c>severity</c>.</summary>
internal static class SeverityResult
{
    public static void WriteSeverity(this JsonOutput json, SeverityAnswer answer)
    {
        json.WriteString("suggestedSeverity"u8, answer.Suggested.Id);
        json.WriteNumber("total"u8, answer.Request.Lesions.Total);
        json.WriteSources(LesionCounts.Sources);
        json.WriteReview(review: null);
    }
}
