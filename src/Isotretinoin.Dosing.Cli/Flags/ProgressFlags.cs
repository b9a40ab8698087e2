using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of a course under way: a history file, and for CSV the rest of the request.</summary>
internal sealed class ProgressFlags
{
    private readonly HistoryArgument file;
    private readonly ListFlag weights;
    private readonly PropertyFlag policy;
    private readonly PropertyFlag asOf;
    private readonly TargetFlag target;
    private readonly GuidelineFlag guidelines;
    private readonly PatientFlags patient;

    public ProgressFlags(Command command)
    {
        file = new HistoryArgument(command);
        weights = CommonFlags.Weights(command);
        policy = new PropertyFlag(
            command,
            "--policy",
            "starting",
            "The weight for mg/kg: the starting one, the latest by the as-of date, or each day's own (per-day).",
            Texts.Named(string.Join(", ", WeightPolicy.All)));
        asOf = CommonFlags.AsOf(command, "The last day that counts as taken.");
        Formulation = new FormulationFlag(
            command, "The formulation of numbers that state none: conventional, lidose or micronized.");
        target = new TargetFlag(command);
        patient = new PatientFlags(command);
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>The formulation of numbers that state none.</summary>
    public FormulationFlag Formulation { get; }

    /// <summary>Fills in the history and the other flags.</summary>
    /// <param name="request">The request.</param>
    /// <param name="beside">The flags allowed with a JSON file.</param>
    /// <returns>Whether the file was JSON, a whole request.</returns>
    public bool FillIn(TypedRequest request, params ReadOnlySpan<Option> beside)
    {
        Formulation.Check(request);
        if (file.FillIn(request, Formulation, beside))
        {
            return true;
        }

        _ = asOf.FillIn(request.Root, "asOf");
        _ = weights.FillIn(request.Root, "weights");
        _ = policy.FillIn(request.Root, "weightPolicy");
        target.FillIn(request.Root, Formulation);
        patient.FillIn(request.Root.Within("patient"));
        guidelines.FillIn(request.Root);
        return false;
    }
}
