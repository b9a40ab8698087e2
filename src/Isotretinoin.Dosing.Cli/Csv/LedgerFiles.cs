using System.Globalization;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A ledger and the weights beside it as the patients of an audit. A patient with a line that cannot be used is left out.
/// </summary>
internal sealed class LedgerFiles(
    CsvFile csv,
    PatientRows<object> ledger,
    CsvFile? weightsCsv,
    PatientRows<Weighing>? weights,
    bool isOfDispensings,
    Action<string> say)
{
    private RowGroup<object> open = new("");
    private RowGroup<Weighing>? weighed;

    /// <summary>The name of the ledger in messages.</summary>
    public string Name => csv.Name;

    /// <summary>The name of the weights in messages; null without any.</summary>
    public string? WeightsName => weightsCsv?.Name;

    /// <summary>Whether the ledger is of dispensings.</summary>
    public bool IsOfDispensings => isOfDispensings;

    /// <summary>The lines of the ledger read so far.</summary>
    public long Rows => ledger.Rows;

    /// <summary>The lines of both files that could not be read so far.</summary>
    public long Unusable => ledger.Unusable + (weights?.Unusable ?? 0);

    /// <summary>The patients left out so far because of a line that cannot be read.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Reads the patients.</summary>
    /// <param name="isSorted">Whether both files are sorted by patient.</param>
    /// <param name="request">The request of the files, for a mistake in their order.</param>
    /// <param name="leftOut">Receives each patient left out because of a line that cannot be read, and the problems.</param>
    /// <param name="report">Receives the bytes and lines of the ledger read so far, at intervals.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    public IEnumerable<AuditPatient> Patients(
        bool isSorted,
        TypedRequest request,
        Action<string, IReadOnlyList<string>> leftOut,
        Action<long, long> report,
        CancellationToken cancellation)
    {
        using var beside = new WeightsBeside(weights?.Groups(isSorted, request, (_, _) => { }, cancellation) ?? [], isSorted);
        foreach (RowGroup<object> group in ledger.Groups(isSorted, request, report, cancellation))
        {
            (open, weighed) = (group, beside.Of(group.Id));
            string[] problems = [.. group.Problems, .. weighed?.Problems ?? []];
            if (problems.Length == 0 && Patient(ref problems) is { } patient)
            {
                yield return patient;
            }
            else
            {
                LeftOut++;
                leftOut(group.Id, problems);
            }
        }

        beside.ReadToEnd();
    }

    /// <summary>Says why the last patient is left out, each contradiction at the line that it is about.</summary>
    /// <returns>What was said.</returns>
    public IReadOnlyList<string> Refuse(RefusedLedger refused)
    {
        string[] lines = [.. refused.Refusals.Select(refusal => $"{PlaceOf(refusal.Member)}: {refusal.Sentence}")];
        Array.ForEach(lines, say);
        return lines;
    }

    private AuditPatient? Patient(ref string[] problems)
    {
        try
        {
            AuditPatient patient = isOfDispensings
                ? AuditPatient.Dispensed(open.Id, [.. open.Values.Cast<AuditDispensing>()])
                : AuditPatient.Taking(open.Id, [.. open.Values.Cast<DosePeriod>()]);
            return weighed is null ? patient : patient.Weighed([.. weighed.Values]);
        }
        catch (RefusalException refused)
        {
            problems = [$"{csv.PlaceOf(open.Lines[0], LedgerColumns.Patient)}: {refused.Refusal.Sentence}"];
            say(problems[0]);
            return null;
        }
    }

    /// <summary>The line of a member such as <c>periods[1]</c>, and the column of one such as <c>dispensings[1].date</c>.</summary>
    private string PlaceOf(string member)
    {
        int bracket = member.IndexOf('[', StringComparison.Ordinal);
        int end = member.IndexOf(']', StringComparison.Ordinal);
        int place = int.Parse(member.AsSpan((bracket + 1)..end), CultureInfo.InvariantCulture);
        string column = member[(end + 1)..].TrimStart('.');
        return weightsCsv is not null && member.StartsWith("weights", StringComparison.Ordinal)
            ? weightsCsv.PlaceOf(weighed!.Lines[place], column)
            : csv.PlaceOf(open.Lines[place], column);
    }
}
