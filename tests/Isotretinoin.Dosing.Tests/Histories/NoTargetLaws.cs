using FsCheck;

namespace Isotretinoin.Dosing.Tests;

/// <summary>A course under way without a target: every number that does not speak of a target is the same as with one, and the others are absent.</summary>
public sealed class NoTargetLaws
{
    [Law]
    public Property Without_a_target_a_progress_has_the_same_numbers() => Law.ForAll(() => HistoryCases.Arbitrary, c =>
    {
        Progress with = c.Progress;
        Progress without = Without(c);

        Assert.Equal(
            (with.Cumulative, with.MilligramsPerKilogram, with.CalendarDays, with.DosingDays, with.MissedDays, with.CountedWeight, with.CountedIn),
            (without.Cumulative, without.MilligramsPerKilogram, without.CalendarDays, without.DosingDays, without.MissedDays, without.CountedWeight, without.CountedIn));
        Assert.Equal(with.Taken().AsEnumerable(), without.Taken());
        Assert.Equal(with.ConvertedFrom().AsEnumerable(), without.ConvertedFrom());
        Assert.Equal(with.Stretches().Select(stretch => stretch.ToString()), without.Stretches().Select(stretch => stretch.ToString()));
        Assert.Equal(
            (null, null, null, null, null, null, null),
            (without.Target, without.MilligramsPerKilogramToLower, without.MilligramsPerKilogramToUpper, without.MilligramsToLower, without.MilligramsToUpper, without.TargetReachedOn, without.TargetPassedOn));
        Assert.Equal(
            Derivation.Of(with).Lines.Select(line => line.ToString()).Where(line => !IsOfTarget(line)),
            Derivation.Of(without).Lines.Select(line => line.ToString()));
    });

    [Law]
    public Property Without_a_target_what_is_to_come_counts_the_same() => Law.ForAll(() => HistoryCases.Arbitrary, c =>
    {
        IntakePattern pattern = IntakePattern.Parse(c.Next.Pattern, provider: null);
        DateOnly on = HistoryCase.Date(c.AsOf + 30);
        if (Projection.Of(c.Progress, c.Next.Dose, pattern) is not { } with || Projection.Of(Without(c), c.Next.Dose, pattern) is not { } without)
        {
            Assert.Equal(0, c.Next.Dose.Milligrams);
            return;
        }

        Assert.Equal(with.MilligramsPerKilogramOn(on), without.MilligramsPerKilogramOn(on));
        Assert.Equal(with.MeanMilligramsPerKilogramPerDayThrough(on), without.MeanMilligramsPerKilogramPerDayThrough(on));
        Assert.Equal((null, null, null, null), (without.DaysToTarget, without.TargetReached, without.DaysWithinTarget, without.LastDayWithinTarget));
        Assert.Null(Reworked.FaultIn(Derivation.Of(without).Given.Select(WrittenAmount.Of), [.. Derivation.Of(without).Lines.Select(WrittenLine.Of)]));
    });

    private static Progress Without(HistoryCase c) => c.History.ProgressAt(HistoryCase.Date(c.AsOf), c.WeightHistory, c.Policy, c.TargetFormulation);

    private static bool IsOfTarget(string line) => line.StartsWith("target ", StringComparison.Ordinal) || line.StartsWith("remaining ", StringComparison.Ordinal);
}
