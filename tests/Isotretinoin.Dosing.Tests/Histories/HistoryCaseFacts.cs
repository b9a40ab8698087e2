namespace Isotretinoin.Dosing.Tests;

public sealed class HistoryCaseFacts
{
    [Fact]
    public void Every_class_of_history_occurs() => Samples.HaveEach(
        HistoryCases.Sound,
        ("nothing taken", h => h.Periods.Count == 0),
        ("several periods", h => h.Periods.Count > 2),
        ("a break", h => h.Periods.Count > 1 && h.Periods.Max(p => p.Last) - h.Periods.Min(p => p.First) + 1 > h.Periods.Sum(p => p.Days.Count())),
        ("no break", h => h.Periods.Count > 1 && h.Periods.Max(p => p.Last) - h.Periods.Min(p => p.First) + 1 == h.Periods.Sum(p => p.Days.Count())),
        ("a stated break of 0 mg", h => h.Periods.Any(p => p.Thousandths == 0)),
        ("off days", h => h.Periods.Any(p => DosingDays.HasOffDays(p.Pattern))),
        ("missed dates", h => h.Missed.Count > 0),
        ("partial dates", h => h.Partial.Count > 0),
        ("undated misses", h => h.Periods.Any(p => p.Undated > 0)),
        ("two formulations", h => h.Periods.Select(p => p.Formulation).Distinct().Count() > 1),
        ("a converted target", h => h.Periods.Any(p => p.Formulation != h.TargetFormulation)),
        ("several weights", h => h.Weights.Count > 1),
        ("undated misses over two weights, day by day", h => h.Policy == WeightPolicy.PerDay && h.Periods.Any(p => p.Undated > 0 && h.Weights.Any(w => w.Day > p.First && w.Day <= p.Last))),
        ("as of a day within a period", h => h.Periods.Any(p => p.First <= h.AsOf && h.AsOf < p.Last)),
        ("the lower end passed", h => h.Periods.Count > 0 && h.Progress.MilligramsToLower == Ratio.Zero),
        ("starting", h => h.Policy == WeightPolicy.Starting),
        ("latest", h => h.Policy == WeightPolicy.Latest),
        ("per day", h => h.Policy == WeightPolicy.PerDay));

    [Fact]
    public void Every_fault_occurs() => Samples.HaveEach(
        HistoryCases.Slipped,
        ("none", h => !h.Faults.Any()),
        ("overlap", h => h.Faults.Contains(RefusalCode.HistoryOverlap)),
        ("no dosing day", h => h.Faults.Contains(RefusalCode.HistoryNotADosingDay)),
        ("contradiction", h => h.Faults.Contains(RefusalCode.HistoryContradiction)),
        ("too many missed", h => h.Faults.Contains(RefusalCode.HistoryTooManyMissed)));

    [Fact]
    public void Shrinking_ends() => Samples.ShrinkToAnEnd(HistoryCases.Slipped, HistoryCases.Simpler);
}
