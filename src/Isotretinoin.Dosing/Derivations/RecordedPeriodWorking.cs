using static Isotretinoin.Dosing.DerivationOperation;

namespace Isotretinoin.Dosing;

/// <summary>The mean dose of a period's unmarked days, when some were missed or capsules were counted.</summary>
internal sealed class RecordedPeriodWorking(Working working, string name, RecordedPeriod recorded)
{
    /// <summary>The mean of those days, in mg/day.</summary>
    public DerivationTerm Gave(
        DerivationTerm dose,
        IEnumerable<MarkedDay> marked,
        Func<string, DerivationTerm, DerivationTerm, int, DerivationTerm> dosingDaysBetween)
    {
        MarkedDay[] ofPeriod = [.. marked.Where(day => day.Day >= recorded.FirstDay && day.Day <= recorded.LastDay)];
        DerivationTerm first = working.Find($"{name} period first date")
            ?? working.Given($"{name} period first date", recorded.Period.First);
        DerivationTerm last = working.Given($"{name} period last date", recorded.Period.Last);
        DerivationTerm dosingDays = dosingDaysBetween($"{name} period dosing days", first, last, recorded.DaysAsStated + ofPeriod.Length);
        DerivationTerm markedDays = working.Given($"{name} period days marked by date", Ratio.Of(ofPeriod.Length, 1), "day");
        DerivationTerm unmarked = working.Difference($"{name} period days without a date", dosingDays, markedDays);
        DerivationTerm gave = recorded.Period.Counted is { } counted ? Counted(counted, ofPeriod, unmarked, dose) : Missing(unmarked, dose);
        return working.Quotient($"{name} mean of days without a date", gave, unmarked, DailyDose.Accepted.Unit);
    }

    private DerivationTerm Missing(DerivationTerm unmarked, DerivationTerm dose)
    {
        DerivationTerm misses = working.Given($"{name} undated misses", Ratio.Of(recorded.UndatedMisses, 1), "day");
        DerivationTerm taken = working.Difference($"{name} period days taken", unmarked, misses);
        return working.Product($"{name} period taken", taken, dose, TotalDose.Accepted.Unit);
    }

    private DerivationTerm Counted(TotalDose counted, MarkedDay[] marked, DerivationTerm unmarked, DerivationTerm dose)
    {
        DerivationTerm inAll = working.Given($"{name} period counted", counted);
        DerivationTerm byDate = working.Given(
            $"{name} period taken by date", TotalDose.OfPicograms(marked.Sum(day => day.Picograms), counted.Formulation));
        DerivationTerm gave = working.Difference($"{name} period taken", inAll, byDate);
        DerivationTerm stated = working.Product($"{name} period as stated", unmarked, dose, TotalDose.Accepted.Unit);
        DerivationTerm shortfall = working.Line(
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
