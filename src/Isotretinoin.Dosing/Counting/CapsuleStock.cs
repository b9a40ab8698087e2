using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>A mutable count of capsules by strength.</summary>
internal sealed class CapsuleStock
{
    // Indexed by the strength in mg.
    private readonly long[] counts = new long[Product.GreatestStrength + 1];

    public long this[int strengthInMilligrams] => counts[strengthInMilligrams];

    public decimal Milligrams
    {
        get
        {
            decimal milligrams = 0;
            for (int strength = 1; strength < counts.Length; strength++)
            {
                milligrams += (decimal)strength * counts[strength];
            }

            return milligrams;
        }
    }

    public static CapsuleStock Of(ReadOnlySpan<CapsuleCount> capsules)
    {
        var stock = new CapsuleStock();
        stock.Add(capsules);
        return stock;
    }

    public void Add(ReadOnlySpan<CapsuleCount> capsules)
    {
        foreach (CapsuleCount capsule in capsules)
        {
            _ = CapsuleCount.AcceptedStrength.Checked(capsule.StrengthInMilligrams, "mg", nameof(capsules));
            counts[capsule.StrengthInMilligrams] += capsule.Count;
        }
    }

    /// <summary>The capsules beyond another stock, strongest first.</summary>
    public ImmutableArray<CapsuleCount> Beyond(CapsuleStock other)
    {
        ImmutableArray<CapsuleCount>.Builder beyond = ImmutableArray.CreateBuilder<CapsuleCount>();
        for (int strength = counts.Length - 1; strength > 0; strength--)
        {
            if (counts[strength] > other.counts[strength])
            {
                beyond.Add(new CapsuleCount(strength, (int)(counts[strength] - other.counts[strength])));
            }
        }

        return beyond.DrainToImmutable();
    }

    /// <summary>Throws when the total is above the accepted dose.</summary>
    public void MustBeATotalDose(string member, string parameter)
    {
        if (!TotalDose.Accepted.Contains(Milligrams))
        {
            throw TotalDose.Accepted.Outside(Milligrams, member, parameter);
        }
    }
}
