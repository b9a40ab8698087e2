using System.CommandLine;

namespace Isotretinoin.Dosing.Cli;

/// <summary>How a course stands: a history file, and beside CSV the flags that say what a JSON request states itself.</summary>
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
            "Over which weight mg/kg are counted: the starting one, the latest by the as-of date, or each day's own (per-day).",
            Texts.Named(string.Join(", ", WeightPolicy.All)));
        asOf = CommonFlags.AsOf(command, "The last day whose doses count as taken.");
        Formulation = new FormulationFlag(
            command, "In whose milligrams numbers are that do not say so themselves: conventional, lidose or micronized.");
        target = new TargetFlag(command);
        patient = new PatientFlags(command);
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>In whose milligrams numbers are that do not say so themselves.</summary>
    public FormulationFlag Formulation { get; }

    /// <summary>Fills in what was taken, and how it stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="beside">The flags that may stand beside a JSON file.</param>
    /// <returns>Whether the file was JSON, which states everything itself.</returns>
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
