using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary><c>handout</c>: who hands over a sheet for the patient, and its form.</summary>
internal static class HandOutReader
{
    private static readonly PropertyNames Names = new("by", "format");

    /// <summary>Reads a hand-out, and refuses it under guidelines that do not speak of what it must say.</summary>
    /// <param name="request">The members of the request.</param>
    /// <param name="reviewing">The guidelines, as far as they were read.</param>
    /// <param name="before">The number of refusals before they were read: refused ones are not judged.</param>
    public static HandingOver? ReadUnder(JsonMembers request, Reviewing reviewing, int before)
    {
        bool areRefused =
            request.Reading.Refusals.Skip(before).Any(refusal => refusal.Member.StartsWith("guidelines", StringComparison.Ordinal));
        HandingOver? handing = request.Read("handout", Read);
        if (areRefused || !request.Has("handout"))
        {
            return null;
        }

        ImmutableArray<Refusal> refusals = HandingOver.WhyNot(reviewing.Guidelines.AsSpan());
        foreach (Refusal refusal in refusals)
        {
            request.Reading.Add(refusal);
        }

        return refusals.IsEmpty ? handing : null;
    }

    private static HandingOver? Read(JsonField field)
    {
        if (field.Object(Names) is not { } members)
        {
            return null;
        }

        string? clinician = members.Required("by", Clinician, RefusalCode.HandOutClinician);
        HandOutFormat? format = members.Required(
            "format", text => text.Choice(HandOutFormat.All, known => known.Id, RefusalCode.HandOutUnknownFormat));
        return clinician is null || format is null ? null : HandingOver.By(clinician, format);
    }

    private static string? Clinician(JsonField field)
    {
        string? name = field.Text();
        if (name is null || HandingOver.IsClinician(name))
        {
            return name;
        }

        field.Refuse(RefusalCode.HandOutClinician, field.NotAccepted(HandingOver.AcceptedClinician));
        return null;
    }
}
