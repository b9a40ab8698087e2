using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What ways are to meet; each wish is optional. They are of the whole course, first steps included.</summary>
public sealed class WayWishes
{
    // The number of each wish, by its place among all; a date as its day number.
    private readonly ImmutableDictionary<WayWish, int> stated;

    private WayWishes(ImmutableDictionary<WayWish, int> stated) => this.stated = stated;

    /// <summary>No wish.</summary>
    public static WayWishes None { get; } = new(ImmutableDictionary<WayWish, int>.Empty);

    /// <summary>The highest day that can be wished, in mg of the product's formulation.</summary>
    public static AcceptedRange AcceptedMilligrams { get; } =
        AcceptedRange.OfCounts(1, MakeableDoses.Greatest, "mg", RefusalCode.DoseOutOfRange);

    /// <summary>The capsules of a day that can be wished.</summary>
    public static AcceptedRange AcceptedCapsules { get; } =
        AcceptedRange.OfCounts(1, MakeableDoses.Greatest, "capsules", RefusalCode.WaysOutOfRange);

    /// <summary>The strengths that can be wished.</summary>
    public static AcceptedRange AcceptedStrengths { get; } =
        AcceptedRange.OfCounts(1, Product.MostStrengths, "strengths", RefusalCode.WaysOutOfRange);

    /// <summary>The most days of the course; null when not wished.</summary>
    public int? MostDays => Of(WayWish.WithinDays);

    /// <summary>The date by which the course ends, inclusive; null when not wished.</summary>
    public DateOnly? LastDate => Of(WayWish.By) is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The fewest days of the course; null when not wished.</summary>
    public int? LeastDays => Of(WayWish.NotBeforeDays);

    /// <summary>The most mg of a day; null when not wished.</summary>
    public int? MostMilligrams => Of(WayWish.AtMostMilligrams);

    /// <summary>The most capsules of a day; null when not wished.</summary>
    public int? MostCapsulesADay => Of(WayWish.AtMostCapsulesADay);

    /// <summary>The most strengths of the course; null when not wished.</summary>
    public int? MostStrengths => Of(WayWish.AtMostStrengths);

    /// <summary>Whether the last step ends with a whole supply rather than with the day that reaches the target.</summary>
    public bool AreWholeSupplies => Of(WayWish.WholeSupplies) is not null;

    /// <summary>These wishes, and a course of at most so many days.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public WayWishes WithinDays(int days) => With(WayWish.WithinDays, TitrationStep.AcceptedDays, days, nameof(days));

    /// <summary>These wishes, and a last day on or before a date; the request states its start.</summary>
    public WayWishes By(DateOnly date) => new(stated.SetItem(WayWish.By, date.DayNumber));

    /// <summary>These wishes, and a course of at least so many days.</summary>
    /// <param name="days">From 1 to 3,650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public WayWishes NotBeforeDays(int days) => With(WayWish.NotBeforeDays, TitrationStep.AcceptedDays, days, nameof(days));

    /// <summary>These wishes, and at most so many mg on any day.</summary>
    /// <param name="milligrams">From 1 to 1,000 mg of the product's formulation.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="milligrams"/> is out of range.</exception>
    public WayWishes AtMostMilligrams(int milligrams) =>
        With(WayWish.AtMostMilligrams, AcceptedMilligrams, milligrams, nameof(milligrams));

    /// <summary>These wishes, and at most so many capsules on any day.</summary>
    /// <param name="capsules">From 1 to 1,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capsules"/> is out of range.</exception>
    public WayWishes AtMostCapsulesADay(int capsules) =>
        With(WayWish.AtMostCapsulesADay, AcceptedCapsules, capsules, nameof(capsules));

    /// <summary>These wishes, and at most so many different strengths in the whole course.</summary>
    /// <param name="strengths">From 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strengths"/> is out of range.</exception>
    public WayWishes AtMostStrengths(int strengths) =>
        With(WayWish.AtMostStrengths, AcceptedStrengths, strengths, nameof(strengths));

    /// <summary>These wishes, and a last step that goes on to the end of the supply in which the target is reached.</summary>
    public WayWishes InWholeSupplies() => new(stated.SetItem(WayWish.WholeSupplies, 0));

    /// <summary>The wishes: <c>wishes: withinDays 150, atMostMg 60</c>, or <c>no wishes</c>.</summary>
    public override string ToString() => stated.IsEmpty
        ? "no wishes"
        : $"wishes: {string.Join(", ", WayWish.All.Where(stated.ContainsKey).Select(InWords))}";

    /// <summary>The wishes with numbers, for a course from a date; null when not stated.</summary>
    internal ImmutableArray<WishLimit> Limits(DateOnly? start) =>
    [
        .. WayWish.All.Where(wish => wish != WayWish.WholeSupplies && stated.ContainsKey(wish)).Select(wish => new WishLimit(
            wish, wish == WayWish.By ? stated[wish] - start!.Value.DayNumber + 1 : stated[wish])),
    ];

    /// <summary>How the last step ends.</summary>
    internal CourseEnd EndWith(int supplyDays) => AreWholeSupplies ? CourseEnd.WithSupplyOf(supplyDays) : CourseEnd.AtTarget;

    private int? Of(WayWish wish) => stated.TryGetValue(wish, out int number) ? number : null;

    private WayWishes With(WayWish wish, AcceptedRange accepted, int number, string parameter) =>
        new(stated.SetItem(wish, accepted.Checked(number, $"wishes.{wish.Id}", parameter)));

    private string InWords(WayWish wish) => wish == WayWish.By ? $"{wish} {DateText.Of(LastDate!.Value)}"
        : wish == WayWish.WholeSupplies ? $"{wish} {CourseEnding.Supply}"
        : FormattableString.Invariant($"{wish} {stated[wish]}");
}
