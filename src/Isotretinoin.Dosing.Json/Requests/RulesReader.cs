namespace Isotretinoin.Dosing.Json;

/// <summary><c>rules</c>: rules, guidelines, evidence and disputes, with their sources.</summary>
internal static class RulesReader
{
    public static PropertyNames Names { get; } = new("op", "id", "about");

    public static IDosingRequest? Read(JsonMembers request) => request.Has("about")
        ? request.Read("about", About)
        : RulesRequest.Everything(request.Reading.Guidebook);

    private static RulesRequest? About(JsonField about)
    {
        Guidebook guidebook = about.Reading.Guidebook;
        if (about.IsObject)
        {
            return ReviewingReader.Edition(about) is { } edition ? RulesRequest.Under(guidebook, edition) : null;
        }

        return about.Text() is { } subject ? RulesRequest.About(guidebook, subject) : null;
    }
}
