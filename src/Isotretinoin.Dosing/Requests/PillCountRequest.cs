using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A count of capsules: those dispensed and those left; optionally the reported doses and the next supply.</summary>
public sealed class PillCountRequest : IDosingRequest
{
    private PillCountRequest(
        Formulation formulation,
        ImmutableArray<DispensedSupply> supplies,
        DateOnly countedOn,
        ImmutableArray<CapsuleCount> left,
        DoseHistory? reported,
        NextSupply? next,
        Reviewing reviewing)
    {
        (Formulation, Supplies, CountedOn, Left) = (formulation, supplies, countedOn, left);
        (Reported, Next, Reviewing) = (reported, next, reviewing);
    }

    /// <inheritdoc/>
    public Operation Operation => Operation.PillCount;

    /// <summary>The formulation of the capsules.</summary>
    public Formulation Formulation { get; }

    /// <summary>The dispensed supplies.</summary>
    public ImmutableArray<DispensedSupply> Supplies { get; }

    /// <summary>The day of the count; the end of that day counts.</summary>
    public DateOnly CountedOn { get; }

    /// <summary>The capsules left.</summary>
    public ImmutableArray<CapsuleCount> Left { get; }

    /// <summary>The reported doses of the same days; null when none were reported.</summary>
    public DoseHistory? Reported { get; }

    /// <summary>The next supply; null when not requested.</summary>
    public NextSupply? Next { get; }

    /// <summary>How the next supply is reviewed. A count alone has no dose to review.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>A count of capsules of one formulation.</summary>
    public static PillCountRequest Of(
        Formulation formulation, ReadOnlySpan<DispensedSupply> supplies, DateOnly countedOn, ReadOnlySpan<CapsuleCount> left)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return new PillCountRequest(
            formulation, Elements.Of(supplies, nameof(supplies)), countedOn, [.. left], reported: null, next: null, Reviewing.UnderNone);
    }

    /// <summary>This request with the reported doses of the same days.</summary>
    public PillCountRequest ComparedWith(DoseHistory reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        return new(Formulation, Supplies, CountedOn, Left, reported, Next, Reviewing);
    }

    /// <summary>This request with the next supply, and how it is reviewed: without the working.</summary>
    public PillCountRequest FollowedBy(NextSupply next, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(reviewing);
        reviewing.MustNotBeExplained();
        return new(Formulation, Supplies, CountedOn, Left, Reported, next, reviewing);
    }

    /// <summary>Counts the capsules and subtracts those in hand from the next supply.</summary>
    /// <exception cref="RefusalException">The count is contradictory, or the next supply cannot be made.</exception>
    public PillCountAnswer Answer()
    {
        try
        {
            return new PillCountAnswer(this, Count(), Next is null ? null : NextCourse());
        }
        catch (Exception refused) when (Next is not null && Refusal.Of(refused) is { IsEmpty: false })
        {
            // The next supply does not depend on the count: both are checked.
            throw new RefusalException([.. WhyNot(Count), .. WhyNot(NextCourse)]);
        }
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The supplies and the day of the count.</summary>
    public override string ToString() => $"pill count on {DateText.Of(CountedOn)} of {string.Join("; ", Supplies)}";

    /// <summary>The next supply, from the day after the count.</summary>
    private Course NextCourse() => Next!.Course(CalendarEnd.AddDays(CountedOn, 1));

    private PillCount Count() => PillCount.Of(Formulation, Supplies.AsSpan(), CountedOn, Left.AsSpan());

    private static ImmutableArray<Refusal> WhyNot(Func<object> work)
    {
        try
        {
            _ = work();
            return [];
        }
        catch (Exception refused) when (Refusal.Of(refused) is { IsEmpty: false } refusals)
        {
            return refusals;
        }
    }
}
