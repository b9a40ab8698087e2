using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>An entry of a calendar: a day, a window of days, or undated, with its rule and source.</summary>
public sealed class CalendarEntry
{
    /// <summary>The prefix of the keys of the plan's supplies; those of a rule begin with its protocol.</summary>
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
        string packs = supply.Packs is { } packed ? $" ({InPacks(packed)})" : "";
        Title = string.Create(
            CultureInfo.InvariantCulture, $"Supply {supply.Number} in hand: {string.Join(" + ", supply.Quantities)}{packs}");
        When = string.Create(CultureInfo.InvariantCulture, $"for days {supply.FirstDay} to {supply.LastDay}");
        (FirstDate, LastDate) = (supply.FirstDate, supply.FirstDate);
        Key = string.Create(CultureInfo.InvariantCulture, $"{SupplyKey}.{supply.Number}");
    }

    /// <summary>The unique key of the entry; it is the same when the calendar is made again.</summary>
    public string Key { get; }

    /// <summary>The protocol; null for the plan's supplies.</summary>
    public CalendarProtocol? Protocol { get; }

    /// <summary>The rule, with its source; null for the plan's supplies.</summary>
    public CalendarRule? Rule { get; }

    /// <summary>The topic.</summary>
    public CalendarTopic Topic { get; }

    /// <summary>The task, in words.</summary>
    public string Title { get; }

    /// <summary>The timing in words: <c>8 weeks after the last capsule</c>.</summary>
    public string When { get; }

    /// <summary>A condition that the plan cannot check, in words; empty when there is none.</summary>
    public string Condition { get; }

    /// <summary>The only edition with the rule; null when all editions have it.</summary>
    public string? Edition => Rule?.Edition;

    /// <summary>The blood tests; empty for other topics, or when the source names none.</summary>
    public ImmutableArray<LaboratoryTest> Tests => Rule?.Tests ?? [];

    /// <summary>The first day; null while the date that it is counted from is unknown.</summary>
    public DateOnly? FirstDate { get; }

    /// <summary>The last day; equal to the first unless the entry is a window.</summary>
    public DateOnly? LastDate { get; }

    /// <summary>The task, tests and condition: <c>Baseline blood tests: ALT, triglycerides</c>.</summary>
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

    private static string InPacks(ImmutableArray<PackedCapsules> packed)
    {
        IEnumerable<string> handed = packed.Where(capsules => capsules.Packs > 0).Select(capsules => string.Create(
            CultureInfo.InvariantCulture, $"{CountText.Of(capsules.Packs, "pack")} of {capsules.StrengthInMilligrams} mg"));
        return string.Join(" + ", handed.DefaultIfEmpty("no pack: enough is left over"));
    }

    /// <summary>The entries of a calendar: by date, then the undated ones.</summary>
    internal static ImmutableArray<CalendarEntry> AllOf(
        CalendarBasis basis, YesNoUnknown canGetPregnant, ImmutableArray<CalendarProtocol> protocols)
    {
        IEnumerable<CalendarEntry> ruled =
            from protocol in protocols
            from rule in protocol.Rules
            where rule.MayBeFor(canGetPregnant)
            from occurrence in rule.Timing.In(basis)
            select new CalendarEntry(protocol, rule, occurrence, canGetPregnant);
        return
        [
            .. basis.Supplies.Select(supply => new CalendarEntry(supply)).Concat(ruled)
                .OrderBy(entry => entry.FirstDate ?? DateOnly.MaxValue)
                .ThenBy(entry => entry.LastDate ?? DateOnly.MaxValue),
        ];
    }
}
