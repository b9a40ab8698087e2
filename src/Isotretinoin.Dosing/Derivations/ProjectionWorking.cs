using System.Collections.Immutable;
using System.Globalization;
using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of a projection: each step, counted from the cumulative dose at the end of the as-of date.</summary>
internal sealed class ProjectionWorking
{
    private readonly Projection projection;
    private readonly Working working;
    private readonly DerivationLine? firstDay;
    private readonly TargetWorking? target;
    private DerivationLine cumulative;
    private DerivationLine daysBefore;

    private ProjectionWorking(Projection projection)
    {
        Progress progress = projection.Progress;
        this.projection = projection;
        working = new Working(progress.CountedIn);
        DerivationLine weight = working.Given(progress.CountedWeight);
        firstDay = progress.AsOf < DateOnly.MaxValue ? working.GivenDayOne(progress.AsOf.AddDays(1)) : null;
        daysBefore = working.Given("days before step 1", Ratio.Zero, "day");
        target = progress.Target is { } stated ? new TargetWorking(working, stated, weight, firstDay) : null;
        DerivationLine perKilogram = working.GivenDose(
            "cumulative per kg", [progress.MilligramsPerKilogram], CumulativeDose.Accepted.Unit, []);
        cumulative = working.Product("cumulative", perKilogram, weight, TotalDose.Accepted.Unit);
    }

    public static Derivation Of(Projection projection)
    {
        var written = new ProjectionWorking(projection);
        bool isFirst = true;
        for (int i = 0; i < projection.Continuation.Steps.Length; i++)
        {
            ContinuationStep step = projection.Continuation.Steps[i];
            written.Run(step, string.Create(CultureInfo.InvariantCulture, $"step {i + 1}"), isFirst);
            isFirst &= step.Dose is not { Picograms: > 0 };
        }

        return written.working.Done();
    }

    private void Run(ContinuationStep step, string name, bool isFirst)
    {
        int before = (int)daysBefore.Value.Numerator;
        DerivationLine? days = step.DaysAfter(projection.Progress.AsOf, before) is { } stated
            ? working.Given($"{name} days", Ratio.Of(stated, 1), "day")
            : null;
        int? last = days is null ? null : before + (int)days.Value.Numerator;
        if (step.Dose is { Picograms: > 0 } dose)
        {
            DayRow row = step.Row(projection.Progress.AsOf, before);
            DerivationLine cycle = Cycle(step, dose, row, name);
            if (projection.DaysToTarget is { } reached && IsIn(reached, before, last, isFirst))
            {
                Locate("reached", reached, target!.DaysToReach(name, cycle, cumulative, Math.Max(reached - before, 0)));
            }

            if (projection.DaysWithinTarget is { } within && IsIn(within, before, last, isFirst))
            {
                Locate("last within", within, target!.DaysWithin(name, cycle, cumulative, days, Math.Max(within - before, 0)));
            }

            if (days is not null)
            {
                Formulation formulation = projection.Progress.CountedIn;
                var taken = TotalDose.OfPicograms(
                    row.DosingDaysIn((int)days.Value.Numerator) * step.PicogramsIn(formulation), formulation);
                DerivationLine total = working.Line(
                    $"{name} total", Working.Exactly(taken), TotalDose.Accepted.Unit, OverDays, cycle, days);
                cumulative = working.Sum($"{name} cumulative", cumulative, total);
            }
        }

        daysBefore = days is null ? daysBefore : working.Sum($"{name} last day", daysBefore, days);
    }

    /// <summary>Whether a projected day falls in a step; a missing day is shown in the first step with a dose.</summary>
    private static bool IsIn(int day, int before, int? last, bool isFirst) => day == 0 ? isFirst : day > before && !(day > last);

    private void Locate(string name, int day, DerivationLine dayOfStep)
    {
        DerivationLine days = day == 0 ? working.Sum($"{name} days", dayOfStep) : working.Sum($"{name} days", daysBefore, dayOfStep);
        working.Dated($"{name} date", firstDay, days, projection.Progress.AsOf.AddDays(day));
    }

    private DerivationLine Cycle(ContinuationStep step, DailyDose dose, DayRow row, string name)
    {
        Formulation formulation = projection.Progress.CountedIn;
        var counted = DailyDose.OfPicograms(step.PicogramsIn(formulation), formulation);
        DerivationLine taken = working.Stated($"{name} dose", counted, dose.Formulation == formulation ? null : dose, []);
        if (row.IsDaily)
        {
            return taken;
        }

        DerivationLine pattern = working.Given($"{name} pattern", row);
        return working.Line(
            $"{name} cycle", [.. pattern.Values.Select(day => day * taken.Value)], DailyDose.Accepted.Unit, OnDosingDays, taken, pattern);
    }
}
