using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The file of a history: CSV, or a JSON request.</summary>
internal sealed class HistoryArgument
{
    private readonly Argument<string?> argument = new("file") { Arity = ArgumentArity.ZeroOrOne, Description = "The history: CSV, one "
        + "period per line, or JSON, a 'progress' request of the contract." };

    public HistoryArgument(Command command) => command.Add(argument);

    /// <summary>Fills in the content of the file.</summary>
    /// <param name="request">The request.</param>
    /// <param name="formulation">The formulation of CSV lines that state none.</param>
    /// <param name="beside">The flags allowed with a JSON file.</param>
    /// <returns>Whether the file was JSON, a whole request.</returns>
    public bool FillIn(TypedRequest request, FormulationFlag formulation, ReadOnlySpan<Option> beside)
    {
        if (request.Given.GetValue(argument) is not { } path)
        {
            request.Root.Refuse("periods", Mistake.Missing(argument.Name, "the name of a CSV or JSON file"));
        }
        else if (!SmallFile.TryRead(path, out byte[] file))
        {
            request.Root.Refuse(
                "periods",
                Mistake.Unreadable(new Place($"{argument.Name} {WrongInputException.AsTyped(path)}", Place.OfFiles), SmallFile.Accepted));
        }
        else if (file.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            Take(request, file, SmallFile.NameOf(path), beside);
            return true;
        }
        else
        {
            CsvHistory.FillIn(request.Root, file, SmallFile.NameOf(path), formulation);
        }

        return false;
    }

    /// <summary>Takes a whole request from a file and reports its mistakes at once.</summary>
    private static void Take(TypedRequest request, byte[] file, string name, ReadOnlySpan<Option> beside)
    {
        HashSet<Option> allowed = [.. beside];
        IEnumerable<OptionResult> others = request.Given.CommandResult.Children.OfType<OptionResult>()
            .Where(option => !option.Implicit && option.Option is not Option<bool> && !allowed.Contains(option.Option));
        string accepted = string.Join(
            ", ", allowed.Concat(request.Given.CommandResult.Command.Options.OfType<Option<bool>>()).Select(option => option.Name));
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
