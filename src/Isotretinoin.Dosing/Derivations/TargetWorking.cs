using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The ends of a target in milligrams, and the days that meet them.</summary>
internal sealed class TargetWorking
{
    private readonly Working working;
    private readonly DerivationLine weight;
    private readonly DerivationLine? start;

    public TargetWorking(Working working, CumulativeTarget target, DerivationLine weight, DerivationLine? start)
    {
        (this.working, this.weight, this.start) = (working, weight, start);
        (FromPerKilogram, From) = Milligrams("target from", target.Lower, target.BeforeConversion?.Lower);
        (ToPerKilogram, To) = Milligrams("target to", target.Upper, target.BeforeConversion?.Upper);
    }

    /// <summary>The lower end in mg/kg.</summary>
    public DerivationLine FromPerKilogram { get; }

    /// <summary>The upper end in mg/kg.</summary>
    public DerivationLine ToPerKilogram { get; }

    /// <summary>The lower end in mg.</summary>
    public DerivationLine From { get; }

    /// <summary>The upper end in mg.</summary>
    public DerivationLine To { get; }

    /// <summary>The days of a step to the lower end.</summary>
    public DerivationLine DaysToReach(string step, DerivationLine cycle, DerivationLine cumulative, int days)
    {
        DerivationLine left = working.Difference($"{step} left to reach", From, cumulative);
        return working.Line($"{step} days to reach", Ratio.Of(days, 1), "day", FirstDayReaching, left, cycle);
    }

    /// <summary>The last dosing day of a step within the upper end, up to its stated days.</summary>
    public DerivationLine DaysWithin(string step, DerivationLine cycle, DerivationLine cumulative, DerivationLine? stepDays, int days)
    {
        DerivationLine left = working.Difference($"{step} left within", To, cumulative);
        return stepDays is null
            ? working.Line($"{step} days within", Ratio.Of(days, 1), "day", LastDayWithin, left, cycle)
            : working.Line($"{step} days within", Ratio.Of(days, 1), "day", LastDayWithin, left, cycle, stepDays);
    }

    /// <summary>The course day of a day of a step, and the cumulative dose by then.</summary>
    public void Locate(
        string name,
        CourseDay day,
        RegimenStep step,
        DerivationLine cycle,
        DerivationLine daysBefore,
        DerivationLine dayOfStep,
        DerivationLine cumulative)
    {
        DerivationLine courseDay = working.Sum($"{name} day", daysBefore, dayOfStep);
        DerivationLine taken = working.OverDays($"{name} in the step", step.Cycle, cycle, dayOfStep);
        DerivationLine dose = working.Sum($"{name} dose", cumulative, taken);
        working.Quotient($"{name} dose per kg", dose, weight, CumulativeDose.Accepted.Unit);
        working.Dated($"{name} date", start, courseDay, day.Date);
    }

    private (DerivationLine PerKilogram, DerivationLine Milligrams) Milligrams(
        string name, CumulativeDose end, CumulativeDose? beforeConversion)
    {
        DerivationLine perKilogram = working.Stated(name, end, beforeConversion, []);
        return (perKilogram, working.Product($"{name} in mg", perKilogram, weight, TotalDose.Accepted.Unit));
    }
}
