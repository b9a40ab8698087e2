using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>
/// One or more dated body weights, one per date, or a single one without a date. The weight in force on a day is the latest on or before
/// it; before the earliest, the earliest.
/// </summary>
public sealed class WeightHistory
{
    private WeightHistory(ImmutableArray<Weighing> weights) => Weights = weights;

    /// <summary>The weights, earliest first; at least one.</summary>
    public ImmutableArray<Weighing> Weights { get; }

    /// <summary>The earliest dated weight.</summary>
    public BodyWeight Starting => Weights[0].Weight;

    /// <summary>A history of weights, in any order.</summary>
    /// <exception cref="RefusalException">
    /// There is no weight (<see cref="RefusalCode.WeightsNone"/>), or two have the same date
    /// (<see cref="RefusalCode.WeightsDuplicateDate"/>).
    /// </exception>
    public static WeightHistory Of(params ReadOnlySpan<Weighing> weights)
    {
        ImmutableArray<Weighing> stated = Elements.Of(weights, nameof(weights));
        if (stated.IsEmpty)
        {
            throw new RefusalException(
                RefusalCode.WeightsNone, "weights", "A course in progress needs at least one dated body weight.", nameof(weights));
        }

        int[] byDate = StatedOrder.ByDate(weights, weight => weight.Date ?? DateOnly.MinValue);
        List<Refusal>? refusals = null;
        for (int i = 1; i < byDate.Length; i++)
        {
            (Weighing one, Weighing other) = (stated[byDate[i - 1]], stated[byDate[i]]);
            if (one.Day == other.Day)
            {
                (refusals ??= []).Add(Refusal.Of(
                    RefusalCode.WeightsDuplicateDate,
                    Refusal.Element("weights", byDate[i]),
                    $"Two weights {Dated(one)}: {one.Weight} and {other.Weight}. "
                        + "Accepted: one weight for each date."));
            }
        }

        if (refusals is not null)
        {
            throw new RefusalException(refusals, nameof(weights));
        }

        return new WeightHistory(StatedOrder.Ordered(stated, byDate));
    }

    /// <summary>One weight for every day, without a date.</summary>
    /// <exception cref="InvalidOperationException">The weight is a default value.</exception>
    public static WeightHistory Of(BodyWeight weight) => new([Weighing.Of(weight, date: null)]);

    /// <summary>The weight in force on a day: the latest on or before it, or the earliest.</summary>
    public BodyWeight InForceOn(DateOnly day) => Weights[PlaceOn(day)].Weight;

    /// <summary>The weights with their dates: <c>64.3 kg of 2026-01-01; 66 kg of 2026-04-01</c>.</summary>
    public override string ToString() => string.Join("; ", Weights);

    private static string Dated(Weighing weighing) => weighing.Date is { } date ? $"are dated {DateText.Of(date)}" : "have no date";

    /// <summary>The weights from the one in force on a day on.</summary>
    internal WeightHistory From(DateOnly day) => PlaceOn(day) is > 0 and var place ? new WeightHistory(Weights[place..]) : this;

    /// <summary>The index of the weight in force on a day.</summary>
    internal int PlaceOn(DateOnly day)
    {
        int place = 0;
        int beyond = Weights.Length;
        while (beyond - place > 1)
        {
            int middle = (place + beyond) / 2;
            (place, beyond) = Weights[middle].Day <= day.DayNumber ? (middle, beyond) : (place, middle);
        }

        return place;
    }
}
