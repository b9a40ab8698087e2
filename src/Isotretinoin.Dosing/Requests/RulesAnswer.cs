using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Rules and statements, guidelines, evidence and disputes that were looked up.</summary>
public sealed class RulesAnswer : IDosingAnswer
{
    private RulesAnswer(
        RulesRequest request,
        ImmutableArray<Guideline> editions,
        ImmutableArray<GuidelineEntry> entries,
        ImmutableArray<Dispute> disputes,
        ImmutableArray<EvidenceTopic> evidence) =>
        (Request, Editions, Entries, Disputes, Evidence) = (request, editions, entries, disputes, evidence);

    /// <summary>The request.</summary>
    public RulesRequest Request { get; }

    /// <summary>The guidelines, each in the edition that is shown; a host's own are marked as such.</summary>
    public ImmutableArray<Guideline> Editions { get; }

    /// <summary>The rules and statements, in the order of the guidelines, rules before statements.</summary>
    public ImmutableArray<GuidelineEntry> Entries { get; }

    /// <summary>The disputes of these rules and statements, or every one.</summary>
    public ImmutableArray<Dispute> Disputes { get; }

    /// <summary>The evidence, when it was asked for.</summary>
    public ImmutableArray<EvidenceTopic> Evidence { get; }

    IDosingRequest IDosingAnswer.Request => Request;

    Review? IDosingAnswer.Review => null;

    /// <summary>How many of each.</summary>
    public override string ToString() => string.Join(
        ", ",
        [
            CountText.Of(Editions.Length, "guideline"),
            CountText.Of(Entries.Count(entry => entry.Rule is not null), "rule"),
            CountText.Of(Entries.Count(entry => entry.Statement is not null), "statement"),
            CountText.Of(Disputes.Length, "dispute"),
        ]);

    /// <summary>The rules and statements of guidelines.</summary>
    internal static IEnumerable<GuidelineEntry> EntriesOf(IEnumerable<Guideline> editions) => editions.SelectMany(edition =>
        edition.Rules.Select(rule => new GuidelineEntry(edition, rule))
            .Concat(edition.Statements.Select(statement => new GuidelineEntry(edition, statement))));

    /// <summary>Guidelines with all that they say.</summary>
    internal static RulesAnswer Of(RulesRequest request, ImmutableArray<Guideline> editions) =>
        Of(request, editions, [.. EntriesOf(editions)]);

    /// <summary>Some rules and statements, with their guidelines.</summary>
    internal static RulesAnswer Of(RulesRequest request, IEnumerable<GuidelineEntry> entries)
    {
        ImmutableArray<GuidelineEntry> all = [.. entries];
        return Of(request, [.. all.Select(entry => entry.Guideline).Distinct()], all);
    }

    /// <summary>A view beside the rules.</summary>
    internal static RulesAnswer Of(RulesRequest request, RulesView view) => new(
        request,
        view == RulesView.Guidelines ? request.Guidebook.Editions : [],
        [],
        view == RulesView.Disputes ? Dispute.All : [],
        view == RulesView.Evidence ? EvidenceTopic.All : []);

    private static RulesAnswer Of(RulesRequest request, ImmutableArray<Guideline> editions, ImmutableArray<GuidelineEntry> entries) =>
        new(request, editions, entries, [.. Dispute.All.Where(dispute => entries.Any(entry => dispute.Concerns(entry.Id)))], []);
}
