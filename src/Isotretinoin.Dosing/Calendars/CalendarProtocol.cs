using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// The dated rules of one source: a monitoring protocol, a label or a dispensing programme. Sources that disagree are separate protocols.
/// </summary>
public sealed class CalendarProtocol
{
    internal CalendarProtocol(string id, string title, params ReadOnlySpan<CalendarRule> rules)
        : this(id, title, [.. rules], isHosts: false)
    {
    }

    private CalendarProtocol(string id, string title, ImmutableArray<CalendarRule> rules, bool isHosts) =>
        (Id, Title, Rules, IsHosts) = (id, title, rules, isHosts);

    /// <summary>
    /// A patient guide's monthly tests. A Delphi consensus of 2022 advises against monthly tests and against full blood counts.
    /// </summary>
    public static CalendarProtocol PatientGuideMonthly => PatientGuideProtocol.Edition;

    /// <summary>
    /// The Delphi consensus of 2022: ALT and triglycerides at baseline and at the peak dose, not monthly, none at the end.
    /// </summary>
    public static CalendarProtocol Delphi2022 => DelphiProtocol.Edition;

    /// <summary>The wording of European product information: 1 month after the start, then every 3 months.</summary>
    public static CalendarProtocol EuropeanClass => EuropeanClassProtocol.Edition;

    /// <summary>
    /// West Hampshire NHS: baseline, 4 weeks, and 8 weeks only if the dose was raised at week 4. The source names the tests only for the
    /// baseline.
    /// </summary>
    public static CalendarProtocol WestHampshire => WestHampshireProtocol.Edition;

    /// <summary>bpac New Zealand, 2013: within a month before, and at least once during a course of 16 to 30 weeks.</summary>
    public static CalendarProtocol NewZealand2013 => NewZealandProtocol.Edition;

    /// <summary>The United States labels: baseline tests, and the wait before a second course.</summary>
    public static CalendarProtocol UnitedStatesLabel => UnitedStatesLabelProtocol.Edition;

    /// <summary>
    /// iPLEDGE, the United States programme. Where the approval of 2026-02-09 changed a rule, both editions are shown; neither is chosen.
    /// </summary>
    public static CalendarProtocol Ipledge => IpledgeProtocol.Edition;

    /// <summary>The United Kingdom: British National Formulary, an NHS formulary and product information.</summary>
    public static CalendarProtocol UnitedKingdom => UnitedKingdomProtocol.Edition;

    /// <summary>The protocols of this library: laboratory tests, then labels and programmes. None is a default.</summary>
    public static ImmutableArray<CalendarProtocol> All => CalendarProtocols.All;

    /// <summary>The identifier in text and on the wire: <c>delphi-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<CalendarRule> Rules { get; }

    /// <summary>Whether a host made the protocol; its text says so. The library's own are in <see cref="All"/>.</summary>
    public bool IsHosts { get; }

    /// <summary>Finds a protocol that this library carries by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The protocol, or null when the id is unknown.</returns>
    public static CalendarProtocol? Find(string? id) => All.FirstOrDefault(protocol => protocol.Id == id);

    /// <summary>A host's own protocol. Its entries are cited like the library's and marked as the host's.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens; not the identifier of a protocol of this library.</param>
    /// <param name="title">The title; not empty.</param>
    /// <param name="rules">One or more rules with different identifiers.</param>
    /// <exception cref="ArgumentException">
    /// The identifier or the title is not accepted, there are no rules, or two have the same identifier.
    /// </exception>
    public static CalendarProtocol Create(string id, string title, params ReadOnlySpan<CalendarRule> rules)
    {
        if (HostText.Id(id, nameof(id)) == CalendarEntry.SupplyKey || Find(id) is not null)
        {
            throw new ArgumentException($"'{id}' is an identifier of this library. Accepted: another identifier.", nameof(id));
        }

        ImmutableArray<CalendarRule> all = Elements.Of(rules, nameof(rules));
        return !all.IsEmpty && all.Select(rule => rule.Id).Distinct().Count() == all.Length
            ? new(id, HostText.Said(title, nameof(title)), all, isHosts: true)
            : throw new ArgumentException("Accepted: one or more rules with different identifiers.", nameof(rules));
    }

    /// <summary>The identifier, and whether the protocol is the host's own.</summary>
    public override string ToString() => IsHosts ? $"{Id}, the host's own" : Id;
}
