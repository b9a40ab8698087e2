namespace Isotretinoin.Dosing.Json;

/// <summary>How a request is reviewed: <c>guidelines</c>, <c>patient</c>, <c>asOf</c>, <c>note</c> and <c>explain</c>.</summary>
internal static class ReviewingReader
{
    private static readonly PropertyNames EditionNames = new("id", "edition");

    /// <summary>Reads the parts that were not refused.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="patient">Reads the patient.</param>
    /// <param name="areRequired">Whether guidelines are required; the list may be empty.</param>
    public static Reviewing Read(JsonMembers request, Func<JsonField, PatientFacts> patient, bool areRequired)
    {
        Reviewing reviewing = Guided(request, areRequired);
        reviewing = request.Read("patient", patient) is { } facts ? reviewing.For(facts) : reviewing;
        reviewing = request.Read("note", field => field.Flag()) == true ? reviewing.Noted() : reviewing;
        return request.Read("explain", field => field.Flag()) == true ? reviewing.Explained() : reviewing;
    }

    /// <summary>Reads the parts and the date.</summary>
    public static Reviewing ReadAsOf(JsonMembers request, Func<JsonField, PatientFacts> patient, bool areRequired) =>
        AsOf(request, Read(request, patient, areRequired));

    /// <summary>Reads the guidelines and the date of a request with many patients.</summary>
    public static Reviewing ReadAsOf(JsonMembers request) => AsOf(request, Guided(request, areRequired: true));

    /// <summary>A guideline by id and edition.</summary>
    public static Guideline? Edition(JsonField guideline)
    {
        if (guideline.Object(EditionNames) is not { } members)
        {
            return null;
        }

        Guideline? named = members.Required("id", Named);
        return members.Required("edition", field => named is null
            ? Unjudged(field)
            : field.Choice(named.Editions, edition => edition.Edition, RefusalCode.GuidelineUnknown));
    }

    private static Reviewing Guided(JsonMembers request, bool areRequired)
    {
        if (areRequired && !request.Has("guidelines"))
        {
            request.Missing("guidelines", RefusalCode.JsonMissingProperty);
        }

        return Reviewing.Under(request.Read("guidelines", field => field.List(OfGuideline)) ?? []);
    }

    private static Reviewing AsOf(JsonMembers request, Reviewing reviewing) =>
        request.Read("asOf", field => field.Date()) is { } date ? reviewing.AsOf(date) : reviewing;

    /// <summary>A guideline by id, or by id and edition.</summary>
    private static Guideline? OfGuideline(JsonField guideline) => guideline.IsObject ? Edition(guideline) : Named(guideline);

    private static Guideline? Named(JsonField id) =>
        id.Choice(id.Reading.Guidebook.Guidelines, known => known.Id, RefusalCode.GuidelineUnknown);

    private static Guideline? Unjudged(JsonField edition)
    {
        _ = edition.Text();
        return null;
    }
}
