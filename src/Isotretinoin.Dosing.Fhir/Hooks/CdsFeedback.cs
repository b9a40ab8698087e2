using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>What became of a card. Of a comment only the length is kept, since it may say something of a patient.</summary>
public sealed class CdsFeedback
{
    internal CdsFeedback(string card, bool isAccepted, string at, ImmutableArray<string> suggestions, string? reason, int commentLength) =>
        (Card, IsAccepted, At, AcceptedSuggestions, Reason, CommentLength) = (card, isAccepted, at, suggestions, reason, commentLength);

    /// <summary>The id of the card.</summary>
    public string Card { get; }

    /// <summary>Whether a suggestion was accepted; otherwise the card was overridden.</summary>
    public bool IsAccepted { get; }

    /// <summary>When, as the client wrote it: <c>2026-11-27T10:05:31Z</c>.</summary>
    public string At { get; }

    /// <summary>The ids of the accepted suggestions; empty when it was overridden.</summary>
    public ImmutableArray<string> AcceptedSuggestions { get; }

    /// <summary>The code of the reason to override it; null when none was chosen.</summary>
    public string? Reason { get; }

    /// <summary>The characters of the comment; 0 without one.</summary>
    public int CommentLength { get; }

    /// <summary>The card, what became of it, and why.</summary>
    public override string ToString() => $"{Card} {(IsAccepted ? "accepted" : "overridden")}{(Reason is null ? "" : $": {Reason}")}";
}
