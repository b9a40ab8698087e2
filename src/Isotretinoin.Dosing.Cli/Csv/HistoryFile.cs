using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A history as CSV: one period per line, with its missed and partial dates.</summary>
internal static class HistoryFile
{
    private const string From = "from";
    private const string To = "to";
    private const string Milligrams = "mg";
    private const string Capsules = "capsules";
    private const string Missed = "missed";
    private const string Partial = "partial";

    private static readonly string Formulations =
        $"{string.Join(", ", Formulation.All)}; or --formulation for every line without one";

    private static readonly TextForm PartialDay = new("a date and the mg taken on it such as 2026-02-02=20, several separated "
        + "by spaces", static (string text, out JsonNode? value) =>
    {
        value = text.Split('=') is [var date, var mg] && NumberText.Form("").TryRead(mg, out JsonNode? number)
            ? new JsonObject { ["date"] = date, ["mg"] = number }
            : null;
        return value is not null;
    });

    /// <summary>The columns of a period, with property and accepted text, in the order of the help.</summary>
    private static readonly ImmutableArray<(string Name, string Property, TextForm Form, bool IsNumber)> OfPeriod =
    [
        (From, "from", Texts.Date, false),
        (To, "to", Texts.Date, false),
        (Milligrams, "mg", NumberText.Form("a number of mg such as 40"), true),
        (Capsules, "capsules", CapsulesText.Form, false),
        ("formulation", "formulation", Texts.Named(Formulations), false),
        ("pattern", "pattern", Texts.Pattern, false),
        ("missed-days", "missedDays", NumberText.Form("a number of days such as 2"), true),
        ("note", "note", Texts.Named(NoteText.AcceptedText), false),
    ];

    private static readonly ImmutableArray<string> Columns = [.. OfPeriod.Select(column => column.Name), Missed, Partial];

    /// <summary>Fills in periods, missed dates and partial days.</summary>
    /// <param name="part">The parent of the history.</param>
    /// <param name="utf8">The file.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="flags">How it is read.</param>
    /// <param name="formulation">The formulation of lines that state none.</param>
    public static void FillIn(RequestPart part, byte[] utf8, string name, CsvFlags flags, FormulationFlag formulation)
    {
        using var input = new MemoryStream(utf8);
        using var file = new CsvFile(input, name, flags, part.Request);
        Mistake[] mistakes = [.. MistakesOfHeader(file)];
        if (mistakes.Length > 0)
        {
            Array.ForEach(mistakes, part.Request.Add);
            part.RefuseSaid("periods");
            return;
        }

        _ = part.ListOf("periods");
        while (file.ReadLine())
        {
            FillIn(part, file, formulation);
        }
    }

    private static IEnumerable<Mistake> MistakesOfHeader(CsvFile file)
    {
        string[] names = [.. file.Names.OfType<string>().Where(name => name.Length > 0)];
        string[] unknown = [.. names.Where(name => !Columns.Contains(name, StringComparer.OrdinalIgnoreCase))];
        if (unknown.Length > 0)
        {
            yield return CsvFlags.NotRead(file.Header, unknown, $"a header of {string.Join(", ", Columns)}");
        }

        foreach (IGrouping<string, string> same in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Count() > 1 && !unknown.Contains(same.Key))
            {
                yield return Mistake.At(
                    file.Header, $"Read two columns {WrongInputException.Quoted(same.Last())}. Accepted: each column once at most.");
            }
        }

        if (file.Find(From) is null || file.Find(To) is null || (file.Find(Milligrams) ?? file.Find(Capsules)) is null)
        {
            yield return Mistake.At(
                file.Header,
                $"The header lacks a column. Accepted: {From}, {To}, and {Milligrams} or {Capsules}; with any of "
                    + $"{string.Join(", ", Columns[4..])}.");
        }
    }

    /// <summary>Fills in the period of a line.</summary>
    private static void FillIn(RequestPart history, CsvFile line, FormulationFlag formulation)
    {
        RequestPart period = history.Append("periods", [], line.Line);
        if (line.Fault() is { } fault)
        {
            history.Request.Add(fault);
            period.RefuseWhole();
            return;
        }

        foreach ((string name, string property, TextForm form, bool isNumber) in OfPeriod)
        {
            if (line.Field(name) is { } field)
            {
                _ = period.Put(property, field, isNumber ? line.Numbers(form) : form);
            }
            else if (name is From or To)
            {
                period.NoteAbsence(property, Mistake.Missing(line.PlaceOf(name), form.Accepted));
            }
        }

        formulation.Complete(period, Mistake.Missing(line.PlaceOf("formulation"), Formulations));
        foreach (StatedText date in Days(history, line, Missed))
        {
            _ = history.Append("missed", date, Texts.Date);
        }

        foreach (StatedText day in Days(history, line, Partial))
        {
            _ = history.Append("partial", day, line.Numbers(PartialDay));
        }
    }

    /// <summary>
    /// The days of a field, separated by spaces or line breaks; days outside the period of the line are mistakes and left out.
    /// </summary>
    private static IEnumerable<StatedText> Days(RequestPart history, CsvFile line, string column) => line.Field(column) is not { } field
        ? []
        : field.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(day => field with { Text = day })
            .Where(day => IsOfLine(history, line, day));

    /// <summary>
    /// Whether a date, or both ends of a range, are in the period of the line; if not, a mistake. Dates are compared as text, year first.
    /// </summary>
    private static bool IsOfLine(RequestPart history, CsvFile line, StatedText day)
    {
        if (line.Field(From) is not { } from || line.Field(To) is not { } to)
        {
            return true;
        }

        string? other = day.Text.Split('=')[0].Split("..").FirstOrDefault(date => date.Length == from.Text.Length
            && (string.CompareOrdinal(from.Text, date) > 0 || string.CompareOrdinal(date, to.Text) > 0));
        if (other is null)
        {
            return true;
        }

        history.Request.Add(
            Mistake.At(
                day.Place,
                $"{WrongInputException.Excerpt(other)} is not in the period of its line. Accepted: dates from "
                    + $"{WrongInputException.Excerpt(from.Text)} to {WrongInputException.Excerpt(to.Text)}."));
        return false;
    }
}
