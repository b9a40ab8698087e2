using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The days of a course on which one step of the regimen is taken.</summary>
public sealed class CoursePhase
{
    internal CoursePhase(RegimenStep step, int firstDay, int days, TotalDose total, CountedDose before) =>
        (Step, FirstDay, Days, Total, Before) = (step, firstDay, days, total, before);

    /// <summary>The step of the regimen, with its capsules and means.</summary>
    public RegimenStep Step { get; }

    /// <summary>The first day, counted from day 1 of the course.</summary>
    public int FirstDay { get; }

    /// <summary>The last day.</summary>
    public int LastDay => FirstDay + Days - 1;

    /// <summary>The number of days; at least 1.</summary>
    public int Days { get; }

    /// <summary>The dose taken in the phase.</summary>
    public TotalDose Total { get; }

    /// <summary>The cumulative dose at the end of the phase, including what was taken before the course.</summary>
    public CountedDose Cumulative => Before + Total;

    /// <summary>The cumulative dose before the phase.</summary>
    internal CountedDose Before { get; }

    /// <summary>The days, the doses and the total: <c>days 1 to 28: 30 mg/day, 840 mg conventional</c>.</summary>
    public override string ToString() => $"{CountText.Days(FirstDay, LastDay)}: {Step.Cycle}, {Total}";

    /// <summary>The capsules of the phase, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Quantities() => CapsuleQuantities.Of(Step.Cycle, 1, Days);
}
