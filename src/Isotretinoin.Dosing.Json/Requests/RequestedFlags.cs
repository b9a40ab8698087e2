namespace Isotretinoin.Dosing.Json;

/// <summary><c>flags</c>: <c>{"pregnant":false}</c>. A flag that is left out is unknown.</summary>
internal static class RequestedFlags
{
    private static readonly PropertyNames Names = new([.. PatientFlag.All.Select(flag => flag.Id)]);

    /// <summary>Reads answers into what is known already.</summary>
    public static PatientFacts Read(ref RequestReader reader, PatientFacts known)
    {
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            known = known.With(PatientFlag.Find(name)!, Answered(reader));
        }

        return known;
    }

    /// <summary>An answer to a yes-or-no question: <c>true</c> or <c>false</c>.</summary>
    public static YesNoUnknown Answered(in RequestReader reader) => reader.Flag() ? YesNoUnknown.Yes : YesNoUnknown.No;
}
