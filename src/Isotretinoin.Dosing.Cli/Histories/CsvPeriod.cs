using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The period of one line, with its missed and partial dates.</summary>
internal static class CsvPeriod
{
    private static readonly TextForm Milligrams = NumberText.Form("a number of mg such as 40");

    private static readonly TextForm Days = NumberText.Form("a number of days such as 2");

    private static readonly TextForm Partial = new("a date and the mg taken on it such as 2026-02-02=20, several separated by "
        + "between", static (string text, out JsonNode? value) =>
    {
        value = text.Split('=') is [var date, var mg] && Milligrams.TryRead(mg, out JsonNode? number)
            ? new JsonObject { ["date"] = date, ["mg"] = number }
            : null;
        return value is not null;
    });

    /// <summary>Fills in the period of a line.</summary>
    public static void FillIn(RequestPart history, CsvLine line, FormulationFlag formulation)
    {
        RequestPart period = history.Append("periods", [], line.Place);
        if (line.Fault is { } fault)
        {
            history.Request.Add(fault);
            period.RefuseWhole();
            return;
        }

        FillIn(period, "from", line, CsvColumns.From, Texts.Date);
        FillIn(period, "to", line, CsvColumns.To, Texts.Date);
        FillIn(period, "mg", line, CsvColumns.Milligrams, Milligrams);
        FillIn(period, "capsules", line, CsvColumns.Capsules, CapsulesText.Form);
        FillIn(
            period,
            "formulation",
            line,
            CsvColumns.Formulation,
            Texts.Named($"{string.Join(", ", Formulation.All)}; or --formulation for every line without one"));
        formulation.Complete(
            period,
            Mistake.Missing(
                line.PlaceOf(CsvColumns.Formulation),
                $"{string.Join(", ", Formulation.All)}; or --formulation for every line without one"));
        FillIn(period, "pattern", line, CsvColumns.Pattern, Texts.Pattern);
        FillIn(period, "missedDays", line, CsvColumns.MissedDays, Days);
        FillInDates(history, line);
    }

    private static void FillIn(RequestPart period, string property, CsvLine line, string column, TextForm form)
    {
        if (line.Field(column) is { } field)
        {
            _ = period.Put(property, field, form);
        }
        else if (column is CsvColumns.From or CsvColumns.To)
        {
            period.NoteAbsence(property, Mistake.Missing(line.PlaceOf(column), form.Accepted));
        }
    }

    private static void FillInDates(RequestPart history, CsvLine line)
    {
        foreach (StatedText date in line.Parts(CsvColumns.Missed).Where(date => IsOfLine(history, line, date)))
        {
            _ = history.Append("missed", date, Texts.Date);
        }

        foreach (StatedText day in line.Parts(CsvColumns.Partial).Where(day => IsOfLine(history, line, day)))
        {
            _ = history.Append("partial", day, Partial);
        }
    }

    /// <summary>Dates are on the line of their period. ISO dates compare as text.</summary>
    private static bool IsOfLine(RequestPart history, CsvLine line, StatedText day)
    {
        string date = day.Text.Split('=')[0];
        if (line.Field(CsvColumns.From) is not { } from || line.Field(CsvColumns.To) is not { } to
            || (string.CompareOrdinal(from.Text, date) <= 0 && string.CompareOrdinal(date, to.Text) <= 0)
            || date.Length != from.Text.Length)
        {
            return true;
        }

        history.Request.Add(
            Mistake.At(
                day.Place,
                $"{WrongInputException.Excerpt(date)} is not in the period of its line. Accepted: dates from "
                    + $"{WrongInputException.Excerpt(from.Text)} to {WrongInputException.Excerpt(to.Text)}."));
        return false;
    }
}
