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

    /// <summary>The identifier in text and on the wire: <c>delphi-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<CalendarRule> Rules { get; }

    /// <summary>Whether a host made the protocol; its text says so. The library's own are in <see cref="CalendarProtocols"/>.</summary>
    public bool IsHosts { get; }

    /// <summary>A host's own protocol. Its entries are cited like the library's and marked as the host's.</summary>
    /// <param name="id">Lower-case letters, digits and hyphens; not the identifier of a protocol of this library.</param>
    /// <param name="title">The title; not empty.</param>
    /// <param name="rules">One or more rules with different identifiers.</param>
    /// <exception cref="ArgumentException">
    /// The identifier or the title is not accepted, there are no rules, or two have the same identifier.
    /// </exception>
    public static CalendarProtocol Create(string id, string title, params ReadOnlySpan<CalendarRule> rules)
    {
        if (HostText.Id(id, nameof(id)) == CalendarEntry.SupplyKey || CalendarProtocols.Find(id) is not null)
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
