using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// One or more dated body weights, one for each date. The weight in force on a day is the latest dated
/// on or before it; before the earliest, the earliest.
/// </summary>
public sealed class WeightHistory
{
    private WeightHistory(ImmutableArray<DatedWeight> weights) => Weights = weights;

    /// <summary>The weights, earliest first; at least one.</summary>
    public ImmutableArray<DatedWeight> Weights { get; }

    /// <summary>The earliest dated weight.</summary>
    public BodyWeight Starting => Weights[0].Weight;

    /// <summary>A history of weights, in any order.</summary>
    /// <exception cref="HistoryException">
    /// There is no weight (<see cref="HistoryFault.NoWeights"/>), or two have the same date
    /// (<see cref="HistoryFault.DuplicateWeightDate"/>).
    /// </exception>
    public static WeightHistory Of(params ReadOnlySpan<DatedWeight> weights)
    {
        if (weights.IsEmpty)
        {
            throw new HistoryException(HistoryFault.NoWeights, "A course in progress needs at least one dated body weight.");
        }

        StatedList.MustHoldNoNull(weights, nameof(weights));
        DatedWeight[] byDate = weights.ToArray();
        int[] stated = [.. Enumerable.Range(0, byDate.Length)];
        Array.Sort([.. byDate.Select(w => w.Date)], stated);
        for (int i = 1; i < stated.Length; i++)
        {
            (int one, int other) = (Math.Min(stated[i - 1], stated[i]), Math.Max(stated[i - 1], stated[i]));
            if (byDate[one].Date == byDate[other].Date)
            {
                throw new HistoryException(
                    HistoryFault.DuplicateWeightDate,
                    $"Two weights are dated {DateText.Of(byDate[one].Date)}: {byDate[one].Weight} and {byDate[other].Weight}. "
                    + "Accepted: one weight for each date.",
                    new HistoryElement(HistoryList.Weights, one),
                    new HistoryElement(HistoryList.Weights, other));
            }
        }

        return new WeightHistory([.. stated.Select(i => byDate[i])]);
    }

    /// <summary>The weight in force on a day: the latest dated on or before it; before the earliest, the earliest.</summary>
    public BodyWeight InForceOn(DateOnly day) => Weights[PlaceOn(day)].Weight;

    /// <summary>The place, among the weights by date, of the one in force on a day.</summary>
    internal int PlaceOn(DateOnly day)
    {
        int place = 0;
        int beyond = Weights.Length;
        while (beyond - place > 1)
        {
            int middle = (place + beyond) / 2;
            (place, beyond) = Weights[middle].Date <= day ? (middle, beyond) : (place, middle);
        }

        return place;
    }
}
