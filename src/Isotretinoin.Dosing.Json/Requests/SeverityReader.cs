namespace Isotretinoin.Dosing.Json;

/// <summary><c>severity</c>: the severity that lesion counts suggest.</summary>
internal static class SeverityReader
{
    public static PropertyNames Names { get; } = new("op", "id", "lesions");

    public static IDosingRequest? Read(JsonMembers request) =>
        request.Required("lesions", PatientReader.Lesions) is { } lesions ? SeverityRequest.Of(lesions) : null;
}
