using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A file of patients, read as they are planned: a patient a row, with a weight and perhaps facts. Every row is a patient, or is refused by
/// its line and column.
/// </summary>
internal sealed class CohortFile
{
    private const int RowsBetweenReports = 1_024;

    private readonly CsvFile csv;
    private readonly Action<string> say;

    private CohortFile(CsvFile csv, WeightColumn weight, ImmutableArray<(string, int, FactField)> facts, Action<string> say) =>
        (this.csv, Weight, Facts, this.say) = (csv, weight, facts, say);

    /// <summary>What messages call the file.</summary>
    public string Name => csv.Name;

    /// <summary>The column of the weights.</summary>
    public WeightColumn Weight { get; }

    /// <summary>The columns of facts with their places, in their order.</summary>
    public ImmutableArray<(string Name, int Place, FactField Field)> Facts { get; }

    /// <summary>The rows read so far, the refused ones among them.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows read so far that cannot be read as a patient.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Finds the columns of a file.</summary>
    /// <param name="csv">The file.</param>
    /// <param name="flags">The flags that say where the weights are.</param>
    /// <param name="request">The request that the flags fill in.</param>
    /// <param name="say">Receives a line for each problem of a row.</param>
    /// <exception cref="WrongInputException">The header cannot be used.</exception>
    public static CohortFile Of(CsvFile csv, WeightColumnFlags flags, TypedRequest request, Action<string> say)
    {
        (string Name, int Place, FactField Field)[] facts = [.. csv.Names
            .Select((column, place) => (column, place, FactField.Find(column)!))
            .Where(column => column.Item3 is not null)];
        foreach (var same in facts.GroupBy(column => column.Field).Where(same => same.Count() > 1))
        {
            string names = string.Join(", ", same.Select(column => column.Name));
            request.Add(Mistake.At(csv.Header, $"Several columns state {same.Key.Name}: {names}. Accepted: one at most."));
        }

        WeightColumn? weight = WeightColumn.Of(csv, flags, request);
        return request.IsWrong || weight is null ? throw request.Wrong([]) : new CohortFile(csv, weight, [.. facts], say);
    }

    /// <summary>Reads the patients.</summary>
    /// <param name="report">Receives from time to time the bytes and the rows read so far.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="WrongInputException">The file cannot be read on.</exception>
    public IEnumerable<CohortPatient> Patients(Action<long, long> report, CancellationToken cancellation)
    {
        var row = new CohortRow(csv, Weight, Facts, Refuse);
        while (csv.ReadLine())
        {
            if (Rows++ % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                report(csv.BytesRead, Rows);
            }

            if (row.Patient() is { } patient)
            {
                yield return patient;
            }
            else
            {
                Unreadable++;
            }
        }

        report(csv.BytesRead, Rows);
    }

    /// <summary>Says something of the row that was read last.</summary>
    /// <param name="place">The column or the flag that it is about; empty for the row.</param>
    /// <param name="sentence">What is wrong.</param>
    public void Refuse(string place, string sentence) => say($"{csv.PlaceOf(place).Name}: {sentence}");
}
