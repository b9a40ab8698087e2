using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Every way to a target within a band that meets the wishes, in the stated order, or why there is none. It recommends nothing.
/// </summary>
public sealed class Ways
{
    private Ways(
        WayQuestion question,
        int candidates,
        WayTally tally,
        ImmutableArray<Way> listed,
        int unbeaten,
        ImmutableArray<WithheldWays> withheldFor,
        NoWayReason? reason,
        ImmutableArray<WayObstacle> obstacles)
    {
        (Candidates, Count, Withheld) = (candidates, tally.Found.Count, tally.Withheld);
        (Listed, UnbeatenCount, WithheldFor, NoWay, Obstacles) = (listed, unbeaten, withheldFor, reason, obstacles);
        var options = DoseOptions.For(question.Weight, question.Product, question.Frequency, question.Band, question.Target);
        (Below, Above) = (options.Below, options.Above);
    }

    /// <summary>How many lists of doses, with numbers of supplies, were looked at.</summary>
    public int Candidates { get; }

    /// <summary>How many ways there are, listed or not.</summary>
    public int Count { get; }

    /// <summary>How many of these no other beats by the stated keys.</summary>
    public int UnbeatenCount { get; }

    /// <summary>The first ways in order, up to the limit.</summary>
    public ImmutableArray<Way> Listed { get; }

    /// <summary>How many more meet the wishes but have a critical finding; they are not listed.</summary>
    public int Withheld { get; }

    /// <summary>The critical findings of those, each with how many have it.</summary>
    public ImmutableArray<WithheldWays> WithheldFor { get; }

    /// <summary>Why no way is listed; null when one is.</summary>
    public NoWayReason? NoWay { get; }

    /// <summary>When wishes stand in the way, each of them with the least change of it alone that admits a way; else empty.</summary>
    public ImmutableArray<WayObstacle> Obstacles { get; }

    /// <summary>The greatest makeable daily dose below the band, or null.</summary>
    public CapsuleCombination? Below { get; }

    /// <summary>The least makeable daily dose above the band, up to 1,000 mg/day, or null.</summary>
    public CapsuleCombination? Above { get; }

    /// <summary>The numbers: <c>66 ways of 79 candidates, 5 unbeaten, 12 withheld</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{CountText.Of(Count, "way")} of {CountText.Of(Candidates, "candidate")}, {UnbeatenCount} unbeaten, {Withheld} withheld")
        + (NoWay is null ? "" : $"; {NoWay}");

    internal static Ways Of(WayQuestion question)
    {
        ImmutableArray<WayDose> doses = WayDoses.Of(question);
        int candidates = WayDoses.Candidates(doses.Length, question);
        var lead = WayLead.Of(question);
        var search = new WaySearch(question, doses, lead, question.Wishes.EndWith(question.SupplyDays));
        var tally = new WayTally(question);
        search.Run(tally);
        List<RankedWay> inOrder = tally.InOrder();
        HashSet<ulong> unbeaten = tally.Unbeaten();
        WayTally? atTarget = inOrder.Count == 0 && question.Wishes.AreWholeSupplies ? EndingAtTarget(question, doses, lead) : null;
        NoWayReason? reason = inOrder.Count > 0 ? null
            : doses.IsEmpty ? NoWayReason.NoDose
            : search.IsReachedBefore ? NoWayReason.Reached
            : !(tally.HasAny || atTarget is { HasAny: true }) ? NoWayReason.TooLong
            : !(tally.HasUncritical || atTarget is { HasUncritical: true }) ? NoWayReason.Critical
            : NoWayReason.Wishes;
        return new Ways(
            question,
            candidates,
            tally,
            [.. inOrder.Take(question.Limit).Select(way => Listing(way, search, question, unbeaten.Contains(way.Key)))],
            inOrder.Count(way => unbeaten.Contains(way.Key)),
            [.. tally.WithheldFor.SelectMany(rule => Withholding(rule, search, question))],
            reason,
            reason == NoWayReason.Wishes ? [.. ObstaclesOf(question, tally, atTarget)] : []);
    }

    private static Way Listing(RankedWay way, WaySearch search, WayQuestion question, bool isUnbeaten)
    {
        Course course = search.CourseOf(way.Path);
        return new Way(course, search.TraitsOf(way.Path), question, isUnbeaten, Reviewed(course, question));
    }

    private static Review Reviewed(Course course, WayQuestion question) =>
        Review.Of(course, question.Patient, question.Date, question.Terms, question.Guidelines.AsSpan());

    // A pregnancy that a named guideline finds too is found once, by that guideline.
    private static IEnumerable<WithheldWays> Withholding(
        (Rule Rule, int Count, RankedWay First) withheld, WaySearch search, WayQuestion question) =>
        Reviewed(search.CourseOf(withheld.First.Path), question).Findings
            .Where(finding => finding.Rule == withheld.Rule)
            .Select(finding => new WithheldWays(withheld.Count, finding));

    private static WayTally EndingAtTarget(WayQuestion question, ImmutableArray<WayDose> doses, WayLead lead)
    {
        var tally = new WayTally(question);
        new WaySearch(question, doses, lead, CourseEnd.AtTarget).Run(tally);
        return tally;
    }

    private static IEnumerable<WayObstacle> ObstaclesOf(WayQuestion question, WayTally tally, WayTally? atTarget)
    {
        foreach ((WishLimit limit, int? missedBy) in tally.Missed)
        {
            yield return new WayObstacle(limit, missedBy, question.Start);
        }

        if (atTarget is not null)
        {
            yield return WayObstacle.OfWholeSupplies(admits: atTarget.Found.Count > 0);
        }
    }
}
