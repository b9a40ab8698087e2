using System.Collections.Immutable;
using System.Numerics;

namespace Isotretinoin.Dosing;

/// <summary>A set of facts, one bit each, so that a review finds missing facts without allocating.</summary>
internal readonly record struct FactSet(ulong Bits)
{
    public static FactSet Empty => default;

    public bool IsEmpty => Bits == 0;

    public int Count => BitOperations.PopCount(Bits);

    /// <summary>The facts, in the order of the list of facts not considered.</summary>
    public IEnumerable<Fact> Facts
    {
        get
        {
            for (ulong left = Bits; left != 0; left &= left - 1)
            {
                yield return Fact.All[BitOperations.TrailingZeroCount(left)];
            }
        }
    }

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
