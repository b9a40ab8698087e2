using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The body weight that divides the milligrams of a history. The caller's choice; there is no default.</summary>
public sealed class WeightPolicy : INamedChoice<WeightPolicy>
{
    private WeightPolicy(string id) => Id = id;

    /// <summary>The earliest weight throughout: the usual custom.</summary>
    public static WeightPolicy Starting { get; } = new("starting");

    /// <summary>The weight in force on the as-of date throughout.</summary>
    public static WeightPolicy Latest { get; } = new("latest");

    /// <summary>Each day's weight in force for that day's dose; the weight on the as-of date for what is left.</summary>
    public static WeightPolicy PerDay { get; } = new("per-day");

    /// <summary>The three policies.</summary>
    public static ImmutableArray<WeightPolicy> All { get; } = [Starting, Latest, PerDay];

    /// <summary>The identifier in text and on the wire: <c>starting</c>, <c>latest</c> or <c>per-day</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a policy by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The policy, or null when the id is unknown.</returns>
    public static WeightPolicy? Find(string? id) => NamedChoice.Find<WeightPolicy>(id);

    /// <summary>Reads a policy by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such policy.</exception>
    public static WeightPolicy Parse(string id) => NamedChoice.Parse<WeightPolicy>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The index of the weight for what is left.</summary>
    internal int PlaceOfRemaining(WeightHistory weights, DateOnly asOf) => this == Starting ? 0 : weights.PlaceOn(asOf);

    /// <summary>The weights that divide the doses, by date; only the weight for what is left unless each day has its own.</summary>
    internal ReadOnlySpan<Weighing> CountedOver(WeightHistory weights, int placeOfRemaining) => this == PerDay
        ? weights.Weights.AsSpan()
        : weights.Weights.AsSpan(placeOfRemaining, 1);
}
