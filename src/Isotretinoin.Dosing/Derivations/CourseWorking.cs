using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The working of a course: each step, the days that meet the ends of the target, and the sums.</summary>
internal sealed class CourseWorking
{
    private readonly Course course;
    private readonly Working working;
    private readonly DerivationLine weight;
    private readonly DerivationLine strengths;
    private readonly DerivationLine? start;
    private readonly DerivationLine alreadyTaken;
    private readonly TargetWorking? target;
    private readonly List<DerivationLine> stepDays = [];
    private readonly List<DerivationLine> quantities = [];
    private readonly DerivationLine noDays;
    private DerivationLine daysBefore;
    private DerivationLine cumulative;

    private CourseWorking(Course course)
    {
        Product product = course.Regimen.Product;
        this.course = course;
        working = new Working(product.Formulation);
        weight = working.Given(course.Regimen.Weight);
        strengths = working.Given(product);
        start = course.Start is { } date ? working.GivenDayOne(date) : null;
        alreadyTaken = working.Given("already taken", course.AlreadyTaken);
        target = course.Target is { } band ? new TargetWorking(working, band, weight, start) : null;
        noDays = working.Given("days before step 1", Ratio.Zero, "day");
        (daysBefore, cumulative) = (noDays, alreadyTaken);
    }

    public static Derivation Of(Course course) => new CourseWorking(course).Written();

    private Derivation Written()
    {
        var steps = new StepWorking(working, weight, strengths);
        foreach (RegimenStep step in course.Regimen.Steps)
        {
            if (step.Cycle.Frequency is not { } division)
            {
                Pause(step);
                continue;
            }

            DerivationLine dosesADay = working.Given($"{StepWorking.Name(step)} doses a day", Ratio.Of(division.Times.Length, 1), "dose");
            Run(step, steps.Cycle(step, dosesADay), dosesADay);
        }

        DerivationLine days = working.Sum("course days", [.. stepDays]);
        working.Dated("course end", start, days, course.EndDate);
        working.Difference("course total", cumulative, alreadyTaken);
        working.Sum("course quantities", [.. quantities]);
        if (course is { Target: not null, TargetReached: null })
        {
            working.Difference("left to the target", target!.From, cumulative);
        }

        return working.Done();
    }

    private void Pause(RegimenStep step)
    {
        string name = StepWorking.Name(step);
        DerivationLine days = working.Given($"{name} days", Ratio.Of(step.Days!.Value, 1), "day");
        DerivationLine last = working.Sum($"{name} last day", daysBefore, days);
        working.Line($"{name} first day", Ratio.Of(daysBefore.Value.Numerator + 1, 1), "day", NextDay, daysBefore);
        daysBefore = last;
        stepDays.Add(days);
    }

    private void Run(RegimenStep step, DerivationLine cycle, DerivationLine dosesADay)
    {
        string name = StepWorking.Name(step);
        int before = (int)daysBefore.Value.Numerator;
        int last = before + course.DaysOf(step);
        DerivationLine mean = working.Line($"{name} mean", step.Cycle.MeanMilligramsPerDay, DailyDose.Accepted.Unit, Mean, cycle);
        working.Quotient($"{name} mean per kg", mean, weight, WeightBasedDose.Accepted.Unit);

        DerivationLine? statedDays = step.Days is null ? null : working.Given($"{name} days", Ratio.Of(last - before, 1), "day");
        DerivationLine? toReach = null;
        DerivationLine days = statedDays ?? OpenDays(name, cycle, last - before, out toReach);
        if (last > before)
        {
            working.Line($"{name} first day", Ratio.Of(before + 1, 1), "day", NextDay, daysBefore);
        }

        DerivationLine lastDay = working.Sum($"{name} last day", daysBefore, days);
        DerivationLine total = working.OverDays($"{name} total", step.Cycle, cycle, days);
        DerivationLine cumulativeAfter = working.Sum($"{name} cumulative", cumulative, total);
        quantities.Add(working.Quantities(
            $"{name} quantities", CapsuleQuantities.Of(step.Cycle, 1, last - before), cycle, days, strengths, dosesADay));

        bool isFirst = quantities.Count == 1;
        if (course.TargetReached is { } reached && reached.Day <= last && (reached.Day > before || (isFirst && reached.Day == 0)))
        {
            DerivationLine day = toReach ?? target!.DaysToReach(name, cycle, cumulative, Math.Max(reached.Day - before, 0));
            target!.Locate("reached", reached, step, cycle, reached.Day == 0 ? noDays : daysBefore, day, cumulative);
        }

        bool isEndless = step.Days is null && step.Number == course.Regimen.Steps.Length;
        DerivationLine? limit = isEndless ? null : days;
        if (course.LastDayWithinTarget is { } within && within.Day > before && (isEndless || within.Day <= last))
        {
            DerivationLine day = target!.DaysWithin(name, cycle, cumulative, limit, within.Day - before);
            target.Locate("last within", within, step, cycle, daysBefore, day, cumulative);
        }
        else if (isFirst && course.LastDayWithinTarget is null)
        {
            target?.DaysWithin(name, cycle, cumulative, limit, days: 0);
        }

        stepDays.Add(days);
        (daysBefore, cumulative) = (lastDay, cumulativeAfter);
    }

    /// <summary>The days of the open step, and the days to the target that they follow from, if they do.</summary>
    private DerivationLine OpenDays(string name, DerivationLine cycle, int days, out DerivationLine? toReach)
    {
        toReach = null;
        CourseEnd end = course.End!;
        if (end is { Clear: { } clear, ThenDays: { } more, LastDate: { } lastDate })
        {
            DerivationLine dayOne = working.Given("date of day 1", course.Start!.Value);
            DerivationLine last = working.After(
                "last date", working.Given("clear date", clear), working.Given("days after it", Ratio.Of(more, 1), "day"), lastDate);
            DerivationLine through = working.Line(
                "days through the last date", daysBefore.Value + Ratio.Of(days, 1), "day", DaysThrough, dayOne, last);
            return working.Difference($"{name} days", through, daysBefore);
        }

        int reached = Math.Max(course.TargetReached!.Value.Day - (int)daysBefore.Value.Numerator, 0);
        toReach = target!.DaysToReach(name, cycle, cumulative, reached);
        return end.SupplyDays is { } supply
            ? working.Line(
                $"{name} days", Ratio.Of(days, 1), "day", WholeSupplies, toReach, working.Given("supply days", Ratio.Of(supply, 1), "day"))
            : toReach;
    }
}
