using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>An element of a list in the order in which the caller stated it, so that a refusal can point at it.</summary>
public sealed class HistoryElement
{
    internal HistoryElement(HistoryList list, int index) => (List, Index) = (list, index);

    /// <summary>The list.</summary>
    public HistoryList List { get; }

    /// <summary>The place in the list as it was stated, from 0.</summary>
    public int Index { get; }

    /// <summary>List and place: <c>periods[1]</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{List}[{Index}]");
}
