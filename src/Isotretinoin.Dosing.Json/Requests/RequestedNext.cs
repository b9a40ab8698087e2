namespace Isotretinoin.Dosing.Json;

/// <summary><c>next</c>: the dose to go on with, <c>{"mg":40,"formulation":…,"pattern":…}</c>.</summary>
internal static class RequestedNext
{
    private static readonly PropertyNames Names = new("mg", "formulation", "pattern");

    public static (DailyDose Dose, IntakePattern Pattern) Read(ref RequestReader reader)
    {
        decimal? milligrams = null;
        Formulation? formulation = null;
        IntakePattern pattern = IntakePattern.Daily;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "mg":
                    milligrams = reader.Number(DailyDose.Accepted, ErrorCode.DoseOutOfRange);
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
                case "pattern":
                    pattern = RequestedPattern.Read(reader);
                    break;
            }
        }

        decimal dose = milligrams ?? throw reader.Missing(properties, "mg");
        return (DailyDose.FromMilligrams(dose, formulation ?? throw reader.Missing(properties, "formulation", ErrorCode.FormulationRequired)), pattern);
    }
}
