using System.CommandLine;
using System.Text;
using Isotretinoin.Dosing.Cli;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>Weights as CSV. Each row is a weight or is refused with its line, and the weights, written and read again, are the same.</summary>
internal sealed class WeightsTarget() : FuzzTarget("weights", [CorpusFile.Bytes("kilograms.csv"), CorpusFile.Bytes("pounds.csv"), CorpusFile.Bytes("units.csv")])
{
    private const string File = "weights.csv";
    private const int Batch = 16;

    public override Reading Read(byte[] input)
    {
        List<string> refusals = [];
        try
        {
            List<BodyWeight> weights = Weights(input, refusals, out long rows, out long unreadable);
            return new Reading(refusals.Count == 0, refusals.Sum(refusal => refusal.Length), () =>
            {
                BrokenPromiseException.Unless(rows == weights.Count + unreadable && unreadable == refusals.Count, $"of {rows} rows {weights.Count} are weights and {unreadable} are not, {refusals.Count} named");
                refusals.ForEach(MustSayWhere);
                MustRoundTrip(weights);
            });
        }
        catch (WrongInputException refusal)
        {
            return new Reading(IsAccepted: false, refusal.Message.Length, () => BrokenPromiseException.Unless(!refusal.Message.Any(char.IsControl), $"a control is in the message: {refusal.Message}"));
        }
    }

    private static List<BodyWeight> Weights(byte[] input, List<string> refusals, out long rows, out long unreadable)
    {
        var command = new Command("weights");
        var column = new WeightColumnFlags(command);
        ParseResult given = command.Parse(input.AsSpan().IndexOf("unit"u8) >= 0 ? $"{column.Column} value {column.UnitColumn} unit" : "");
        using var csv = new CsvWeights(new MemoryStream(input), File, column, given, new RefusedRows(File, refusals.Add));
        List<BodyWeight> all = [];
        List<CohortRow> read = [];
        for (bool isMore = true; isMore;)
        {
            isMore = csv.Read(read, Batch);
            all.AddRange(read.Select(row => row.Weight));
        }

        (rows, unreadable) = (csv.Rows, csv.Unreadable);
        return all;
    }

    private static void MustRoundTrip(List<BodyWeight> weights)
    {
        string written = $"weight_kg\n{string.Concat(weights.Select(weight => FormattableString.Invariant($"{weight.Kilograms}\n")))}";
        BrokenPromiseException.Unless(Weights(Encoding.UTF8.GetBytes(written), [], out _, out _).SequenceEqual(weights), $"the weights are read as others when they are written as\n{written}");
    }

    private static void MustSayWhere(string refusal) => BrokenPromiseException.Unless(
        refusal.StartsWith($"{File} line ", StringComparison.Ordinal) && !refusal.Any(char.IsControl), $"a refusal does not say where the fault is: {refusal}");
}
