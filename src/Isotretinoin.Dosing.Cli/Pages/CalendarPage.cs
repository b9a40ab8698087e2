using System.Collections.Immutable;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The page of a calendar: entries by date, then undated ones.</summary>
internal static class CalendarPage
{
    public static void Calendar(this Page page, CalendarAnswer answer, string? file)
    {
        CourseCalendar calendar = answer.Calendar;
        page.Patient(calendar.Course.Regimen.Weight, calendar.Course.Regimen.Product, calendar.Course.Target);
        page.Before(answer.Plan);
        page.Sentence(Followed(calendar));
        page.Sentence(calendar.LastCapsule is { } last
            ? $"The last capsule was taken on {Show.Date(last)}, as stated."
            : "The last capsule is not stated: entries after it have no date.");
        page.WithoutWindow("sample", calendar.SamplesWithoutWindow);
        page.WithoutWindow("visit", calendar.VisitsWithoutWindow);
        page.BlankLine();
        page.Notes(answer.Plan.Before);
        if (answer.Request.Plan.Reviewing.Date is { } day)
        {
            page.Entries($"Due on {Show.Date(day)}", calendar.DueOn(day));
            page.Entries("Past: done or overdue, which a plan does not know", calendar.PastOn(day));
            page.Entries("Ahead", calendar.AheadOn(day));
        }
        else
        {
            page.Entries("Dates", [.. calendar.Entries.Where(entry => entry.FirstDate is not null)]);
        }

        page.Entries("Without a date", [.. calendar.Entries.Where(entry => entry.FirstDate is null)]);
        page.Sources(calendar);
        if (file is not null)
        {
            page.Sentence($"Written to {file}.");
            page.BlankLine();
        }

        page.Working("Working of what was taken before", answer.Plan.BeforeDerivation);
        page.Working("Working", answer.Plan.Derivation);
        page.Review(answer.Review);
    }

    private static string Followed(CourseCalendar calendar) => calendar.Protocols.IsEmpty
        ? "No protocol: only supplies."
        : $"Protocols: {string.Join(", ", calendar.Protocols.Select(protocol => $"{protocol.Title} ({protocol.Id})"))}. Where they "
            + "disagree, each keeps its own rule.";

    private static void WithoutWindow(this Page page, string opener, ImmutableArray<DateOnly> dates)
    {
        if (!dates.IsEmpty)
        {
            page.Sentence(
                $"No window is counted from the {opener} of {string.Join(", ", dates.Select(Show.Date))}: no protocol that is followed "
                + $"asks for one, no supply begins within it, or a later {opener} stands before that.");
        }
    }

    private static void Entries(this Page page, string title, ImmutableArray<CalendarEntry> entries)
    {
        page.Sentence(title, Styles.Head, indent: 0);
        foreach (CalendarEntry entry in entries)
        {
            page.Sentence(entry.ToString(), Style.Plain, indent: 2);
        }

        if (entries.IsEmpty)
        {
            page.Sentence("none", Style.Plain, indent: 2);
        }

        page.BlankLine();
    }

    private static void Sources(this Page page, CourseCalendar calendar)
    {
        Citation[] sources = [.. calendar.Entries.Select(entry => entry.Rule?.Source).OfType<Citation>().Distinct()];
        foreach (Citation source in sources)
        {
            page.Sentence($"Source: {source}", Styles.Quiet, indent: 0);
        }

        if (sources.Length > 0)
        {
            page.BlankLine();
        }
    }
}
