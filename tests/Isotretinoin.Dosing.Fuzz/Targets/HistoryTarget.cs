using System.Text;
using Isotretinoin.Dosing.Cli;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Histories as CSV. Each is read, or refused with a message of one line for each fault; what is read, written and read again is the same.</summary>
internal sealed class HistoryTarget() : FuzzTarget("history", [CorpusFile.Bytes("period.csv"), CorpusFile.Bytes("cycle.csv"), CorpusFile.Bytes("bare.csv")])
{
    private const string File = "history.csv";

    public override Reading Read(byte[] input)
    {
        try
        {
            DoseHistory history = CsvHistory.Read(input, File, input.Length % 4 == 0 ? null : Formulation.Conventional);
            return new Reading(IsAccepted: true, Answered: 0, () => MustRoundTrip(history));
        }
        catch (WrongInputException refusal)
        {
            return new Reading(IsAccepted: false, refusal.Message.Length, () => MustSayWhere(refusal.Message));
        }
    }

    private static void MustRoundTrip(DoseHistory history)
    {
        string written = WrittenHistory.Of(history);
        BrokenPromiseException.Unless(
            WrittenHistory.Of(CsvHistory.Read(Encoding.UTF8.GetBytes(written), File, formulation: null)) == written, $"the history is read as something else when it is written as\n{written}");
    }

    private static void MustSayWhere(string message) => BrokenPromiseException.Unless(
        message.Split('\n').All(line => line.StartsWith($"{File} line ", StringComparison.Ordinal) && !line.Any(char.IsControl)), $"a line of the message does not say where the fault is: {message}");
}
