using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// How a course stands at the end of a day: what was taken, what is left to the target, and when it would be reached. Made by
/// <c>DoseHistory.ProgressAt</c>; exact under every weight policy, at a cost that grows with periods, weights and dated exceptions, not
/// with days.
/// </summary>
public sealed class Progress
{
    private readonly FormulationTotals taken;
    private readonly ExactSum counted;

    internal Progress(DoseHistory history, DateOnly asOf, WeightHistory weights, WeightPolicy policy, CumulativeTarget target)
    {
        (History, AsOf, Weights, Policy, Target) = (history, asOf, weights, policy, target);
        int place = policy.PlaceOfRemaining(weights, asOf);
        CountedWeight = weights.Weights[place].Weight;
        var tally = new Tally(target.Formulation, CountedWeight);
        tally.Add(Walk(place), asOf);
        CalendarDays = tally.CalendarDays;
        DosingDays = tally.DosingDays;
        MissedDays = tally.MissedDays;
        taken = tally.Taken;
        counted = tally.Counted;
    }

    /// <summary>What was stated as taken.</summary>
    public DoseHistory History { get; }

    /// <summary>The last day whose doses count as taken.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The body weights.</summary>
    public WeightHistory Weights { get; }

    /// <summary>Over which of them milligrams are counted.</summary>
    public WeightPolicy Policy { get; }

    /// <summary>What the course aims at.</summary>
    public CumulativeTarget Target { get; }

    /// <summary>
    /// The weight at which what remains is counted: the earliest under <see cref="WeightPolicy.Starting"/>,
    /// else the one in force on the as-of date.
    /// </summary>
    public BodyWeight CountedWeight { get; }

    /// <summary>The days in periods, dosing days or not; breaks between periods are left out.</summary>
    public int CalendarDays { get; }

    /// <summary>The days on which something was taken; undated misses are taken off.</summary>
    public int DosingDays { get; }

    /// <summary>The dosing days on which nothing was taken, by date or undated.</summary>
    public int MissedDays { get; }

    /// <summary>
    /// What was taken of each formulation, in its own milligrams, exactly: those above 0, in the order conventional, lidose, micronized.
    /// </summary>
    public ImmutableArray<TotalDose> Taken() => taken.AboveZero();

    /// <summary>
    /// The formulations other than the target's of which something was taken; it was counted by its worth,
    /// and none is substitutable for another.
    /// </summary>
    public ImmutableArray<Formulation> ConvertedFrom() =>
        [.. Taken().Select(dose => dose.Formulation).Where(formulation => formulation != Target.Formulation)];

    /// <summary>What was taken, in the milligrams of the target's formulation, exactly.</summary>
    public TotalDose Cumulative => TakenIn(Target.Formulation);

    /// <summary>The cumulative dose in mg/kg of the target's formulation under the policy, as an exact fraction.</summary>
    public Ratio MilligramsPerKilogram => counted.Over(PicogramsPerMilligramPerKilogram);

    /// <summary>What is left to the lower end of the target, in mg/kg of its formulation: exact, and never negative.</summary>
    public Ratio MilligramsPerKilogramToLower => Left(Target.Lower) * Ratio.Of(1, PicogramsPerMilligramPerKilogram);

    /// <summary>What is left to the upper end of the target, in mg/kg of its formulation: exact, and never negative.</summary>
    public Ratio MilligramsPerKilogramToUpper => Left(Target.Upper) * Ratio.Of(1, PicogramsPerMilligramPerKilogram);

    /// <summary>
    /// What is left to the lower end of the target at <see cref="CountedWeight"/>, in mg of its formulation: exact, and never negative.
    /// </summary>
    public Ratio MilligramsToLower => Left(Target.Lower) * Ratio.Of(1, DailyDose.PicogramsPerMilligram);

    /// <summary>
    /// What is left to the upper end of the target at <see cref="CountedWeight"/>, in mg of its formulation: exact, and never negative.
    /// </summary>
    public Ratio MilligramsToUpper => Left(Target.Upper) * Ratio.Of(1, DailyDose.PicogramsPerMilligram);

    /// <summary>
    /// The first day by whose end the cumulative dose was at or above the lower end of the target, each day counted as it is here; null
    /// when it is not.
    /// </summary>
    public DateOnly? TargetReachedOn => FirstDay(Target.Lower, taken => taken >= Ratio.Zero);

    /// <summary>
    /// The first day by whose end the cumulative dose was above the upper end of the target, each day counted as it is here; null when it
    /// is not.
    /// </summary>
    public DateOnly? TargetPassedOn => FirstDay(Target.Upper, taken => taken > Ratio.Zero);

    /// <summary>The stretches of days that were summed, in order of date.</summary>
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

    /// <summary>The stretches of days, each over the weight in force on its own days, whatever the policy.</summary>
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

    /// <summary>The cumulative dose of the target's formulation, in picograms at <see cref="CountedWeight"/>.</summary>
    internal ExactSum Counted => counted;

    /// <summary>
    /// What was taken, in the milligrams of a formulation, exactly: each formulation by its worth. A plan
    /// that continues the course starts from it, over a weight of its own.
    /// </summary>
    public TotalDose TakenIn(Formulation formulation)
    {
        ArgumentNullException.ThrowIfNull(formulation);
        return taken.In(formulation);
    }

    /// <summary>What 1 mg/kg is at <see cref="CountedWeight"/>.</summary>
    internal long PicogramsPerMilligramPerKilogram => CountedWeight.Grams * 1_000_000;

    /// <summary>The date, what was taken and the target: <c>2026-03-31: ≈41.991 mg/kg of 120 to 150 mg/kg conventional</c>.</summary>
    public override string ToString() =>
        $"{DateText.Of(AsOf)}: {RatioText.WithUnit(MilligramsPerKilogram, CumulativeDose.Accepted.Unit)} of {Target}";

    private Ratio Left(CumulativeDose end)
    {
        Ratio picograms = Ratio.Of(end.For(CountedWeight).Picograms, 1) - counted.Over(1);
        return picograms > Ratio.Zero ? picograms : Ratio.Zero;
    }

    /// <summary>
    /// The first day by whose end what was taken beyond an end of the target is so. The sum never falls from one day to the next, so that
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
        var tally = new Tally(Target.Formulation, CountedWeight);
        tally.Add(new StretchWalk(History, Policy.CountedOver(Weights, place), DateOnly.MinValue, day), AsOf);
        return tally.Counted;
    }

    private StretchWalk Walk(int placeOfRemaining) => new(History, Policy.CountedOver(Weights, placeOfRemaining), DateOnly.MinValue, AsOf);
}
