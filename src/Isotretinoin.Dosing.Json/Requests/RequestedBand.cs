namespace Isotretinoin.Dosing.Json;

/// <summary><c>band</c>: <c>{"low":0.5,"high":1,"formulation":…}</c> in mg/kg/day.</summary>
internal static class RequestedBand
{
    private static readonly PropertyNames Names = new("low", "high", "formulation");

    /// <summary>Reads a band. The formulation is the one that goes without saying, if any does.</summary>
    public static DoseBand Read(ref RequestReader reader, Formulation? implied)
    {
        RequestReader band = reader;
        decimal? low = null;
        decimal? high = null;
        Formulation? formulation = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "low":
                    low = reader.Number(WeightBasedDose.Accepted, ErrorCode.DoseOutOfRange);
                    break;
                case "high":
                    high = reader.Number(WeightBasedDose.Accepted, ErrorCode.DoseOutOfRange);
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
            }
        }

        decimal lower = low ?? throw reader.Missing(properties, "low");
        decimal upper = high ?? throw reader.Missing(properties, "high");
        Formulation stated = formulation ?? implied ?? throw reader.Missing(properties, "formulation", ErrorCode.FormulationRequired);
        return lower <= upper
            ? DoseBand.Between(Dose(lower), Dose(upper))
            : throw band.Refusal(ErrorCode.BandReversed, "A band runs from the lower dose to the higher.");

        WeightBasedDose Dose(decimal value) => WeightBasedDose.FromMilligramsPerKilogramPerDay(value, stated);
    }
}
