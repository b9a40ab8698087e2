using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One thing on a calendar: a day or a window of days, or what has no date yet, with the rule and source behind it.</summary>
public sealed class CalendarEntry
{
    /// <summary>How the keys of the plan's own supplies begin, as those of a rule do with its protocol.</summary>
    internal const string SupplyKey = "supply";

    internal CalendarEntry(CalendarProtocol protocol, CalendarRule rule, CalendarOccurrence occurrence, YesNoUnknown canGetPregnant)
    {
        string forWhom = canGetPregnant == YesNoUnknown.Unknown ? rule.ForWhom : "";
        (Protocol, Rule, Topic, Title, When) = (protocol, rule, rule.Topic, rule.Title, rule.When);
        Condition = string.Join(", ", new[] { forWhom, rule.Condition }.Where(condition => condition.Length > 0));
        (FirstDate, LastDate) = (occurrence.First, occurrence.Last);
        Key = occurrence.Key.Length == 0 ? $"{protocol.Id}.{rule.Id}" : $"{protocol.Id}.{rule.Id}.{occurrence.Key}";
    }

    internal CalendarEntry(Supply supply)
    {
        (Topic, Condition) = (CalendarTopic.Supply, "");
        Title = string.Create(CultureInfo.InvariantCulture, $"Supply {supply.Number} in hand: {string.Join(" + ", supply.Quantities)}");
        When = string.Create(CultureInfo.InvariantCulture, $"for days {supply.FirstDay} to {supply.LastDay}");
        (FirstDate, LastDate) = (supply.FirstDate, supply.FirstDate);
        Key = string.Create(CultureInfo.InvariantCulture, $"{SupplyKey}.{supply.Number}");
    }

    /// <summary>What tells the entry from every other of its calendar; it stays the same when the calendar is made again.</summary>
    public string Key { get; }

    /// <summary>The protocol that asks for it; null for the plan's own supplies.</summary>
    public CalendarProtocol? Protocol { get; }

    /// <summary>The rule, with its source; null for the plan's own supplies.</summary>
    public CalendarRule? Rule { get; }

    /// <summary>What it is about.</summary>
    public CalendarTopic Topic { get; }

    /// <summary>What is to be done, in words.</summary>
    public string Title { get; }

    /// <summary>When, in words: <c>8 weeks after the last capsule</c>.</summary>
    public string When { get; }

    /// <summary>A condition that the plan cannot judge, in words; empty when there is none.</summary>
    public string Condition { get; }

    /// <summary>The edition to which alone the rule belongs; null when all editions have it.</summary>
    public string? Edition => Rule?.Edition;

    /// <summary>The blood tests; empty when the entry is about something else, or its source names none.</summary>
    public ImmutableArray<LaboratoryTest> Tests => Rule?.Tests ?? [];

    /// <summary>The first day, or null when what it is counted from is not known.</summary>
    public DateOnly? FirstDate { get; }

    /// <summary>The last day, the same as the first unless the entry is a window.</summary>
    public DateOnly? LastDate { get; }

    /// <summary>What, and under which conditions: <c>Baseline blood tests: ALT, triglycerides</c>.</summary>
    public string Summary
    {
        get
        {
            string tests = Tests.IsEmpty ? "" : $": {string.Join(", ", Tests)}";
            string condition = Condition.Length == 0 ? "" : $" ({Condition})";
            return $"{Title}{tests}{condition}";
        }
    }

    /// <summary>Dates, summary, timing, protocol and edition on one line.</summary>
    public override string ToString()
    {
        string dates = (FirstDate, LastDate) is not ({ } first, { } last) ? "undated"
            : last == first ? DateText.Of(first)
            : $"{DateText.Of(first)} to {DateText.Of(last)}";
        string protocol = Protocol is null ? "" : $" [{Protocol}]";
        string edition = Rule?.EditionTitle is { } title ? $" [{title}]" : "";
        return $"{dates}: {Summary}, {When}{protocol}{edition}";
    }
}
