using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Which daily doses, in whole mg, the capsules of a product can make, taken in one dose or in two.</summary>
internal sealed class CapsuleTable
{
    public CapsuleTable(Product product)
    {
        FallingStrengths = [.. product.StrengthsInMilligrams.Reverse()];
        var fewest = new FewestCapsules(FallingStrengths);
        Undivided = new MakeableDoses(product, fewest, isDivided: false);
        Divided = new MakeableDoses(product, fewest, isDivided: true);
    }

    public ImmutableArray<int> FallingStrengths { get; }

    /// <summary>Doses taken all at once.</summary>
    public MakeableDoses Undivided { get; }

    /// <summary>Doses taken in two, of at least one capsule each.</summary>
    public MakeableDoses Divided { get; }
}
