namespace Isotretinoin.Dosing.Json;

/// <summary><c>previousCourse</c>: <c>{"lastCapsule":"2025-11-30"}</c>, or <c>false</c> when there was none.</summary>
internal static class RequestedPreviousCourse
{
    private static readonly PropertyNames Names = new("lastCapsule");

    /// <summary>Reads what is known of an earlier course into what is known already.</summary>
    public static PatientFacts Read(ref RequestReader reader, PatientFacts known)
    {
        if (!reader.IsObject)
        {
            return reader.IsFalse ? known.WithoutPreviousCourse() : throw reader.WrongType("false, or {\"lastCapsule\":…}");
        }

        DateOnly? lastCapsule = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is not null)
        {
            lastCapsule = CalendarDate.Read(reader, DateOnly.MinValue);
        }

        return known.WithPreviousCourse(lastCapsule ?? throw reader.Missing(properties, "lastCapsule"));
    }
}
