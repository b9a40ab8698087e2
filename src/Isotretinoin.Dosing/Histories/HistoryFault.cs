namespace Isotretinoin.Dosing;

/// <summary>Why a history is refused.</summary>
public sealed class HistoryFault
{
    private HistoryFault(string id) => Id = id;

    /// <summary>A period, or a step of a continuation, ends before it begins.</summary>
    public static HistoryFault Reversed { get; } = new("history.reversed");

    /// <summary>Two periods have a day in common.</summary>
    public static HistoryFault Overlap { get; } = new("history.overlap");

    /// <summary>A missed or partial date is outside every period, on an off day of its pattern, or in a period of 0 mg.</summary>
    public static HistoryFault NotADosingDay { get; } = new("history.not-a-dosing-day");

    /// <summary>Two statements about the same days cannot both be true.</summary>
    public static HistoryFault Contradiction { get; } = new("history.contradiction");

    /// <summary>A period has more undated missed days than dosing days that no date marks as missed or partial.</summary>
    public static HistoryFault TooManyMissed { get; } = new("history.too-many-missed");

    /// <summary>There is no weight.</summary>
    public static HistoryFault NoWeights { get; } = new("weights.none");

    /// <summary>Two weights have the same date.</summary>
    public static HistoryFault DuplicateWeightDate { get; } = new("weights.duplicate-date");

    /// <summary>A date that was worked out falls after the year 9999.</summary>
    public static HistoryFault DateOutOfRange { get; } = new("date.out-of-range");

    /// <summary>Capsules were counted, but none were dispensed.</summary>
    public static HistoryFault NoSupplies { get; } = new("supplies.none");

    /// <summary>Capsules were dispensed after they were counted.</summary>
    public static HistoryFault SupplyAfterCount { get; } = new("supplies.after-count");

    /// <summary>More capsules of a strength are left than were dispensed.</summary>
    public static HistoryFault MoreLeftThanDispensed { get; } = new("pill-count.more-left");

    /// <summary>The identifier in text and on the wire: <c>history.overlap</c>.</summary>
    public string Id { get; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;
}
