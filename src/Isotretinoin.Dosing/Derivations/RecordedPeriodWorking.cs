using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The mean dose of a period's unmarked days, when some were missed or capsules were counted.</summary>
internal sealed class RecordedPeriodWorking(Working working, string name, RecordedPeriod recorded)
{
    /// <summary>The mean of those days, in mg/day.</summary>
    public DerivationLine Gave(
        DerivationLine dose,
        IEnumerable<MarkedDay> marked,
        Func<string, DerivationLine, DerivationLine, int, DerivationLine> dosingDaysBetween)
    {
        MarkedDay[] ofPeriod = [.. marked.Where(day => day.Day >= recorded.FirstDay && day.Day <= recorded.LastDay)];
        DerivationLine first = working.Find($"{name} period first date")
            ?? working.Given($"{name} period first date", recorded.Period.First);
        DerivationLine last = working.Given($"{name} period last date", recorded.Period.Last);
        DerivationLine dosingDays = dosingDaysBetween($"{name} period dosing days", first, last, recorded.DaysAsStated + ofPeriod.Length);
        DerivationLine markedDays = working.Given($"{name} period days marked by date", Ratio.Of(ofPeriod.Length, 1), "day");
        DerivationLine unmarked = working.Difference($"{name} period days without a date", dosingDays, markedDays);
        DerivationLine gave = recorded.Period.Counted is { } counted ? Counted(counted, ofPeriod, unmarked, dose) : Missing(unmarked, dose);
        return working.Quotient($"{name} mean of days without a date", gave, unmarked, DailyDose.Accepted.Unit);
    }

    private DerivationLine Missing(DerivationLine unmarked, DerivationLine dose)
    {
        DerivationLine misses = working.Given($"{name} undated misses", Ratio.Of(recorded.UndatedMisses, 1), "day");
        DerivationLine taken = working.Difference($"{name} period days taken", unmarked, misses);
        return working.Product($"{name} period taken", taken, dose, TotalDose.Accepted.Unit);
    }

    private DerivationLine Counted(TotalDose counted, MarkedDay[] marked, DerivationLine unmarked, DerivationLine dose)
    {
        DerivationLine inAll = working.Given($"{name} period counted", counted);
        DerivationLine byDate = working.Given(
            $"{name} period taken by date", TotalDose.OfPicograms(marked.Sum(day => day.Picograms), counted.Formulation));
        DerivationLine gave = working.Difference($"{name} period taken", inAll, byDate);
        DerivationLine stated = working.Product($"{name} period as stated", unmarked, dose, TotalDose.Accepted.Unit);
        DerivationLine shortfall = working.Line(
            $"{name} period shortfall",
            stated.Value > gave.Value ? stated.Value - gave.Value : Ratio.Zero,
            TotalDose.Accepted.Unit,
            SubtractToZero,
            stated,
            gave);
        working.Line($"{name} undated misses", Ratio.Of(recorded.UndatedMisses, 1), "day", DivideDownToDay, shortfall, dose);
        return gave;
    }
}
