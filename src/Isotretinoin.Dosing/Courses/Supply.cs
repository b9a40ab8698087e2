using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>One fill: the capsules for days of one phase, so that it has one set of directions.</summary>
public sealed class Supply
{
    /// <summary>The accepted days of a fill.</summary>
    public static AcceptedRange AcceptedDays { get; } = AcceptedRange.OfCounts(1, 365, "days", RefusalCode.SupplyOutOfRange);

    internal Supply(int number, CoursePhase phase, int firstDay, int lastDay, Course course, PackStock? stock)
    {
        (Number, Phase, FirstDay, LastDay) = (number, phase, firstDay, lastDay);
        (FirstDate, LastDate) = (course.DateOf(firstDay), course.DateOf(lastDay));
        DosingCycle cycle = phase.Step.Cycle;
        Quantities = CapsuleQuantities.Of(cycle, firstDay - phase.FirstDay + 1, lastDay - phase.FirstDay + 1);
        long left = cycle.MilligramsIn(phase.Days) - cycle.MilligramsIn(lastDay - phase.FirstDay + 1);
        Cumulative = phase.Cumulative - TotalDose.OfPicograms(left * DailyDose.PicogramsPerMilligram, phase.Cumulative.Formulation);
        MilligramsPerKilogram = Cumulative.MilligramsPerKilogram(course.Regimen.Weight);
        Packs = stock?.HandOver(Quantities);
        DaysHandedOver = Packs is { } packs ? PackStock.DaysOf(packs, cycle, firstDay - phase.FirstDay + 1) : null;
    }

    /// <summary>The number of the fill in the course, from 1.</summary>
    public int Number { get; }

    /// <summary>The phase of the fill, which has its directions.</summary>
    public CoursePhase Phase { get; }

    /// <summary>The first day of the fill, counted from day 1 of the course.</summary>
    public int FirstDay { get; }

    /// <summary>The last day of the fill.</summary>
    public int LastDay { get; }

    /// <summary>The number of days; at least 1.</summary>
    public int Days => LastDay - FirstDay + 1;

    /// <summary>The date of the first day; null when the course has no start date.</summary>
    public DateOnly? FirstDate { get; }

    /// <summary>The date of the last day; null when the course has no start date.</summary>
    public DateOnly? LastDate { get; }

    /// <summary>The capsules of the fill, strongest first; empty when it has only off days.</summary>
    public ImmutableArray<CapsuleCount> Quantities { get; }

    /// <summary>The same in whole packs, strongest first, with what is left over; null without the size of a pack.</summary>
    public ImmutableArray<PackedCapsules>? Packs { get; }

    /// <summary>
    /// The days of the phase, from the first of the fill, that the packs handed over last: those of the strength that lasts longest. Null
    /// without the size of a pack, and when no pack is handed over.
    /// </summary>
    public int? DaysHandedOver { get; }

    /// <summary>The cumulative dose at the end of the fill, including what was taken before the course.</summary>
    public TotalDose Cumulative { get; }

    /// <summary>The same in mg/kg, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram { get; }

    /// <summary>The number, the days and the capsules: <c>supply 1, days 1 to 28: 28 × 20 mg, 28 × 10 mg</c>.</summary>
    public override string ToString()
    {
        string capsules = Quantities.IsEmpty ? "no capsules" : string.Join(", ", Quantities);
        return string.Create(CultureInfo.InvariantCulture, $"supply {Number}, {CountText.Days(FirstDay, LastDay)}: {capsules}");
    }
}
