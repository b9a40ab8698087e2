using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A wish that a way is to meet.</summary>
public sealed class WayWish : INamedChoice<WayWish>
{
    private WayWish(string id, string unit, Func<WayMeasures, int> measure, bool isLeast) =>
        (Id, Unit, Measure, IsLeast) = (id, unit, measure, isLeast);

    /// <summary>The course lasts at most so many days.</summary>
    public static WayWish WithinDays { get; } = new("withinDays", "day", way => way.Days, isLeast: false);

    /// <summary>The last day is on or before a date.</summary>
    public static WayWish By { get; } = new("by", "day", way => way.Days, isLeast: false);

    /// <summary>The course lasts at least so many days.</summary>
    public static WayWish NotBeforeDays { get; } = new("notBeforeDays", "day", way => way.Days, isLeast: true);

    /// <summary>No day is above so many mg.</summary>
    public static WayWish AtMostMilligrams { get; } = new("atMostMg", "mg", way => way.GreatestMilligrams, isLeast: false);

    /// <summary>No day has more than so many capsules.</summary>
    public static WayWish AtMostCapsulesADay { get; } = new("atMostCapsulesADay", "capsule", way => way.CapsulesADay, isLeast: false);

    /// <summary>The course has at most so many strengths.</summary>
    public static WayWish AtMostStrengths { get; } = new("atMostStrengths", "strength", way => way.Strengths, isLeast: false);

    /// <summary>The last step ends with a whole supply.</summary>
    public static WayWish WholeSupplies { get; } = new("end", "", _ => 0, isLeast: false);

    /// <summary>Every wish.</summary>
    public static ImmutableArray<WayWish> All { get; } =
        [WithinDays, By, NotBeforeDays, AtMostMilligrams, AtMostCapsulesADay, AtMostStrengths, WholeSupplies];

    /// <summary>The identifier in text and on the wire: <c>withinDays</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a wish by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The wish, or null when the id is unknown.</returns>
    public static WayWish? Find(string? id) => NamedChoice.Find<WayWish>(id);

    /// <summary>Reads a wish by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such wish.</exception>
    public static WayWish Parse(string id) => NamedChoice.Parse<WayWish>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The unit of the number, of one; empty for the end.</summary>
    internal string Unit { get; }

    /// <summary>Whether the number is the least accepted, rather than the most.</summary>
    internal bool IsLeast { get; }

    internal Func<WayMeasures, int> Measure { get; }
}
