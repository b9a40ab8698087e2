using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A row of 1 to 28 days, each with its capsules or none, that repeats from the first day of its step. Daily, alternate-day, one week in four
/// and "40 mg alternating with 80 mg" are all cycles; sums over any number of days are closed-form.
/// </summary>
public sealed class DosingCycle
{
    private readonly DoseRow row;

    internal DosingCycle(in DoseRow row) => this.row = row;

    /// <summary>The product whose capsules are taken.</summary>
    public Product Product => row.Makeable.Product;

    /// <summary>How each dosing day is divided.</summary>
    public Frequency Frequency => Frequency.Of(row.Makeable);

    /// <summary>The number of days in the row.</summary>
    public int Length => row.Length;

    /// <summary>The whole milligrams of one run through the row.</summary>
    public int MilligramsInCycle => row.MilligramsInRow;

    /// <summary>The whole milligrams of the row's highest day.</summary>
    public int GreatestMilligrams => row.GreatestMilligrams;

    /// <summary>Whether some day of the row is an off day.</summary>
    public bool HasOffDays => row.HasOffDays;

    /// <summary>The days in order: the capsules of each, or null on an off day.</summary>
    public ImmutableArray<CapsuleCombination?> Days()
    {
        ImmutableArray<CapsuleCombination?>.Builder days = ImmutableArray.CreateBuilder<CapsuleCombination?>(Length);
        for (int day = 1; day <= Length; day++)
        {
            days.Add(this[day]);
        }

        return days.MoveToImmutable();
    }

    /// <summary>The exact mean of the row in mg/day, off days included.</summary>
    public Ratio MeanMilligramsPerDay => Ratio.Of(MilligramsInCycle, Length);

    /// <summary>The capsules of a day of the row, or null on an off day.</summary>
    /// <param name="day">From 1 to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is outside 1 to <see cref="Length"/>.</exception>
    public CapsuleCombination? this[int day]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Length);
            return row.MilligramsOn(day) == 0 ? null : new CapsuleCombination(row.Makeable, row.MilligramsOn(day));
        }
    }

    /// <summary>The exact mean of the row in mg/kg/day, off days included.</summary>
    public Ratio MeanMilligramsPerKilogramPerDay(BodyWeight weight) => Ratio.Of((long)MilligramsInCycle * 1000, weight.Grams * Length);

    internal static DosingCycle Of(RoundedDose dose, IntakePattern pattern) => new(DoseRow.Of(dose, pattern));

    /// <summary>The row of days.</summary>
    internal DoseRow Row => row;

    /// <summary>The milligrams taken in the first so many days.</summary>
    internal long MilligramsIn(long days) => row.MilligramsIn(days);

    /// <summary>Adds the capsules of a stretch of days to counts by strength, strongest first.</summary>
    internal void AddCapsules(long firstDay, long lastDay, Span<long> counts) => row.AddCapsules(firstDay, lastDay, counts);
}
