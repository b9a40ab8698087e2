using System.CommandLine;
using System.Text;
using Isotretinoin.Dosing.Cli;

namespace Isotretinoin.Dosing.Fuzz;

/// <summary>
/// Patients as CSV. Each row is a patient or is refused with its line, and the weights, written and read again, are the same.
/// </summary>
internal sealed class WeightsTarget() : FuzzTarget(
    "weights",
    [CorpusFile.Bytes("kilograms.csv"), CorpusFile.Bytes("pounds.csv"), CorpusFile.Bytes("units.csv"), CorpusFile.Bytes("patients.csv")])
{
    private const string File = "weights.csv";

    private static readonly string[] NotRead = ["patient", "sex", "note, if any"];

    public override Reading Read(byte[] input)
    {
        List<string> refusals = [];
        try
        {
            List<BodyWeight> weights = Weights(input, refusals, out long rows, out long unreadable);
            return new Reading(refusals.Count == 0, refusals.Sum(refusal => refusal.Length), () =>
            {
                BrokenPromiseException.Unless(
                    rows == weights.Count + unreadable && unreadable <= refusals.Count && unreadable > 0 == refusals.Count > 0,
                    $"of {rows} rows {weights.Count} are patients and {unreadable} are not, {refusals.Count} problems are named");
                refusals.ForEach(MustSayWhere);
                MustRoundTrip(weights);
            });
        }
        catch (WrongInputException refusal)
        {
            string[] lines = refusal.Message.Split('\n');
            return new Reading(IsAccepted: false, refusal.Message.Length, () => Array.ForEach(lines, line =>
                BrokenPromiseException.Unless(!line.Any(char.IsControl), $"a control is in the message: {line}")));
        }
    }

    private static List<BodyWeight> Weights(byte[] input, List<string> refusals, out long rows, out long unreadable)
    {
        var command = new Command("weights");
        var flags = new WeightColumnFlags(command);
        var csvFlags = new CsvFlags(command);
        string columns = input.AsSpan().IndexOf("unit"u8) >= 0 ? $"{WeightColumnFlags.ColumnName} value {WeightColumnFlags.UnitColumnName} unit" : "";
        string ignored = string.Concat(NotRead
            .Where(name => input.AsSpan().IndexOf(Encoding.UTF8.GetBytes(name)) >= 0)
            .Select(name => $" {CsvFlags.IgnoreName} \"{name}\""));
        ParseResult given = command.Parse(columns + ignored);
        var request = new TypedRequest(given, Operation.Cohort);
        using var csv = new CsvFile(new MemoryStream(input), File, csvFlags, request);
        var file = CohortFile.Of(csv, flags, request, refusals.Add);
        List<BodyWeight> all = [.. file.Patients((_, _) => { }, CancellationToken.None).Select(patient => patient.Weight)];
        (rows, unreadable) = (file.Rows, file.Unreadable);
        return all;
    }

    private static void MustRoundTrip(List<BodyWeight> weights)
    {
        string written = $"weight_kg\n{string.Concat(weights.Select(weight => FormattableString.Invariant($"{weight.Kilograms}\n")))}";
        BrokenPromiseException.Unless(
            Weights(Encoding.UTF8.GetBytes(written), [], out _, out _).SequenceEqual(weights),
            $"the weights are read as others when they are written as\n{written}");
    }

    private static void MustSayWhere(string refusal) => BrokenPromiseException.Unless(
        refusal.StartsWith($"{File} line ", StringComparison.Ordinal) && !refusal.Any(char.IsControl),
        $"a refusal does not say where the fault is: {refusal}");
}
