using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A day that a date marks as missed or partial: what was taken on it, and where it was stated.</summary>
internal sealed class MarkedDay
{
    public MarkedDay(DateOnly date, long picograms, Formulation? formulation, HistoryElement stated) =>
        (Date, Picograms, Formulation, Stated) = (date, picograms, formulation, stated);

    public DateOnly Date { get; }

    public int Day => Date.DayNumber;

    public long Picograms { get; }

    /// <summary>The formulation of a partial dose; null for a missed date, which needs none.</summary>
    public Formulation? Formulation { get; }

    public HistoryElement Stated { get; }

    /// <summary>The days by date, each once.</summary>
    /// <exception cref="HistoryException">The same date says two things.</exception>
    public static ImmutableArray<MarkedDay> ByDate(ReadOnlySpan<DateOnly> missed, ReadOnlySpan<PartialDay> partial)
    {
        var days = new List<MarkedDay>(missed.Length + partial.Length);
        for (int i = 0; i < missed.Length; i++)
        {
            days.Add(new MarkedDay(missed[i], 0, formulation: null, new HistoryElement(HistoryList.Missed, i)));
        }

        for (int i = 0; i < partial.Length; i++)
        {
            days.Add(new MarkedDay(
                partial[i].Date, partial[i].Taken.Picograms, partial[i].Taken.Formulation, new HistoryElement(HistoryList.Partial, i)));
        }

        var once = new List<MarkedDay>(days.Count);
        foreach (MarkedDay day in days.OrderBy(d => d.Date))
        {
            if (once.Count == 0 || once[^1].Date != day.Date)
            {
                once.Add(day);
            }
            else if (!once[^1].SaysTheSameAs(day))
            {
                throw new HistoryException(
                    HistoryFault.Contradiction,
                    $"{DateText.Of(day.Date)} is stated as {once[^1].Said} and as {day.Said}. Accepted: one of them.",
                    once[^1].Stated,
                    day.Stated);
            }
        }

        return [.. once];
    }

    private string Said => Formulation is null ? "missed" : $"{TotalDose.OfPicograms(Picograms, Formulation)} taken";

    private bool SaysTheSameAs(MarkedDay other) => Picograms == other.Picograms && (Picograms == 0 || Formulation == other.Formulation);
}
