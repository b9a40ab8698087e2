namespace Isotretinoin.Dosing.Json;

/// <summary><c>severity</c>: the severity that lesion counts suggest.</summary>
internal static class SeverityJson
{
    public static PropertyNames Names { get; } = new("op", "id", "lesions");

    public static IDosingRequest? Read(JsonMembers request) =>
        request.Required("lesions", PatientReader.Lesions) is { } lesions ? SeverityRequest.Of(lesions) : null;

    public static void WriteSeverity(this JsonOutput json, SeverityAnswer answer)
    {
        json.WriteString("suggestedSeverity"u8, answer.Suggested.Id);
        json.WriteNumber("total"u8, answer.Request.Lesions.Total);
        json.WriteSources(LesionCounts.Sources);
        json.WriteReview(review: null);
    }
}
