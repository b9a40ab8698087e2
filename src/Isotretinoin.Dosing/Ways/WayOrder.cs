using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A key by which ways are put in order, least first. The caller states one or more; there is no default.</summary>
public sealed class WayOrder : INamedChoice<WayOrder>
{
    private readonly Func<WayMeasures, long> measure;

    private WayOrder(string id, int bits, Func<WayMeasures, long> measure) => (Id, Bits, this.measure) = (id, bits, measure);

    /// <summary>The days of the course.</summary>
    public static WayOrder Days { get; } = new("days", bits: 12, way => way.Days);

    /// <summary>The greatest dose of a day, in mg/kg/day.</summary>
    public static WayOrder GreatestDose { get; } = new("greatestMgPerKgPerDay", bits: 10, way => way.GreatestMilligrams);

    /// <summary>The most capsules of a day.</summary>
    public static WayOrder CapsulesADay { get; } = new("capsulesADay", bits: 10, way => way.CapsulesADay);

    /// <summary>The capsules left over when every supply is handed over in whole packs; it needs the size of a pack.</summary>
    public static WayOrder LeftOver { get; } = new("leftOver", bits: 32, way => way.LeftOver);

    /// <summary>Every key.</summary>
    public static ImmutableArray<WayOrder> All { get; } = [Days, GreatestDose, CapsulesADay, LeftOver];

    /// <summary>The identifier in text and on the wire: <c>capsulesADay</c>.</summary>
    public string Id { get; }

    /// <summary>Finds a key by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The key, or null when the id is unknown.</returns>
    public static WayOrder? Find(string? id) => NamedChoice.Find<WayOrder>(id);

    /// <summary>Reads a key by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such key.</exception>
    public static WayOrder Parse(string id) => NamedChoice.Parse<WayOrder>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    /// <summary>The bits that hold every value; those of all keys are 64.</summary>
    internal int Bits { get; }

    internal ulong Of(WayMeasures way) => (ulong)measure(way);
}
