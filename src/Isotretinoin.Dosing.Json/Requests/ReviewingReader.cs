namespace Isotretinoin.Dosing.Json;

/// <summary>How a request is reviewed: <c>guidelines</c>, <c>patient</c>, <c>asOf</c> and <c>explain</c>.</summary>
internal static class ReviewingReader
{
    private static readonly PropertyNames EditionNames = new("id", "edition");

    /// <summary>Reads what the request states; where something is refused, the rest stands.</summary>
    public static Reviewing Read(JsonMembers request, Func<JsonField, PatientFacts> patient) => Read(request, patient, areRequired: true);

    /// <summary>Reads what the request states, with or without guidelines.</summary>
    public static Reviewing Read(JsonMembers request, Func<JsonField, PatientFacts> patient, bool areRequired)
    {
        if (areRequired && !request.Has("guidelines"))
        {
            request.Missing("guidelines", RefusalCode.JsonMissingProperty);
        }

        List<Guideline>? guidelines = request.Read("guidelines", field => field.List(OfGuideline));
        var reviewing = Reviewing.Under([.. guidelines ?? []]);
        reviewing = request.Read("patient", patient) is { } facts ? reviewing.For(facts) : reviewing;
        return request.Read("explain", field => field.Flag()) == true ? reviewing.Explained() : reviewing;
    }

    /// <summary>Reads what the request states, as of the date that it states.</summary>
    public static Reviewing ReadAsOf(JsonMembers request, Func<JsonField, PatientFacts> patient, bool areRequired)
    {
        Reviewing reviewing = Read(request, patient, areRequired);
        return request.Read("asOf", field => field.Date()) is { } date ? reviewing.AsOf(date) : reviewing;
    }

    /// <summary>A guideline by its id, or by id and edition.</summary>
    private static Guideline? OfGuideline(JsonField guideline)
    {
        if (!guideline.IsObject)
        {
            return guideline.Choice(Guidelines.All, known => known.Id, RefusalCode.GuidelineUnknown);
        }

        if (guideline.Object(EditionNames) is not { } members)
        {
            return null;
        }

        Guideline? named = members.Required("id", field => field.Choice(Guidelines.All, known => known.Id, RefusalCode.GuidelineUnknown));
        return members.Required("edition", field => named is null
            ? Unjudged(field)
            : field.Choice(named.Editions, edition => edition.Edition, RefusalCode.GuidelineUnknown));
    }

    private static Guideline? Unjudged(JsonField edition)
    {
        _ = edition.Text();
        return null;
    }
}
