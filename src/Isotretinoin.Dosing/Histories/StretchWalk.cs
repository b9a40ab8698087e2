using System.Diagnostics.CodeAnalysis;

namespace Isotretinoin.Dosing;

/// <summary>The stretches of a history between two days, by date: one pass over sorted periods, weights and marked days.</summary>
internal ref struct StretchWalk
{
    private readonly ReadOnlySpan<RecordedPeriod> periods;
    private readonly ReadOnlySpan<MarkedDay> marked;
    private readonly ReadOnlySpan<Weighing> weights;
    private readonly int lastDay;
    private int firstDay;
    private int period;
    private int mark;
    private int weight;
    private Stretch current;

    public StretchWalk(DoseHistory history, ReadOnlySpan<Weighing> weights, DateOnly first, DateOnly last)
    {
        periods = history.ByDate.AsSpan();
        marked = history.Marked.AsSpan();
        this.weights = weights;
        (firstDay, lastDay) = (first.DayNumber, last.DayNumber);
    }

    [UnscopedRef]
    public readonly ref readonly Stretch Current => ref current;

    public bool MoveNext()
    {
        while (period < periods.Length && periods[period].LastDay < firstDay)
        {
            period++;
        }

        if (period == periods.Length || periods[period].FirstDay > lastDay || firstDay > lastDay)
        {
            return false;
        }

        RecordedPeriod recorded = periods[period];
        int first = Math.Max(firstDay, recorded.FirstDay);
        while (weight + 1 < weights.Length && weights[weight + 1].Day <= first)
        {
            weight++;
        }

        int last = Math.Min(lastDay, recorded.LastDay);
        if (weight + 1 < weights.Length)
        {
            last = Math.Min(last, weights[weight + 1].Day - 1);
        }

        Count(recorded, first, last);
        firstDay = last + 1;
        return true;
    }

    private void Count(RecordedPeriod recorded, int first, int last)
    {
        while (mark < marked.Length && marked[mark].Day < first)
        {
            mark++;
        }

        int missed = 0;
        int partial = 0;
        long picograms = 0;
        for (; mark < marked.Length && marked[mark].Day <= last; mark++)
        {
            missed += marked[mark].Picograms == 0 ? 1 : 0;
            partial += marked[mark].Picograms == 0 ? 0 : 1;
            picograms += marked[mark].Picograms;
        }

        current = new Stretch(recorded, first, last, weights.IsEmpty ? default : weights[weight].Weight, missed, partial, picograms);
    }
}
