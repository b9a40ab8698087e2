using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>A set of facts, one bit each, so that a review finds missing facts without allocating.</summary>
internal readonly record struct FactSet(ulong Bits)
{
    public static FactSet Empty => default;

    public bool IsEmpty => Bits == 0;

    public int Count => BitOperations.PopCount(Bits);

    public static FactSet operator |(FactSet left, FactSet right) => new(left.Bits | right.Bits);

    public static FactSet operator &(FactSet left, FactSet right) => new(left.Bits & right.Bits);

    public static FactSet Of(params ReadOnlySpan<Fact> facts)
    {
        ulong bits = 0;
        foreach (Fact fact in facts)
        {
            bits |= 1ul << fact.Place;
        }

        return new FactSet(bits);
    }

    /// <summary>The fact if known, else the empty set.</summary>
    public static FactSet When(bool known, Fact fact) => known ? new(1ul << fact.Place) : Empty;

    public bool Contains(Fact fact) => (Bits >> fact.Place & 1) == 1;

    public FactSet Except(FactSet other) => new(Bits & ~other.Bits);
}
