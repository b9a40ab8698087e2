using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A history that is stated as CSV: a period a line, with the dates of it that were missed or partial.</summary>
internal static class HistoryFile
{
    private const string From = "from";
    private const string To = "to";
    private const string Milligrams = "mg";
    private const string Capsules = "capsules";
    private const string Missed = "missed";
    private const string Partial = "partial";

    private static readonly string Formulations = $"{string.Join(", ", Formulation.All)}; or --formulation for every line that does not say";

    private static readonly TextForm PartialDay = new("a date and the mg taken on it such as 2026-02-02=20, several with a space "
        + "between", static (string text, out JsonNode? value) =>
    {
        value = text.Split('=') is [var date, var mg] && NumberText.Form("").TryRead(mg, out JsonNode? number)
            ? new JsonObject { ["date"] = date, ["mg"] = number }
            : null;
        return value is not null;
    });

    /// <summary>The columns that state a period, each with its property and what can be written, in the order in which help lists them.</summary>
    private static readonly ImmutableArray<(string Name, string Property, TextForm Form)> OfPeriod =
    [
        (From, "from", Texts.Date),
        (To, "to", Texts.Date),
        (Milligrams, "mg", NumberText.Form("a number of mg such as 40")),
        (Capsules, "capsules", CapsulesText.Form),
        ("formulation", "formulation", Texts.Named(Formulations)),
        ("pattern", "pattern", Texts.Pattern),
        ("missed-days", "missedDays", NumberText.Form("a number of days such as 2")),
    ];

    private static readonly ImmutableArray<string> Columns = [.. OfPeriod.Select(column => column.Name), Missed, Partial];

    /// <summary>Fills in periods, and the dates that were missed or partial.</summary>
    /// <param name="part">What holds the history.</param>
    /// <param name="utf8">The file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="formulation">In whose milligrams the lines are that do not say.</param>
    public static void FillIn(RequestPart part, byte[] utf8, string name, FormulationFlag formulation)
    {
        using var input = new MemoryStream(utf8);
        using var file = new CsvFile(input, name);
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
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in file.Names)
        {
            string quoted = WrongInputException.Quoted(name);
            if (!Columns.Contains(name))
            {
                yield return Mistake.At(file.Header, $"Read a column {quoted}. Accepted: a header of {string.Join(", ", Columns)}.");
            }
            else if (!seen.Add(name))
            {
                yield return Mistake.At(file.Header, $"Read two columns {quoted}. Accepted: each column once at most.");
            }
        }

        if (!seen.Contains(From) || !seen.Contains(To) || !(seen.Contains(Milligrams) || seen.Contains(Capsules)))
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
        if (line.Fault is { } fault)
        {
            history.Request.Add(Mistake.At(line.Line, fault));
            period.RefuseWhole();
            return;
        }

        foreach ((string name, string property, TextForm form) in OfPeriod)
        {
            if (line.Field(name) is { } field)
            {
                _ = period.Put(property, field, form);
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
            _ = history.Append("partial", day, PartialDay);
        }
    }

    /// <summary>The days of a field with spaces between, but for those that are not of the period of their line.</summary>
    private static IEnumerable<StatedText> Days(RequestPart history, CsvFile line, string column) => line.Field(column) is not { } field
        ? []
        : field.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => field with { Text = day })
            .Where(day => IsOfLine(history, line, day));

    /// <summary>
    /// Dates stand on the line of the period that they belong to. Dates are compared as they are written, from the year to the day.
    /// </summary>
    private static bool IsOfLine(RequestPart history, CsvFile line, StatedText day)
    {
        string date = day.Text.Split('=')[0];
        if (line.Field(From) is not { } from || line.Field(To) is not { } to
            || (string.CompareOrdinal(from.Text, date) <= 0 && string.CompareOrdinal(date, to.Text) <= 0)
            || date.Length != from.Text.Length)
        {
            return true;
        }

        history.Request.Add(
            Mistake.At(
                day.Place,
                $"{WrongInputException.Excerpt(date)} is no day of the period of its line. Accepted: dates from "
                    + $"{WrongInputException.Excerpt(from.Text)} to {WrongInputException.Excerpt(to.Text)}."));
        return false;
    }
}
