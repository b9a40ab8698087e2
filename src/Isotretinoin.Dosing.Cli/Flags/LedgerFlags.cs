using System.CommandLine;
using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The flags of a ledger and of the weights beside it: how their columns are named, and how they are read.</summary>
internal sealed class LedgerFlags
{
    private const string WeightsName = "--weights";
    private const string NoWeights = "none";

    private readonly Option<string> weights;
    private readonly CsvFlags ledgerCsv;
    private readonly CsvFlags weightsCsv;
    private readonly ColumnsFlag ledgerColumns;
    private readonly ColumnsFlag weightsColumns;
    private readonly FormularyFlag formulary;
    private readonly Option<string> days;
    private readonly Option<bool> unsorted;

    public LedgerFlags(Command command)
    {
        weights = command.AddFlag(WeightsName, "weights.csv", "Body weights: CSV with a header, one weighing per line; or none.");
        ledgerColumns = new ColumnsFlag(command, "--columns", "patient=person_id", "the ledger");
        weightsColumns = new ColumnsFlag(command, "--weight-columns", "patient=person_id", "the weights");
        ledgerCsv = new CsvFlags(command);
        weightsCsv = new CsvFlags(command, ledgerCsv, "--ignore-weight-columns", "the weights");
        formulary = new FormularyFlag(command);
        days = command.AddFlag("--days", "30", $"The days of a dispensing that states none, {Supply.AcceptedDays}.");
        unsorted = command.AddSwitch(
            "--unsorted", "The lines are not sorted by patient; all of them are kept in memory.");
    }

    /// <summary>Whether both files are sorted by patient.</summary>
    public bool AreSorted(ParseResult given) => !given.GetValue(unsorted);

    /// <summary>Opens the file of weights.</summary>
    /// <returns>The file; null when there is none, or, with a mistake, when it cannot be opened.</returns>
    public Stream? OpenWeights(TypedRequest request)
    {
        if (request.Given.Stated(weights) is not { } path)
        {
            request.Add(Mistake.Missing(WeightsName, $"a CSV file of body weights, or {NoWeights}"));
            return null;
        }

        try
        {
            return path.Text == NoWeights ? null : new FileStream(path.Text, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            request.Add(Mistake.Unreadable(path.Place, $"a file that can be read, or {NoWeights}"));
            return null;
        }
    }

    /// <summary>The ledger as CSV; its header is read.</summary>
    public CsvFile Csv(Stream ledger, string name, TypedRequest request) => new(ledger, name, ledgerCsv, request);

    /// <summary>The weights as CSV; their header is read.</summary>
    public CsvFile WeightsCsv(Stream beside, TypedRequest request) =>
        new(beside, SmallFile.NameOf(request.Given.Stated(weights)!.Text), weightsCsv, request);

    /// <summary>Finds the columns of the files.</summary>
    /// <param name="csv">The ledger.</param>
    /// <param name="weightsFile">The weights; null for none.</param>
    /// <param name="otherwise">The formulation of lines that state none.</param>
    /// <param name="request">The request that the flags fill in.</param>
    /// <param name="say">Receives a line for each problem of a line.</param>
    /// <exception cref="WrongInputException">A header or a flag cannot be used.</exception>
    public LedgerFiles Read(CsvFile csv, CsvFile? weightsFile, Formulation otherwise, TypedRequest request, Action<string> say)
    {
        var columns = new FileColumns(
            csv, LedgerColumns.OfLedger, ledgerColumns.Read(request, LedgerColumns.OfLedger), request, ledgerCsv.Ignore);
        bool areDispensings = LedgerColumns.AreOfDispensings(columns, csv, request);
        if (columns.Has(LedgerColumns.Code) && !formulary.IsStated(request.Given))
        {
            request.Add(Mistake.Missing("--formulary", $"a JSON file of the codes in column {LedgerColumns.Code}, each of one strength"));
        }

        Formulary codes = formulary.Read(request.Given, request.Add);
        int? usualDays = Days(request);
        FileColumns? weightColumns = weightsFile is null ? null : new FileColumns(
            weightsFile, LedgerColumns.OfWeights, weightsColumns.Read(request, LedgerColumns.OfWeights), request, weightsCsv.Ignore);
        WeightRow? weighing = weightColumns is null ? null : new WeightRow(weightColumns, weightsFile!, request);
        RefuseUnread(request, areDispensings, weightsFile is not null);
        if (request.IsWrong)
        {
            throw request.Wrong([]);
        }

        Func<RowFields, object?> read = areDispensings
            ? new DispensingRow(columns, otherwise, codes, usualDays).Read
            : new PeriodRow(columns, otherwise).Read;
        var lines = new PatientRows<object>(csv, columns.Find(LedgerColumns.Patient)!, read, say);
        PatientRows<Weighing>? weighings = weighing is null
            ? null
            : new PatientRows<Weighing>(weightsFile!, weightColumns!.Find(LedgerColumns.Patient)!, weighing.Read, say);
        return new LedgerFiles(csv, lines, weightsFile, weighings, areDispensings, say);
    }

    /// <summary>Refuses flags that nothing of these files reads.</summary>
    private void RefuseUnread(TypedRequest request, bool areDispensings, bool hasWeights)
    {
        if (!areDispensings)
        {
            foreach (StatedText text in new Option[] { days, formulary.Option }.SelectMany(request.Given.Stated))
            {
                request.Add(Mistake.At(text.Place, "The ledger has periods. Accepted: beside a ledger of dispensings."));
            }
        }

        if (!hasWeights && request.Given.Stated(weights)?.Text == NoWeights)
        {
            foreach (StatedText text in weightsColumns.Stated(request.Given).Concat(weightsCsv.Stated(request.Given)))
            {
                request.Add(Mistake.At(text.Place, $"No weights are read. Accepted: beside a file of {WeightsName}."));
            }
        }
    }

    private int? Days(TypedRequest request)
    {
        if (request.Given.Stated(days) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && Supply.AcceptedDays.Contains(number))
        {
            return number;
        }

        request.Add(Mistake.Unreadable(text.Place, $"{Supply.AcceptedDays}, such as 30"));
        return null;
    }
}
