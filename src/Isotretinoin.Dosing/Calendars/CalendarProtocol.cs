using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A source's rules for what is due when: a monitoring protocol, a label, or a dispensing programme. Where sources disagree each keeps its own.</summary>
public sealed class CalendarProtocol
{
    internal CalendarProtocol(string id, string title, params ReadOnlySpan<CalendarRule> rules) => (Id, Title, Rules) = (id, title, [.. rules]);

    /// <summary>The identifier in text and on the wire: <c>delphi-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The rules.</summary>
    public ImmutableArray<CalendarRule> Rules { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
