using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Over which body weight milligrams are counted. A choice of the caller; there is no default.</summary>
public sealed class WeightPolicy : INamedChoice<WeightPolicy>
{
    private WeightPolicy(string id) => Id = id;

    /// <summary>The earliest dated weight for everything: the usual custom.</summary>
    public static WeightPolicy Starting { get; } = new("starting");

    /// <summary>The weight in force on the as-of date for everything.</summary>
    public static WeightPolicy Latest { get; } = new("latest");

    /// <summary>Each day's milligrams over the weight in force that day; what remains, at the weight in force on the as-of date.</summary>
    public static WeightPolicy PerDay { get; } = new("per-day");

    /// <summary>The three policies.</summary>
    public static ImmutableArray<WeightPolicy> All { get; } = [Starting, Latest, PerDay];

    /// <summary>The identifier in text and on the wire: <c>starting</c>, <c>latest</c> or <c>per-day</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a policy by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The policy, or null when there is none of that id.</returns>
    public static WeightPolicy? Find(string? id) => NamedChoice.Find<WeightPolicy>(id);

    /// <summary>Reads a policy by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such policy.</exception>
    public static WeightPolicy Parse(string id) => NamedChoice.Parse<WeightPolicy>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The place, among the weights by date, of the one at which what remains is counted.</summary>
    internal int PlaceOfRemaining(WeightHistory weights, DateOnly asOf) => this == Starting ? 0 : weights.PlaceOn(asOf);

    /// <summary>
    /// The weights over which doses were taken, by date; when days are not told apart, only the one at which what remains is counted.
    /// </summary>
    internal ReadOnlySpan<DatedWeight> CountedOver(WeightHistory weights, int placeOfRemaining) => this == PerDay
        ? weights.Weights.AsSpan()
        : weights.Weights.AsSpan(placeOfRemaining, 1);
}
