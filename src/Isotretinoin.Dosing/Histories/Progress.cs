using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// A course under way at the end of a day: the dose taken and what is left to the target. Made by <c>DoseHistory.ProgressAt</c>; exact
/// under every weight policy. The cost grows with periods, weights and marked dates, not with days.
/// </summary>
public sealed class Progress
{
    private readonly FormulationTotals taken;
    private readonly ExactSum counted;

    internal Progress(
        DoseHistory history, DateOnly asOf, WeightHistory weights, WeightPolicy policy, Formulation countedIn, CumulativeTarget? target)
    {
        (History, AsOf, Weights, Policy, CountedIn, Target) = (history, asOf, weights, policy, countedIn, target);
        int place = policy.PlaceOfRemaining(weights, asOf);
        CountedWeight = weights.Weights[place].Weight;
        var tally = new Tally(countedIn, CountedWeight);
        StretchWalk walk = Walk(place);
        tally.Add(ref walk, asOf);
        CalendarDays = tally.CalendarDays;
        DosingDays = tally.DosingDays;
        MissedDays = tally.MissedDays;
        taken = tally.Taken;
        counted = tally.Counted;
    }

    /// <summary>The history.</summary>
    public DoseHistory History { get; }

    /// <summary>The last day that counts as taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The body weights.</summary>
    public WeightHistory Weights { get; }

    /// <summary>The weights that divide the milligrams.</summary>
    public WeightPolicy Policy { get; }

    /// <summary>The target; null without one.</summary>
    public CumulativeTarget? Target { get; }

    /// <summary>The formulation of the total: the target's, or the one stated in its place.</summary>
    public Formulation CountedIn { get; }

    /// <summary>
    /// The weight for what is left: the earliest under <see cref="WeightPolicy.Starting"/>,
    /// else the weight in force on the as-of date.
    /// </summary>
    public BodyWeight CountedWeight { get; }

    /// <summary>The days in periods, off days included; breaks are left out.</summary>
    public int CalendarDays { get; }

    /// <summary>The days with a dose taken, less undated misses.</summary>
    public int DosingDays { get; }

    /// <summary>The missed dosing days, dated and undated.</summary>
    public int MissedDays { get; }

    /// <summary>The dose taken of each formulation above 0, in its own mg, exactly: conventional, lidose, micronized.</summary>
    public ImmutableArray<TotalDose> Taken() => taken.AboveZero();

    /// <summary>The formulations taken other than the total's. They count by equivalence; none is substitutable.</summary>
    public ImmutableArray<Formulation> ConvertedFrom() =>
        ImmutableArray.CreateRange(Taken(), dose => dose.Formulation).Remove(CountedIn);

    /// <summary>The dose taken, in milligrams of <see cref="CountedIn"/>, exactly.</summary>
    public TotalDose Cumulative => TakenIn(CountedIn);

    /// <summary>The cumulative dose in mg/kg of <see cref="CountedIn"/> under the policy, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram => counted.Over(PicogramsPerMilligramPerKilogram);

    /// <summary>What is left to the lower end of the target, in mg/kg: exact, never negative, null without one.</summary>
    public Ratio? MilligramsPerKilogramToLower => Left(Target?.Lower) * Ratio.Of(1, PicogramsPerMilligramPerKilogram);

    /// <summary>What is left to the upper end of the target, in mg/kg: exact, never negative, null without one.</summary>
    public Ratio? MilligramsPerKilogramToUpper => Left(Target?.Upper) * Ratio.Of(1, PicogramsPerMilligramPerKilogram);

    /// <summary>What is left to the lower end at <see cref="CountedWeight"/>, in mg: exact, never negative, null without one.</summary>
    public Ratio? MilligramsToLower => Left(Target?.Lower) * Ratio.Of(1, DailyDose.PicogramsPerMilligram);

    /// <summary>What is left to the upper end at <see cref="CountedWeight"/>, in mg: exact, never negative, null without one.</summary>
    public Ratio? MilligramsToUpper => Left(Target?.Upper) * Ratio.Of(1, DailyDose.PicogramsPerMilligram);

    /// <summary>
    /// The first day by whose end the cumulative dose was at or above the lower end of the target, with the weights and misses of this
    /// result; null when it is not.
    /// </summary>
    public DateOnly? TargetReachedOn => Target is null ? null : FirstDay(Target.Lower, taken => taken >= Ratio.Zero);

    /// <summary>
    /// The first day by whose end the cumulative dose was above the upper end of the target, with the weights and misses of this result;
    /// null when it is not.
    /// </summary>
    public DateOnly? TargetPassedOn => Target is null ? null : FirstDay(Target.Upper, taken => taken > Ratio.Zero);

    /// <summary>The stretches that were summed, by date.</summary>
    public ImmutableArray<Stretch> Stretches()
    {
        ImmutableArray<Stretch>.Builder stretches = ImmutableArray.CreateBuilder<Stretch>();
        StretchWalk walk = Walk(Policy.PlaceOfRemaining(Weights, AsOf));
        while (walk.MoveNext())
        {
            stretches.Add(walk.Current);
        }

        return stretches.DrainToImmutable();
    }

    /// <summary>The stretches of days, each by the weight on its own days, whatever the policy.</summary>
    internal ImmutableArray<Stretch> StretchesByDay()
    {
        ImmutableArray<Stretch>.Builder stretches = ImmutableArray.CreateBuilder<Stretch>();
        var walk = new StretchWalk(History, Weights.Weights.AsSpan(), DateOnly.MinValue, AsOf);
        while (walk.MoveNext())
        {
            stretches.Add(walk.Current);
        }

        return stretches.DrainToImmutable();
    }

    /// <summary>The cumulative dose of the formulation of the total, in picograms at <see cref="CountedWeight"/>.</summary>
    internal ExactSum Counted => counted;

    /// <summary>The dose taken, converted to a formulation, exactly. A plan that continues the course starts from it.</summary>
    public TotalDose TakenIn(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return taken.In(formulation);
    }

    /// <summary>
    /// What the cumulative dose is for a body weight: the mg/kg of this progress, converted to a formulation, times the weight, exactly. A
    /// plan that carries the course on starts from it.
    /// </summary>
    public CountedDose CountedFor(BodyWeight weight, Formulation formulation)
    {
        weight.MustBeKnown();
        ArgumentNullException.ThrowIfNull(formulation);
        ExactSum picograms = counted.Times(weight.Grams, CountedWeight.Grams);
        Ratio worth = CountedIn.EquivalentIn(formulation);
        return new CountedDose(formulation, picograms.Times((long)worth.Numerator, (long)worth.Denominator));
    }

    /// <summary>What 1 mg/kg is at <see cref="CountedWeight"/>.</summary>
    internal long PicogramsPerMilligramPerKilogram => CountedWeight.Grams * 1_000_000;

    /// <summary>The date, the cumulative dose and the target: <c>2026-03-31: ≈41.991 mg/kg of 120 to 150 mg/kg conventional</c>.</summary>
    public override string ToString() =>
        $"{DateText.Of(AsOf)}: {RatioText.WithUnit(MilligramsPerKilogram, CumulativeDose.Accepted.Unit)} "
        + (Target is null ? $"{CountedIn}" : $"of {Target}");

    private Ratio? Left(CumulativeDose? end)
    {
        if (end is not { } stated)
        {
            return null;
        }

        Ratio picograms = Ratio.Of(stated.For(CountedWeight).Picograms, 1) - counted.Over(1);
        return picograms > Ratio.Zero ? picograms : Ratio.Zero;
    }

    /// <summary>
    /// The first day by whose end the total is beyond an end of the target. The total never decreases from one day to the next, so that
    /// halving finds it.
    /// </summary>
    private DateOnly? FirstDay(CumulativeDose end, Func<Ratio, bool> isSo)
    {
        Ratio picograms = Ratio.Of(end.For(CountedWeight).Picograms, 1);
        if (!isSo(counted.Over(1) - picograms))
        {
            return null;
        }

        (int before, int day) = (History.ByDate[0].FirstDay - 1, AsOf.DayNumber);
        while (day - before > 1)
        {
            int middle = before + ((day - before) / 2);
            (before, day) = isSo(CountedThrough(DateOnly.FromDayNumber(middle)).Over(1) - picograms) ? (before, middle) : (middle, day);
        }

        return DateOnly.FromDayNumber(day);
    }

    private ExactSum CountedThrough(DateOnly day)
    {
        int place = Policy.PlaceOfRemaining(Weights, AsOf);
        var tally = new Tally(CountedIn, CountedWeight);
        var walk = new StretchWalk(History, Policy.CountedOver(Weights, place), DateOnly.MinValue, day);
        tally.Add(ref walk, AsOf);
        return tally.Counted;
    }

    private StretchWalk Walk(int placeOfRemaining) => new(History, Policy.CountedOver(Weights, placeOfRemaining), DateOnly.MinValue, AsOf);
}
