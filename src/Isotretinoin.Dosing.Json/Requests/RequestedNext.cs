namespace Isotretinoin.Dosing.Json;

/// <summary><c>next</c>: the dose to go on with, <c>{"mg":40,"formulation":…,"pattern":…}</c>.</summary>
internal static class RequestedNext
{
    private static readonly PropertyNames Names = new("mg", "formulation", "pattern");

    public static (DailyDose Dose, IntakePattern Pattern) Read(ref RequestReader reader)
    {
        RequestedDose next = default;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            next.Read(name, reader);
        }

        decimal milligrams = next.Number ?? throw reader.Missing(properties, "mg");
        return (DailyDose.FromMilligrams(milligrams, next.RequiredFormulation(reader, properties)), next.Days);
    }
}
