using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A count of capsules: what was dispensed and what is left; and, where stated, what was reported and the supply that follows.
/// </summary>
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

    /// <summary>What was dispensed.</summary>
    public ImmutableArray<DispensedSupply> Supplies { get; }

    /// <summary>The day at whose end the capsules were counted.</summary>
    public DateOnly CountedOn { get; }

    /// <summary>The capsules that were left.</summary>
    public ImmutableArray<CapsuleCount> Left { get; }

    /// <summary>What was reported of the same days; null when nothing was.</summary>
    public DoseHistory? Reported { get; }

    /// <summary>The supply that follows; null when none is asked for.</summary>
    public NextSupply? Next { get; }

    /// <summary>How the supply that follows is reviewed. A count alone states no dose that a rule could judge.</summary>
    public Reviewing Reviewing { get; }

    /// <summary>A count of capsules of one formulation.</summary>
    public static PillCountRequest Of(
        Formulation formulation, ReadOnlySpan<DispensedSupply> supplies, DateOnly countedOn, ReadOnlySpan<CapsuleCount> left)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return new PillCountRequest(
            formulation, Elements.Of(supplies, nameof(supplies)), countedOn, [.. left], reported: null, next: null, Reviewing.UnderNone);
    }

    /// <summary>This request with what was reported of the same days.</summary>
    public PillCountRequest ComparedWith(DoseHistory reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        return new(Formulation, Supplies, CountedOn, Left, reported, Next, Reviewing);
    }

    /// <summary>This request with the supply that follows, and how that is reviewed.</summary>
    public PillCountRequest FollowedBy(NextSupply next, Reviewing reviewing)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(reviewing);
        return new(Formulation, Supplies, CountedOn, Left, Reported, next, reviewing);
    }

    /// <summary>Counts the capsules and takes those in hand off the supply that follows.</summary>
    /// <exception cref="RefusalException">What was counted cannot be so, or the supply that follows cannot be made.</exception>
    public PillCountAnswer Answer()
    {
        try
        {
            return new PillCountAnswer(this, Count(), Next is null ? null : NextCourse());
        }
        catch (Exception refused) when (Next is not null && Refusal.Of(refused) is { IsEmpty: false })
        {
            // The supply that follows does not rest on the count: both are judged.
            throw new RefusalException([.. WhyNot(Count), .. WhyNot(NextCourse)]);
        }
    }

    IDosingAnswer IDosingRequest.Answer() => Answer();

    /// <summary>The supplies and the day of the count.</summary>
    public override string ToString() => $"pill count on {DateText.Of(CountedOn)} of {string.Join("; ", Supplies)}";

    /// <summary>The supply that follows, from the day after the count.</summary>
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
