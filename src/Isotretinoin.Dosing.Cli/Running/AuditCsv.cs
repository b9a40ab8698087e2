using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// The courses of an audit as CSV by RFC 4180, one a line under one header: decimal points, ISO dates, empty fields for what is not known.
/// </summary>
internal sealed class AuditCsv : IAuditLines
{
    private const int HeldCharacters = 1 << 16;
    private const string LineEnd = "\r\n";
    private const string Formulas = "=+-@\t\r";

    private static readonly ImmutableArray<(string Name, Func<AuditedCourse, string> Field)> Columns =
    [
        ("course", course => Whole(course.Number)),
        ("from", course => Show.Date(course.First)),
        ("to", course => Show.Date(course.Last)),
        ("days", course => Whole(course.Days)),
        ("breaks", course => Whole(course.Breaks)),
        ("break_days", course => Whole(course.BreakDays)),
        ("longest_break", course => Whole(course.LongestBreak)),
        ("dosing_days", course => Whole(course.DosingDays)),
        ("missed_days", course => Whole(course.MissedDays)),
        ("may_go_on", course => YesOrNo(course.MayGoOn)),
        ("upper_bound", course => YesOrNo(course.IsUpperBound)),
        ("supply_days", course => Whole(course.GreatestSupplyDays)),
        ("formulations", course => string.Join(' ', course.Taken.Select(taken => taken.Formulation))),
        ("cumulative_mg", course => Show.Number(course.Cumulative.Milligrams)),
        ("mean_mg", course => Rounded(course.MeanMilligrams, 6)),
        ("greatest_mg", course => Rounded(course.GreatestMilligrams, 6)),
        ("mg_per_kg", course => Rounded(course.MilligramsPerKilogram, 3)),
        ("mean_mg_per_kg_per_day", course => Rounded(course.MeanMilligramsPerKilogramPerDay, 3)),
        ("greatest_mg_per_kg_per_day", course => Rounded(course.GreatestMilligramsPerKilogramPerDay, 3)),
        ("weight_kg", course => course.WeightOnFirstDay is { } weight ? Show.Number(weight.Weight.Kilograms) : ""),
        ("weighed_on", course => course.WeightOnFirstDay?.Date is { } date ? Show.Date(date) : ""),
        ("weight_age_days", course => Whole(course.WeightAgeDays)),
    ];

    private readonly Stream output;
    private readonly StringBuilder held = new();

    /// <param name="output">Receives the lines.</param>
    /// <param name="criteria">The criteria of the audit; each is a column.</param>
    public AuditCsv(Stream output, ImmutableArray<AuditCriterion> criteria)
    {
        this.output = output;
        EndLine(["patient", .. Columns.Select(column => column.Name), .. criteria.Select(criterion => criterion.ToString())]);
    }

    public void Write(AuditedPatient patient)
    {
        foreach (AuditedCourse course in patient.Courses)
        {
            EndLine(
            [
                patient.Patient.Id,
                .. Columns.Select(column => column.Field(course)),
                .. course.Criteria.Select(judged => judged.Outcome.Id),
            ]);
        }
    }

    /// <summary>Nothing: a patient who is left out has no line, and is named on standard error.</summary>
    public void LeaveOut(string id, IReadOnlyList<string> problems)
    {
    }

    public void Flush()
    {
        output.Write(Encoding.UTF8.GetBytes(held.ToString()));
        output.Flush();
        held.Clear();
    }

    private void EndLine(IEnumerable<string> fields)
    {
        held.AppendJoin(',', fields.Select(Quoted)).Append(LineEnd);
        if (held.Length >= HeldCharacters)
        {
            Flush();
        }
    }

    /// <summary>
    /// A field, in quotes where RFC 4180 needs them. Text that a spreadsheet would take for a formula begins with an apostrophe.
    /// </summary>
    private static string Quoted(string field)
    {
        string safe = field.Length > 0 && Formulas.Contains(field[0], StringComparison.Ordinal) ? $"'{field}" : field;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Whole(int? number) => number is { } known ? Show.Number(known) : "";

    private static string Rounded(Ratio? number, int decimals) => number is { } known ? Show.Number(known.Round(decimals)) : "";

    private static string YesOrNo(bool isSo) => isSo ? "true" : "false";
}
