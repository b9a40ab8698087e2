using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>What the doses of a way come to, however long each is taken.</summary>
/// <param name="GreatestMilligrams">The milligrams of the highest day.</param>
/// <param name="CapsulesADay">The most capsules of a day.</param>
/// <param name="StrengthSet">The strengths, one bit each.</param>
internal readonly record struct WayTraits(int GreatestMilligrams, int CapsulesADay, int StrengthSet)
{
    public int Strengths => BitOperations.PopCount((uint)StrengthSet);

    /// <summary>The traits of a cycle, every day of it counted.</summary>
    public static WayTraits Of(DosingCycle cycle)
    {
        (int capsules, int strengths) = (0, 0);
        for (int day = 1; day <= cycle.Length; day++)
        {
            int onDay = 0;
            foreach (CapsuleCount capsule in cycle[day]?.Capsules ?? [])
            {
                onDay += capsule.Count;
                strengths |= 1 << cycle.Product.StrengthsInMilligrams.IndexOf(capsule.StrengthInMilligrams);
            }

            capsules = Math.Max(capsules, onDay);
        }

        return new WayTraits(cycle.GreatestMilligrams, capsules, strengths);
    }

    public WayTraits And(WayTraits other) => new(
        Math.Max(GreatestMilligrams, other.GreatestMilligrams),
        Math.Max(CapsulesADay, other.CapsulesADay),
        StrengthSet | other.StrengthSet);

    public WayMeasures For(int days, long leftOver) => new(days, GreatestMilligrams, CapsulesADay, Strengths, leftOver);
}
