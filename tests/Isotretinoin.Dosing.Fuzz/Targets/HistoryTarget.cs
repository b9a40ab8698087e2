using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Isotretinoin.Dosing.Cli;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Histories as CSV. Each is read, or refused with a message of one line for each mistake; what is read, written and read again is the same.</summary>
internal sealed class HistoryTarget() : FuzzTarget("history", [CorpusFile.Bytes("period.csv"), CorpusFile.Bytes("cycle.csv"), CorpusFile.Bytes("bare.csv")])
{
    private const string File = "history.csv";

    public override Reading Read(byte[] input)
    {
        try
        {
            DoseHistory history = History(input, input.Length % 4 == 0 ? "" : "--formulation conventional");
            return new Reading(IsAccepted: true, Answered: 0, () => MustRoundTrip(history));
        }
        catch (WrongInputException refusal)
        {
            return new Reading(IsAccepted: false, refusal.Message.Length, () => MustSayWhere(refusal.Message));
        }
    }

    private static DoseHistory History(byte[] input, string flags)
    {
        var command = new Command("progress");
        var formulation = new FormulationFlag(command, "");
        var csv = new CsvFlags(command);
        var request = new TypedRequest(command.Parse(flags), Operation.Progress);
        JsonObject rest = JsonNode.Parse("""
            {"asOf":"2026-03-31","weights":[{"date":"2026-01-01","kg":60}],"weightPolicy":"starting","target":{"from":120,"to":150,"formulation":"conventional"},"guidelines":[]}
            """)!.AsObject();
        foreach ((string name, JsonNode? value) in rest)
        {
            request.Root.Json[name] = value!.DeepClone();
        }

        HistoryFile.FillIn(request.Root, input, File, csv, formulation);
        return ((ProgressAnswer)request.Answer()).Request.History;
    }

    private static void MustRoundTrip(DoseHistory history)
    {
        string written = WrittenHistory.Of(history);
        BrokenPromiseException.Unless(
            WrittenHistory.Of(History(Encoding.UTF8.GetBytes(written), flags: "")) == written, $"the history is read as something else when it is written as\n{written}");
    }

    private static void MustSayWhere(string message) => BrokenPromiseException.Unless(
        message.Split('\n').All(line => line.StartsWith($"{File} line ", StringComparison.Ordinal) && !line.Any(char.IsControl)), $"a line of the message does not say where the mistake is: {message}");
}
