using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Isotretinoin.Dosing;

/// <summary>A day marked as missed or partial: the dose taken on it, and the list that states it.</summary>
internal readonly struct MarkedDay
{
    private const string Missed = "missed";
    private const string Partial = "partial";

    private MarkedDay(DateOnly date, long picograms, Formulation? formulation, int place) =>
        (Date, Picograms, Formulation, Place) = (date, picograms, formulation, place);

    public DateOnly Date { get; }

    public int Day => Date.DayNumber;

    public long Picograms { get; }

    /// <summary>The formulation of a partial dose; null for a missed date.</summary>
    public Formulation? Formulation { get; }

    /// <summary>The list that states the day: <c>missed</c> or <c>partial</c>.</summary>
    public string List => Formulation is null ? Missed : Partial;

    /// <summary>The member that states the day: <c>missed[1]</c>.</summary>
    public string Member => Refusal.Element(List, Place);

    private int Place { get; }

    private string Said => Formulation is null ? "missed" : $"{TotalDose.OfPicograms(Picograms, Formulation)} taken";

    /// <summary>The days by date, each once. A date stated as two things is refused.</summary>
    public static ImmutableArray<MarkedDay> ByDate(
        ReadOnlySpan<DateOnly> missed, ReadOnlySpan<PartialDay> partial, ref List<Refusal>? refusals)
    {
        if (missed.IsEmpty && partial.IsEmpty)
        {
            return [];
        }

        MarkedDay[] stated = Stated(missed, partial);
        var once = new MarkedDay[stated.Length];
        int days = 0;
        foreach (int place in StatedOrder.ByDate<MarkedDay>(stated, day => day.Date))
        {
            ref readonly MarkedDay day = ref stated[place];
            if (days == 0 || once[days - 1].Date != day.Date)
            {
                once[days++] = day;
            }
            else if (!once[days - 1].SaysTheSameAs(day))
            {
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.HistoryContradiction,
                    day.Member,
                    $"{DateText.Of(day.Date)} is stated as {once[days - 1].Said} and as {day.Said}. Accepted: one of them."));
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(days == once.Length ? once : once[..days]);
    }

    private static MarkedDay[] Stated(ReadOnlySpan<DateOnly> missed, ReadOnlySpan<PartialDay> partial)
    {
        var stated = new MarkedDay[missed.Length + partial.Length];
        for (int i = 0; i < missed.Length; i++)
        {
            stated[i] = new MarkedDay(missed[i], 0, formulation: null, i);
        }

        for (int i = 0; i < partial.Length; i++)
        {
            stated[missed.Length + i] = new MarkedDay(partial[i].Date, partial[i].Taken.Picograms, partial[i].Taken.Formulation, i);
        }

        return stated;
    }

    private bool SaysTheSameAs(in MarkedDay other) => Picograms == other.Picograms && (Picograms == 0 || Formulation == other.Formulation);
}
