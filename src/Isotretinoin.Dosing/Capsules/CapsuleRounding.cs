using System.Collections.Immutable;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>The choice between the makeable doses on either side of an exact dose. The prescriber's; there is no default.</summary>
public sealed class CapsuleRounding : INamedChoice<CapsuleRounding>
{
    private const int FewestSpread = 2;
    private const int MostSpread = 7;

    private static readonly ImmutableArray<CapsuleRounding> Spreads =
        [.. Enumerable.Range(FewestSpread, MostSpread - FewestSpread + 1).Select(days => new CapsuleRounding(SpreadId(days), days))];

    private CapsuleRounding(string id, int days) => (Id, Days) = (id, days);

    /// <summary>The greatest makeable dose not above the exact one.</summary>
    public static CapsuleRounding Down { get; } = new("down", 1);

    /// <summary>The least makeable dose not below the exact one.</summary>
    public static CapsuleRounding Up { get; } = new("up", 1);

    /// <summary>The closer of the two; the lower when equally close; the only one when there is only one.</summary>
    public static CapsuleRounding Nearest { get; } = new("nearest", 1);

    /// <summary>The days over which a dose may be spread: 2 to 7.</summary>
    public static AcceptedRange AcceptedSpread { get; } =
        AcceptedRange.OfCounts(FewestSpread, MostSpread, "days", RefusalCode.RoundingUnknown);

    /// <summary>Every rounding.</summary>
    public static ImmutableArray<CapsuleRounding> All { get; } = [Down, Up, Nearest, .. Spreads];

    /// <summary>The identifier in text: <c>down</c>, <c>up</c>, <c>nearest</c>, or <c>spread:2</c> to <c>spread:7</c>.</summary>
    public string Id { get; }

    /// <summary>The number of days over which the dose may be spread; 1 when it is not.</summary>
    public int Days { get; }

    /// <summary>
    /// The dose above on some days and the dose below on the others, so that the mean is nearest to the exact dose (a tie takes fewer days
    /// above) and the running total never exceeds the mean. Only for a dose taken daily.
    /// </summary>
    /// <param name="days">From 2 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside 2 to 7.</exception>
    public static CapsuleRounding Spread(int days) => AcceptedSpread.Contains(days)
        ? Spreads[days - FewestSpread]
        : throw new OutOfRangeException(RefusalCode.RoundingUnknown, "spread", days, AcceptedSpread.ToString(), nameof(days));

    /// <summary>Chooses between the makeable doses on either side of an exact dose.</summary>
    /// <param name="exact">More than 0, up to 1,000 mg/day, of the product's formulation.</param>
    /// <param name="product">The product of the capsules.</param>
    /// <param name="frequency">How the day is divided.</param>
    /// <returns>The repeating days, one unless the dose is spread; null when the chosen dose does not exist.</returns>
    /// <exception cref="FormulationMismatchException">The dose is not of the product's formulation.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dose is 0, or above 1,000 mg/day.</exception>
    public DosingCycle? Round(DailyDose exact, Product product, Frequency frequency)
    {
        var mapping = CapsuleMapping.Of(exact, product, frequency);
        return Choose(mapping) is { } chosen ? DosingCycle.Of(mapping.Makeable, chosen) : null;
    }

    internal RoundedDose? Choose(CapsuleMapping mapping)
    {
        if (Days > 1)
        {
            return SpreadOver(mapping, Days);
        }

        bool takesAbove = this == Up || (this == Nearest && AboveIsCloser(mapping));
        int milligrams = takesAbove ? mapping.AboveMilligrams : mapping.BelowMilligrams;
        return milligrams == 0 ? null : RoundedDose.Daily(milligrams);
    }

    /// <summary>Finds a rounding by its <see cref="Id"/>, case-sensitively.</summary>
    /// <returns>The rounding, or null when the id is unknown.</returns>
    public static CapsuleRounding? Find(string? id) => NamedChoice.Find<CapsuleRounding>(id);

    /// <summary>Reads a rounding by its <see cref="Id"/>, case-sensitively.</summary>
    /// <exception cref="FormatException">There is no such rounding.</exception>
    public static CapsuleRounding Parse(string id) => NamedChoice.Parse<CapsuleRounding>(id);

    /// <summary>The identifier.</summary>
    public override string ToString() => Id;

    private static string SpreadId(int days) => string.Create(CultureInfo.InvariantCulture, $"spread:{days}");

    // False when equally close; when only one exists, that one is closer.
    private static bool AboveIsCloser(CapsuleMapping mapping) =>
        mapping.AboveMilligrams != 0 && (mapping.BelowMilligrams == 0 || ToAbove(mapping) < ToBelow(mapping));

    private static RoundedDose? SpreadOver(CapsuleMapping mapping, int days)
    {
        if (mapping.BelowMilligrams == 0 || mapping.AboveMilligrams == 0 || mapping.IsMakeable)
        {
            return mapping.BelowMilligrams == 0 ? null : RoundedDose.Daily(mapping.BelowMilligrams);
        }

        long gap = ToBelow(mapping) + ToAbove(mapping);
        int daysAbove = (int)(days * ToBelow(mapping) / gap);
        bool oneMoreIsNearer = 2 * ((days * ToBelow(mapping)) - (daysAbove * gap)) > gap;
        daysAbove += oneMoreIsNearer ? 1 : 0;
        return daysAbove == 0 ? RoundedDose.Daily(mapping.BelowMilligrams)
            : daysAbove == days ? RoundedDose.Daily(mapping.AboveMilligrams)
            : new RoundedDose(mapping.BelowMilligrams, mapping.AboveMilligrams, daysAbove, days);
    }

    private static long ToBelow(CapsuleMapping mapping) => mapping.Picograms - (mapping.BelowMilligrams * DailyDose.PicogramsPerMilligram);

    private static long ToAbove(CapsuleMapping mapping) => (mapping.AboveMilligrams * DailyDose.PicogramsPerMilligram) - mapping.Picograms;
}
