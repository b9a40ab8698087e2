using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Tests;

public sealed class ProgressDerivationProperties
{
    [Law]
    public Property Every_line_of_every_progress_follows_and_ends_at_its_own_numbers() => Law.ForAll(() => HistoryCases.Arbitrary, history =>
    {
        Progress progress = history.Progress;
        Derivation derivation = Derivation.Of(progress);

        Assert.Null(DerivationProperties.FaultIn(derivation));
        Says(derivation, "calendar days", progress.CalendarDays);
        Says(derivation, "dosing days", progress.DosingDays);
        Says(derivation, "missed days", progress.MissedDays);
        Assert.All(progress.Taken(), dose => Says(derivation, $"taken {dose.Formulation}", dose.Milligrams));
        Says(derivation, "cumulative", progress.Cumulative.Milligrams);
        Says(derivation, "cumulative per kg", progress.MilligramsPerKilogram);
        Says(derivation, "remaining to from per kg", progress.MilligramsPerKilogramToLower!.Value);
        Says(derivation, "remaining to from", progress.MilligramsToLower!.Value);
        Says(derivation, "remaining to to per kg", progress.MilligramsPerKilogramToUpper!.Value);
        Says(derivation, "remaining to to", progress.MilligramsToUpper!.Value);
    });

    [Law]
    public Property Every_line_of_every_projection_follows_and_ends_at_its_own_numbers() => Law.ForAll(() => HistoryCases.Arbitrary, history => Projected(history.Projection!));

    [Law]
    public Property A_projection_in_steps_with_a_pause_is_worked_step_by_step() => Law.ForAll(
        () => from history in HistoryCases.Sound from days in Gen.Choose(1, 90) from pause in Gen.Choose(1, 30) select (history, days, pause),
        c =>
        {
            Continuation first = Continuation.Taking(DailyDose.FromMilligrams(20m, Formulation.Micronized), IntakePattern.AlternateDays).ForDays(c.days);
            Progress progress = c.history.Progress;
            Projected(Projection.Of(progress, first));
            Projected(Projection.Of(progress, first.ThenPausing(c.pause).ThenTaking(DailyDose.FromMilligrams(30m, Formulation.Conventional))));
            Projected(Projection.Of(progress, Continuation.Pausing(c.pause).ThenTaking(DailyDose.FromMilligrams(12.5m, Formulation.Lidose)).Through(progress.AsOf.AddDays(c.pause + c.days))));
        });

    private static void Projected(Projection projection)
    {
        Derivation derivation = Derivation.Of(projection);

        Assert.Null(DerivationProperties.FaultIn(derivation));
        Assert.Equal(projection.DaysToTarget, derivation.Find("reached days") is { } reached ? (int)reached.Value.Numerator : null);
        Assert.Equal(projection.TargetReached, derivation.Find("reached date")?.Date);
        Says(derivation, "last within days", projection.DaysWithinTarget!.Value);
        Assert.Equal(projection.LastDayWithinTarget, derivation.Find("last within date")?.Date);
    }

    private static void Says(Derivation derivation, string name, Fraction value) => Assert.Equal(value, (Fraction)derivation.Find(name)!.Value);
}
