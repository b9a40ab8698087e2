namespace Isotretinoin.Dosing.Json;

/// <summary>Two ends in the milligrams of one formulation, as <c>target</c> and <c>band</c> state them; each names its ends and says how it refuses them.</summary>
internal sealed class RequestedEnds
{
    private readonly PropertyNames names;
    private readonly string lowerName;
    private readonly string upperName;
    private readonly AcceptedRange accepted;
    private readonly ErrorCode outOfRange;
    private readonly ErrorCode reversed;
    private readonly string rightWayRound;

    public RequestedEnds(string lowerName, string upperName, AcceptedRange accepted, ErrorCode outOfRange, ErrorCode reversed, string rightWayRound)
    {
        (this.lowerName, this.upperName, this.accepted) = (lowerName, upperName, accepted);
        (this.outOfRange, this.reversed, this.rightWayRound) = (outOfRange, reversed, rightWayRound);
        names = new PropertyNames(lowerName, upperName, "formulation");
    }

    /// <summary>Reads both ends. The formulation is the one that goes without saying, if any does.</summary>
    public (decimal Lower, decimal Upper, Formulation Formulation) Read(ref RequestReader reader, Formulation? implied)
    {
        RequestReader start = reader;
        decimal? lower = null;
        decimal? upper = null;
        Formulation? formulation = null;
        ObjectProperties properties = reader.Object(names);
        while (reader.Next(ref properties) is { } name)
        {
            if (name == lowerName)
            {
                lower = reader.Number(accepted, outOfRange);
            }
            else if (name == upperName)
            {
                upper = reader.Number(accepted, outOfRange);
            }
            else
            {
                formulation = RequestedFormulation.Read(reader);
            }
        }

        decimal from = lower ?? throw reader.Missing(properties, lowerName);
        decimal to = upper ?? throw reader.Missing(properties, upperName);
        Formulation stated = formulation ?? implied ?? throw RequestedFormulation.Missing(reader, properties);
        return from <= to ? (from, to, stated) : throw start.Refusal(reversed, rightWayRound);
    }
}
