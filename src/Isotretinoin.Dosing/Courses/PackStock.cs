using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>What is left over of packs with the patient, from one supply to the next, by strength.</summary>
internal sealed class PackStock(Packs packs)
{
    // What was left over when a strength was last supplied; nothing when it is not carried over.
    private readonly Dictionary<int, long> left = [];

    /// <summary>A supply in whole packs. A strength that it does not need stays where it is.</summary>
    public ImmutableArray<PackedCapsules> HandOver(ImmutableArray<CapsuleCount> supply)
    {
        ImmutableArray<PackedCapsules>.Builder packed = ImmutableArray.CreateBuilder<PackedCapsules>(supply.Length);
        foreach (CapsuleCount capsules in supply)
        {
            int strength = capsules.StrengthInMilligrams;
            long carriedIn = left.GetValueOrDefault(strength);
            long handedOver = packs.Holding(Math.Max(capsules.Count - carriedIn, 0));
            var of = new PackedCapsules(
                strength, capsules.Count, packs.CarriesOver ? carriedIn : null, handedOver, handedOver * packs.Size);
            packed.Add(of);
            left[strength] = packs.CarriesOver ? of.LeftOver : 0;
        }

        return packed.MoveToImmutable();
    }

    /// <summary>The packs of a whole course, strongest first: what is left over of it is with the patient at its end.</summary>
    public static ImmutableArray<PackedCapsules> Total(ImmutableArray<Supply> supplies) =>
    [
        .. supplies.SelectMany(supply => supply.Packs ?? [])
            .GroupBy(packed => packed.StrengthInMilligrams)
            .OrderByDescending(same => same.Key)
            .Select(same => new PackedCapsules(
                same.Key,
                same.Sum(packed => packed.Taken),
                carriedIn: null,
                same.Sum(packed => packed.Packs),
                same.Sum(packed => packed.HandedOver))),
    ];

    /// <summary>The days from a day of a cycle on that packs last: of the strength that lasts longest; null without a pack.</summary>
    public static int? DaysOf(ImmutableArray<PackedCapsules> packed, DosingCycle cycle, int firstDay)
    {
        int? most = null;
        foreach (PackedCapsules capsules in packed)
        {
            if (capsules.Packs > 0)
            {
                int days = cycle.DaysOf(capsules.StrengthInMilligrams, capsules.HandedOver, firstDay);
                most = Math.Max(most ?? 0, days);
            }
        }

        return most;
    }
}
