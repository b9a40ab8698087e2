using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The ends of a target in milligrams, and the days that meet them.</summary>
internal sealed class TargetWorking
{
    private readonly Working working;
    private readonly DerivationTerm weight;
    private readonly DerivationTerm? start;

    public TargetWorking(Working working, CumulativeTarget target, DerivationTerm weight, DerivationTerm? start)
    {
        (this.working, this.weight, this.start) = (working, weight, start);
        (FromPerKilogram, From) = Milligrams("target from", target.Lower, target.BeforeConversion?.Lower);
        (ToPerKilogram, To) = Milligrams("target to", target.Upper, target.BeforeConversion?.Upper);
    }

    /// <summary>The lower end in mg/kg.</summary>
    public DerivationTerm FromPerKilogram { get; }

    /// <summary>The upper end in mg/kg.</summary>
    public DerivationTerm ToPerKilogram { get; }

    /// <summary>The lower end in mg.</summary>
    public DerivationTerm From { get; }

    /// <summary>The upper end in mg.</summary>
    public DerivationTerm To { get; }

    /// <summary>The days of a step to the lower end.</summary>
    public DerivationTerm DaysToReach(string step, DerivationTerm cycle, DerivationTerm cumulative, int days)
    {
        DerivationTerm left = working.Difference($"{step} left to reach", From, cumulative);
        return working.Line($"{step} days to reach", Ratio.Of(days, 1), "day", FirstDayReaching, left, cycle);
    }

    /// <summary>The last dosing day of a step within the upper end, up to its stated days.</summary>
    public DerivationTerm DaysWithin(string step, DerivationTerm cycle, DerivationTerm cumulative, DerivationTerm? stepDays, int days)
    {
        DerivationTerm left = working.Difference($"{step} left within", To, cumulative);
        return stepDays is null
            ? working.Line($"{step} days within", Ratio.Of(days, 1), "day", LastDayWithin, left, cycle)
            : working.Line($"{step} days within", Ratio.Of(days, 1), "day", LastDayWithin, left, cycle, stepDays);
    }

    /// <summary>The course day of a day of a step, and the cumulative dose by then.</summary>
    public void Locate(
        string name,
        CourseDay day,
        RegimenStep step,
        DerivationTerm cycle,
        DerivationTerm daysBefore,
        DerivationTerm dayOfStep,
        DerivationTerm cumulative)
    {
        DerivationTerm courseDay = working.Sum($"{name} day", daysBefore, dayOfStep);
        DerivationTerm taken = working.OverDays($"{name} in the step", step.Cycle, cycle, dayOfStep);
        DerivationTerm dose = working.Sum($"{name} dose", cumulative, taken);
        working.Quotient($"{name} dose per kg", dose, weight, CumulativeDose.Accepted.Unit);
        working.Dated($"{name} date", start, courseDay, day.Date);
    }

    private (DerivationTerm PerKilogram, DerivationTerm Milligrams) Milligrams(
        string name, CumulativeDose end, CumulativeDose? beforeConversion)
    {
        DerivationTerm perKilogram = working.Stated(name, end, beforeConversion, []);
        return (perKilogram, working.Product($"{name} in mg", perKilogram, weight, TotalDose.Accepted.Unit));
    }
}
