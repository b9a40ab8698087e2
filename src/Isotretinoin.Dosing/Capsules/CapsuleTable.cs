using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The daily doses, in whole mg, that a product's capsules can make in one dose or in two.</summary>
internal sealed class CapsuleTable
{
    private readonly Lazy<MakeableDoses> undivided;
    private readonly Lazy<MakeableDoses> divided;

    public CapsuleTable(Product product)
    {
        FallingStrengths = [.. product.StrengthsInMilligrams.Reverse()];
        var fewest = new FewestCapsules(FallingStrengths);
        undivided = new(() => new MakeableDoses(product, fewest, isDivided: false));
        divided = new(() => new MakeableDoses(product, fewest, isDivided: true));
    }

    public ImmutableArray<int> FallingStrengths { get; }

    /// <summary>Doses taken all at once.</summary>
    public MakeableDoses Undivided => undivided.Value;

    /// <summary>Doses taken in two, of at least one capsule each.</summary>
    public MakeableDoses Divided => divided.Value;
}
