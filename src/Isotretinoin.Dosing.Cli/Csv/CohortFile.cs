using System.Buffers;
using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A file of patients, read while they are planned: one patient per row, with a weight and optional facts. Every row is a patient or is
/// refused by line and column.
/// </summary>
internal sealed class CohortFile
{
    private const int LongestNumber = 40;
    private const int RowsBetweenReports = 1_024;

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    private readonly CsvFile csv;
    private readonly Action<string> say;

    private CohortFile(CsvFile csv, WeightColumn weight, ImmutableArray<(string, int, FactField)> facts, Action<string> say) =>
        (this.csv, Weight, Facts, this.say) = (csv, weight, facts, say);

    /// <summary>The name of the file in messages.</summary>
    public string Name => csv.Name;

    /// <summary>The column of the weights.</summary>
    public WeightColumn Weight { get; }

    /// <summary>The columns of facts with their places, in their order.</summary>
    public ImmutableArray<(string Name, int Place, FactField Field)> Facts { get; }

    /// <summary>The rows read so far, including refused ones.</summary>
    public long Rows { get; private set; }

    /// <summary>The rows read so far that cannot be read as a patient.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Finds the columns of a file.</summary>
    /// <param name="csv">The file.</param>
    /// <param name="flags">The flags for the column of weights.</param>
    /// <param name="request">The request that the flags fill in.</param>
    /// <param name="say">Receives a line for each problem of a row.</param>
    /// <exception cref="WrongInputException">The header cannot be used.</exception>
    public static CohortFile Of(CsvFile csv, WeightColumnFlags flags, TypedRequest request, Action<string> say)
    {
        (string Name, int Place, FactField Field)[] facts = [.. csv.Names
            .Select((column, place) => (Name: column ?? "", Place: place, Field: FactField.Find(column ?? "")!))
            .Where(column => column.Field is not null)];
        foreach (var same in facts.GroupBy(column => column.Field).Where(same => same.Count() > 1))
        {
            string names = string.Join(", ", same.Select(column => column.Name));
            request.Add(Mistake.At(csv.Header, $"Several columns state {same.Key.Name}: {names}. Accepted: one at most."));
        }

        if (WeightColumn.Of(csv, flags, request) is { } weight)
        {
            string[] unknown = [.. csv.Names
                .Where((_, place) => place != weight.Place && place != weight.UnitPlace)
                .OfType<string>()
                .Where(name => name.Length > 0 && FactField.Find(name) is null)];
            if (unknown.Length > 0)
            {
                request.Add(CsvFlags.NotRead(csv.Header, unknown, "the columns that 'isotretinoin cohort --help' lists"));
            }

            if (!request.IsWrong)
            {
                return new CohortFile(csv, weight, [.. facts], say);
            }
        }

        throw request.Wrong([]);
    }

    /// <summary>Reads the patients.</summary>
    /// <param name="report">Receives the bytes and rows read so far, at intervals.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="WrongInputException">The file cannot be read further.</exception>
    public IEnumerable<CohortPatient> Patients(Action<long, long> report, CancellationToken cancellation)
    {
        while (csv.ReadLine())
        {
            if (Rows++ % RowsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                report(csv.BytesRead, Rows);
            }

            if (Patient() is { } patient)
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

    /// <summary>Reports a problem of the last row.</summary>
    /// <param name="place">The column or flag; empty for the row.</param>
    /// <param name="sentence">What is wrong.</param>
    public void Refuse(string place, string sentence) => say($"{csv.PlaceOf(place).Name}: {sentence}");

    /// <summary>Reports that the weight or the age of the last row is implausible.</summary>
    public void Question(ImplausiblePatient implausible) =>
        Refuse(place: "", $"{implausible.Finding.Sentence} The row is planned and counted.");

    /// <summary>The row as a patient; null when a field is unreadable, which is reported.</summary>
    private CohortPatient? Patient()
    {
        if (csv.Fault() is { } fault)
        {
            say(fault.Line);
            return null;
        }

        BodyWeight? weight = WeightOfRow();
        bool isWhole = weight is not null;
        PatientFacts known = PatientFacts.NoneKnown;
        foreach ((string name, int place, FactField field) in Facts)
        {
            if (!csv.IsEmpty(place))
            {
                known = field.Read(known, weight, csv.Text(place), out string? problem);
                isWhole &= problem is null;
                if (problem is not null)
                {
                    Refuse(name, problem);
                }
            }
        }

        return isWhole ? CohortPatient.Of(weight!.Value, known) : null;
    }

    private BodyWeight? WeightOfRow()
    {
        string stated = Weight.UnitPlace is { } place ? csv.Text(place) : "";
        if ((Weight.Unit ?? WeightColumn.Column(stated)) is not { } unit)
        {
            Refuse(Weight.UnitName, $"Read {WrongInputException.Quoted(stated)}. Accepted: {WeightColumn.Units}.");
            return null;
        }

        string written = csv.Text(Weight.Place);
        if ((csv.IsDecimalComma ? NumberText.WithPoint(written) : written) is { } number && IsNumber(number)
            && BodyWeight.TryParse($"{number} {unit}", provider: null, out BodyWeight weight))
        {
            return weight;
        }

        string comma = !csv.IsDecimalComma && written.Contains(',', StringComparison.Ordinal)
            ? $" A decimal comma is read with {CsvFlags.DecimalCommaName}."
            : "";
        Refuse(
            Weight.Name,
            $"Read {WrongInputException.Quoted(written)}. Accepted: a number in {unit} such as {(csv.IsDecimalComma ? "64,3" : "64.3")}, "
                + $"{BodyWeight.AcceptedIn(unit)}.{comma}");
        return null;
    }

    /// <summary>Whether a text is only digits and a point, so that a field cannot have its own unit.</summary>
    private static bool IsNumber(string text) => text.Length <= LongestNumber && !text.AsSpan().ContainsAnyExcept(DigitsAndPoint);
}
