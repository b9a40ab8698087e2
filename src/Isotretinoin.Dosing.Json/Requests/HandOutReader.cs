namespace Isotretinoin.Dosing.Json;

/// <summary><c>handout</c>: who hands over a sheet for the patient, and its form.</summary>
internal static class HandOutReader
{
    private static readonly PropertyNames Names = new("by", "format");

    public static HandingOver? Read(JsonField field)
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
