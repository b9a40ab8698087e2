namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The lines of a file by patient, read as they are asked for. Sorted, they are read one patient at a time, so that memory does not grow
/// with the file; unsorted, all of them are kept.
/// </summary>
internal sealed class PatientRows<T>
    where T : class
{
    private const int RowsBetweenReports = 1_024;
    private const string Accepted = "an identifier of the patient";

    private readonly CsvFile csv;
    private readonly FileColumn patient;
    private readonly RowFields fields;
    private readonly Func<RowFields, T?> read;
    private readonly Action<string> say;

    // What was said of lines without as many fields as the header, by what stands where the patient would.
    private readonly Dictionary<string, string> misshapen = new(StringComparer.Ordinal);

    /// <param name="csv">The file.</param>
    /// <param name="patient">The column of the patients.</param>
    /// <param name="read">Reads the value of a line; null, with a problem, when it cannot be read.</param>
    /// <param name="say">Receives each problem.</param>
    public PatientRows(CsvFile csv, FileColumn patient, Func<RowFields, T?> read, Action<string> say)
    {
        (this.csv, this.patient, this.read, this.say) = (csv, patient, read, say);
        fields = new RowFields(csv);
    }

    /// <summary>The lines read so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The lines that could not be read so far.</summary>
    public long Unusable { get; private set; }

    /// <summary>The lines by patient: as they stand, if sorted; else in the order of the identifiers.</summary>
    /// <param name="isSorted">Whether the lines are sorted by patient.</param>
    /// <param name="request">The request of the file, for a mistake in its order.</param>
    /// <param name="report">Receives the bytes and lines read so far, at intervals.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="WrongInputException">The file cannot be read further, or is not sorted.</exception>
    public IEnumerable<RowGroup<T>> Groups(
        bool isSorted, TypedRequest request, Action<long, long> report, CancellationToken cancellation) =>
        isSorted ? Sorted(request, report, cancellation) : Unsorted(report, cancellation);

    private IEnumerable<RowGroup<T>> Sorted(TypedRequest request, Action<long, long> report, CancellationToken cancellation)
    {
        RowGroup<T>? open = null;
        while (Advance(report, cancellation))
        {
            if (Patient(open) is not { } id)
            {
                continue;
            }

            if (open is not null && id != open.Id)
            {
                if (string.CompareOrdinal(id, open.Id) < 0)
                {
                    throw request.Wrong([Mistake.At(
                        csv.PlaceOf(patient.Name),
                        $"Read {WrongInputException.Quoted(id)} after {WrongInputException.Quoted(open.Id)}. Accepted: lines sorted by "
                            + "patient, by the characters of the identifiers as 'LC_ALL=C sort' does; or --unsorted.")]);
                }

                yield return open;
                open = null;
            }

            open ??= Begun(id);
            Add(open);
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private IOrderedEnumerable<RowGroup<T>> Unsorted(Action<long, long> report, CancellationToken cancellation)
    {
        var groups = new Dictionary<string, RowGroup<T>>(StringComparer.Ordinal);
        while (Advance(report, cancellation))
        {
            if (Patient(open: null) is { } id)
            {
                if (!groups.TryGetValue(id, out RowGroup<T>? group))
                {
                    groups.Add(id, group = new RowGroup<T>(id));
                }

                Add(group);
            }
        }

        foreach ((string id, string problem) in misshapen)
        {
            groups.GetValueOrDefault(id)?.Problems.Add(problem);
        }

        return groups.Values.OrderBy(group => group.Id, StringComparer.Ordinal);
    }

    private bool Advance(Action<long, long> report, CancellationToken cancellation)
    {
        bool isRead = csv.ReadLine();
        if (!isRead || Rows % RowsBetweenReports == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            report(csv.BytesRead, Rows);
        }

        Rows += isRead ? 1 : 0;
        return isRead;
    }

    /// <summary>The patient of the line; null, with a problem, when the line does not say so.</summary>
    private string? Patient(RowGroup<T>? open)
    {
        fields.Begin();
        if (csv.Fault() is { } fault)
        {
            Unusable++;
            say(fault.Line);
            string suspect = csv.Text(patient.Place);
            if (open is not null && suspect == open.Id)
            {
                open.Problems.Add(fault.Line);
            }
            else
            {
                misshapen[suspect] = fault.Line;
            }

            return null;
        }

        if (fields.Text(patient, patient.Name, Accepted) is { } id)
        {
            return id;
        }

        Unusable++;
        say(fields.Problems[0]);
        return null;
    }

    private RowGroup<T> Begun(string id)
    {
        var group = new RowGroup<T>(id);
        if (misshapen.Remove(id, out string? problem))
        {
            group.Problems.Add(problem);
        }

        misshapen.Clear();
        return group;
    }

    private void Add(RowGroup<T> group)
    {
        if (read(fields) is { } value)
        {
            group.Values.Add(value);
            group.Lines.Add(csv.LineNumber);
            return;
        }

        Unusable++;
        foreach (string problem in fields.Problems)
        {
            group.Problems.Add(problem);
            say(problem);
        }
    }
}
