namespace Isotretinoin.Dosing.Json;

/// <summary><c>target</c>: <c>{"from":120,"to":150,"formulation":…}</c> in mg/kg.</summary>
internal static class RequestedTarget
{
    private static readonly PropertyNames Names = new("from", "to", "formulation");

    /// <summary>Reads a target. The formulation is the one that goes without saying, if any does.</summary>
    public static CumulativeTarget Read(ref RequestReader reader, Formulation? implied)
    {
        RequestReader target = reader;
        decimal? from = null;
        decimal? to = null;
        Formulation? formulation = null;
        ObjectProperties properties = reader.Object(Names);
        while (reader.Next(ref properties) is { } name)
        {
            switch (name)
            {
                case "from":
                    from = reader.Number(CumulativeDose.Accepted, ErrorCode.TargetOutOfRange);
                    break;
                case "to":
                    to = reader.Number(CumulativeDose.Accepted, ErrorCode.TargetOutOfRange);
                    break;
                case "formulation":
                    formulation = RequestedFormulation.Read(reader);
                    break;
            }
        }

        decimal lower = from ?? throw reader.Missing(properties, "from");
        decimal upper = to ?? throw reader.Missing(properties, "to");
        Formulation stated = formulation ?? implied ?? throw reader.Missing(properties, "formulation", ErrorCode.FormulationRequired);
        return lower <= upper
            ? CumulativeTarget.Between(lower, upper, stated)
            : throw target.Refusal(ErrorCode.TargetReversed, "A target runs from the lower dose to the higher.");
    }
}
