using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// What was stated about doses or weights cannot have been so. <see cref="Fault"/> says why, <see cref="Elements"/> where.
/// </summary>
public sealed class HistoryException : ArgumentException
{
    internal HistoryException(HistoryFault fault, string message, params ReadOnlySpan<HistoryElement> elements)
        : base(message) => (Fault, Elements) = (fault, [.. elements]);

    /// <summary>The kind of fault.</summary>
    public HistoryFault Fault { get; }

    /// <summary>
    /// The elements concerned, in the order of their dates: both for an overlap or a contradiction. Empty when what
    /// was refused is not in a list, such as a period before it is part of a history.
    /// </summary>
    public ImmutableArray<HistoryElement> Elements { get; }
}
