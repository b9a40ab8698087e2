using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Json;

/// <summary>What <c>progress</c> and <c>compare</c> have in common: the history, the weights and the target of a course under way.</summary>
internal sealed class RequestedProgress
{
    private readonly RequestedHistory history = new();
    private DateOnly? asOf;
    private WeightHistory? weights;
    private WeightPolicy? policy;
    private CumulativeTarget? target;
    private RequestedReply reply;

    /// <summary>The guidelines that were asked for, once the progress was made.</summary>
    public ImmutableArray<Guideline> Guidelines => reply.Guidelines;

    /// <summary>Whether the working is asked for.</summary>
    public bool IsExplained => reply.IsExplained;

    /// <summary>Reads one of the properties in common.</summary>
    public void Read(string name, ref RequestReader reader)
    {
        switch (name)
        {
            case "asOf":
                asOf = reader.Date();
                break;
            case "weights":
                weights = RequestedWeights.Read(ref reader);
                break;
            case "weightPolicy":
                policy = reader.Choice(WeightPolicy.All, p => p.Id, ErrorCode.WeightPolicyUnknown);
                break;
            case "target":
                target = RequestedTarget.Read(ref reader, implied: null);
                break;
            case "periods" or "missed" or "partial":
                history.ReadList(name, ref reader);
                break;
            default:
                reply.Read(name, ref reader);
                break;
        }
    }

    /// <summary>How the course stands, or the refusal of the request that lacks something.</summary>
    public Progress ToProgress(in RequestReader reader, in ObjectProperties properties)
    {
        DateOnly day = asOf ?? throw reader.Missing(properties, "asOf");
        WeightHistory weighed = weights ?? throw reader.Missing(properties, "weights");
        WeightPolicy counted = policy ?? throw reader.Missing(properties, "weightPolicy");
        CumulativeTarget end = target ?? throw reader.Missing(properties, "target");
        reply.MustStateGuidelines(reader, properties);
        DoseHistory taken = history.HasPeriods ? history.ToHistory("$") : throw reader.Missing(properties, "periods");
        return taken.ProgressAt(day, weighed, counted, end);
    }
}
