using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The stated parts of an order.</summary>
internal sealed record OrderParts(IntakePattern Pattern, ImmutableArray<OrderLine> Lines)
{
    public Formulation? Formulation { get; init; }

    public Product? Product { get; init; }

    public int? DaysSupply { get; init; }

    public int? Refills { get; init; }

    public DateOnly? WrittenOn { get; init; }

    public LastSupply? LastSupply { get; init; }

    public ImmutableArray<CapsuleCount> InHand { get; init; } = [];
}
