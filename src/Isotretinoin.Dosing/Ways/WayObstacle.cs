using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>A wish, when no way meets all of them: the least change of it alone that admits a way, or that it alone admits none.</summary>
public sealed class WayObstacle
{
    private readonly DateOnly? start;

    internal WayObstacle(WishLimit limit, int? missedBy, DateOnly? start)
    {
        (Wish, MissedBy, this.start) = (limit.Wish, missedBy, start);
        Stated = limit.Stated;
        Admits = missedBy is not null;
    }

    private WayObstacle(bool admits) => (Wish, Admits) = (WayWish.WholeSupplies, admits);

    /// <summary>The wish.</summary>
    public WayWish Wish { get; }

    /// <summary>Whether a change of this wish alone admits a way.</summary>
    public bool Admits { get; }

    /// <summary>
    /// By how much the wish is missed, in days, mg, capsules or strengths; null for whole supplies, and when no change of it alone admits a
    /// way.
    /// </summary>
    public int? MissedBy { get; }

    /// <summary>
    /// The number that admits a way: days, mg, capsules or strengths; null for a date, for whole supplies, and when there is none.
    /// </summary>
    public int? Least => Wish == WayWish.By ? null : LeastNumber;

    /// <summary>The date that admits a way; null for other wishes, and when there is none.</summary>
    public DateOnly? LeastDate => Wish == WayWish.By ? DateOf(LeastNumber) : null;

    /// <summary>
    /// The change in words: <c>withinDays 100: 120 days would do, 20 more</c>, <c>by 2026-05-01: no change of it alone would do</c>.
    /// </summary>
    public override string ToString() => $"{Wish} {InWords(Stated)}: {Change}";

    /// <summary>Whole supplies, and whether the end at the target admits a way.</summary>
    internal static WayObstacle OfWholeSupplies(bool admits) => new(admits);

    private int Stated { get; }

    private int? LeastNumber => MissedBy is not { } missed ? null : Wish.IsLeast ? Stated - missed : Stated + missed;

    private string Change => !Admits ? "no change of it alone would do"
        : Wish == WayWish.WholeSupplies ? "the end at the target would do"
        : Wish == WayWish.By ? $"{InWords(LeastNumber!.Value)} would do, {CountText.Of(MissedBy!.Value, "day")} later"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted(LeastNumber!.Value)} would do, {MissedBy} {(Wish.IsLeast ? "fewer" : "more")}");

    private string Counted(int number) => Wish == WayWish.AtMostMilligrams
        ? string.Create(CultureInfo.InvariantCulture, $"{number} {Wish.Unit}")
        : CountText.Of(number, Wish.Unit);

    private string InWords(int number) => Wish == WayWish.WholeSupplies ? CourseEnding.Supply.Id
        : Wish == WayWish.By ? DateText.Of(DateOf(number)!.Value)
        : number.ToString(CultureInfo.InvariantCulture);

    // Days of the course as the date of the last of them.
    private DateOnly? DateOf(int? days) => days is { } number ? DateOnly.FromDayNumber(start!.Value.DayNumber + number - 1) : null;
}
