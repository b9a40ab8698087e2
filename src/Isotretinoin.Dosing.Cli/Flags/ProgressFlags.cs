using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>How a course stands: a history file, and beside CSV the flags that say what a JSON request states itself.</summary>
internal sealed class ProgressFlags
{
    private readonly HistoryArgument file;
    private readonly DatedWeightFlag weights;
    private readonly PolicyFlag policy;
    private readonly AsOfFlag asOf;
    private readonly FormulationFlag formulation;
    private readonly TargetFlag target;
    private readonly GuidelineFlag guidelines;

    public ProgressFlags(Command command)
    {
        file = new HistoryArgument(command);
        weights = new DatedWeightFlag(command);
        policy = new PolicyFlag(command);
        asOf = new AsOfFlag(command, "The last day whose doses count as taken.");
        formulation = new FormulationFlag(command, "In whose milligrams numbers are that do not say so themselves: conventional, lidose or micronized.");
        target = new TargetFlag(command);
        guidelines = new GuidelineFlag(command);
    }

    /// <summary>In whose milligrams numbers are that the command states itself.</summary>
    public StatedFormulation Formulations(ParseResult given) => new(formulation.Read(given), product: null);

    /// <summary>Reads a request of the contract.</summary>
    /// <param name="given">What was typed.</param>
    /// <param name="beside">The flags that may stand beside a request.</param>
    /// <param name="csv">The file, when it is CSV instead.</param>
    /// <returns>What the request states; null when the file is CSV.</returns>
    public StatedProgress? ReadRequest(ParseResult given, Option[] beside, out byte[] csv)
    {
        csv = file.Read(given);
        if (!HistoryArgument.IsJson(csv))
        {
            return null;
        }

        return given.CommandResult.Children.OfType<OptionResult>().FirstOrDefault(option => option.Option is not Option<bool> && !beside.Contains(option.Option)) is { } other
            ? throw new WrongInputException(other.Option.Name, "stated beside a JSON file, which states it itself", $"with JSON only {string.Join(", ", beside.Concat(given.CommandResult.Command.Options.OfType<Option<bool>>()).Where(option => option is not HelpOption).Select(option => option.Name))}")
            : StatedProgress.TryRead(HistoryArgument.WithoutByteOrderMark(csv), out StatedProgress? stated, out string? refusal)
                ? stated
                : throw new WrongInputException(file.NameOf(given), refusal);
    }

    /// <summary>How the course stands by a history of CSV, and the guidelines that review it.</summary>
    public (Progress Progress, Guideline[] Guidelines) ReadCsv(ParseResult given, byte[] csv)
    {
        WeightHistory weighed = weights.Read(given);
        WeightPolicy counted = policy.Read(given);
        DateOnly day = asOf.Required(given);
        CumulativeTarget aim = target.ReadStated(given, Formulations(given)) ?? throw target.Missing("");
        Guideline[] reviewing = guidelines.Read(given);
        return (CsvHistory.Read(csv, file.NameOf(given), formulation.Read(given)).ProgressAt(day, weighed, counted, aim), reviewing);
    }
}
