using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of a course under way: a history file, and for CSV the rest of the request.</summary>
internal sealed class ProgressFlags
{
    private readonly Argument<string?> file = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = "The history: CSV, one "
        + "period per line, or JSON, a 'progress' request of the contract." };

    private readonly CsvFlags csv;
    private readonly ListFlag weights;
    private readonly PropertyFlag policy;
    private readonly PropertyFlag asOf;
    private readonly PropertyFlag target;
    private readonly GuidelineFlag guidelines;
    private readonly PatientFlags patient;

    public ProgressFlags(Command command)
    {
        command.Add(file);
        csv = new CsvFlags(command);
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
        target = CommonFlags.Target(command);
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
        if (FillInHistory(request, beside))
        {
            return true;
        }

        _ = asOf.FillIn(request.Root, "asOf");
        _ = weights.FillIn(request.Root, "weights");
        _ = policy.FillIn(request.Root, "weightPolicy");
        Formulation.Complete(request.Root, target, "target");
        if (target.Stated(request.Given) is null)
        {
            Formulation.FillIn(request.Root);
        }

        patient.FillIn(request.Root.Within("patient"));
        guidelines.FillIn(request.Root);
        return false;
    }

    /// <summary>Fills in the content of the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="beside">The flags allowed with a JSON file.</param>
    /// <returns>Whether the file was JSON, a whole request.</returns>
    private bool FillInHistory(TypedRequest request, ReadOnlySpan<Option> beside)
    {
        if (request.Given.GetValue(file) is not { } path)
        {
            request.Root.Refuse("periods", Mistake.Missing(file.Name, "the name of a CSV or JSON file"));
        }
        else if (!SmallFile.TryRead(path, out byte[] bytes))
        {
            request.Root.Refuse(
                "periods",
                Mistake.Unreadable(new Place($"{file.Name} {WrongInputException.AsTyped(path)}", Place.OfFiles), SmallFile.Accepted));
        }
        else if (bytes.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            Take(request, bytes, SmallFile.NameOf(path), beside);
            return true;
        }
        else
        {
            HistoryFile.FillIn(request.Root, bytes, SmallFile.NameOf(path), csv, Formulation);
        }

        return false;
    }

    /// <summary>Whether a flag is about the output, not about the request or the CSV file.</summary>
    private static bool IsBesideJson(Option option) => option is Option<bool> && option.Name != CsvFlags.DecimalCommaName;

    /// <summary>Takes a whole request from a file and reports its mistakes at once.</summary>
    private static void Take(TypedRequest request, byte[] file, string name, ReadOnlySpan<Option> beside)
    {
        HashSet<Option> allowed = [.. beside];
        IEnumerable<OptionResult> others = request.Given.CommandResult.Children.OfType<OptionResult>()
            .Where(option => !option.Implicit && !IsBesideJson(option.Option) && !allowed.Contains(option.Option));
        string accepted = string.Join(
            ", ", allowed.Concat(request.Given.CommandResult.Command.Options.Where(IsBesideJson)).Select(option => option.Name));
        foreach (StatedText text in others.SelectMany(option => request.Given.Stated(option.Option)))
        {
            request.Add(Mistake.At(text.Place, $"Conflicts with the JSON file. Accepted: with JSON only {accepted}."));
        }

        if (DosingContract.Of(request.Formulary).TryRead(file, out IDosingRequest? stated, out var refusals) && stated is ProgressRequest)
        {
            request.Take(JsonNode.Parse(file)!.AsObject(), name);
        }
        else
        {
            IEnumerable<(string Path, string Sentence)> wrong = stated is null
                ? refusals.Select(refusal => (refusal.Member, refusal.Sentence))
                : [("$.op", $"Read '{stated.Operation}'. Accepted: {Operation.Progress}.")];
            throw request.Wrong(wrong.Select(each => Mistake.At(new Place($"{name}: {each.Path}", Place.OfFiles), each.Sentence)));
        }
    }
}
