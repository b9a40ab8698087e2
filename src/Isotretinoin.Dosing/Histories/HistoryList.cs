namespace Isotretinoin.Dosing;

/// <summary>One of the lists that a history is stated in.</summary>
public sealed class HistoryList
{
    private HistoryList(string id) => Id = id;

    /// <summary>The periods of a <see cref="DoseHistory"/>.</summary>
    public static HistoryList Periods { get; } = new("periods");

    /// <summary>The missed dates of a <see cref="DoseHistory"/>.</summary>
    public static HistoryList Missed { get; } = new("missed");

    /// <summary>The partial days of a <see cref="DoseHistory"/>.</summary>
    public static HistoryList Partial { get; } = new("partial");

    /// <summary>The weights of a <see cref="WeightHistory"/>.</summary>
    public static HistoryList Weights { get; } = new("weights");

    /// <summary>The supplies of a <see cref="PillCount"/>.</summary>
    public static HistoryList Supplies { get; } = new("supplies");

    /// <summary>The capsules left of a <see cref="PillCount"/>.</summary>
    public static HistoryList Left { get; } = new("left");

    /// <summary>The identifier in text and on the wire: <c>periods</c>.</summary>
    public string Id { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
