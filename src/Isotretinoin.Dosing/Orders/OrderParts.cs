using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The stated parts of an order.</summary>
internal sealed record OrderParts(IntakePattern Pattern, ImmutableArray<OrderLine> Lines)
{
    /// <summary>The milligrams of the only or the morning dose, when no capsules are stated.</summary>
    public int FirstMilligrams { get; init; }

    /// <summary>The milligrams of the evening dose, when no capsules are stated.</summary>
    public int SecondMilligrams { get; init; }

    public Formulation? Formulation { get; init; }

    public Product? Product { get; init; }

    public int? DaysSupply { get; init; }

    public int? Refills { get; init; }

    public DateOnly? WrittenOn { get; init; }

    public LastSupply? LastSupply { get; init; }

    public ImmutableArray<CapsuleCount> InHand { get; init; } = [];

    /// <summary>The milligrams of a dosing day.</summary>
    public int MilligramsOnDosingDay()
    {
        int milligrams = FirstMilligrams + SecondMilligrams;
        foreach (OrderLine line in Lines)
        {
            milligrams += line.StrengthInMilligrams * line.CapsulesPerDay;
        }

        return milligrams;
    }

    /// <summary>Other parts, with the formulation, days' supply, refills and date of these where they state them.</summary>
    public OrderParts Beside(OrderParts other) => other with
    {
        Formulation = Formulation ?? other.Formulation,
        DaysSupply = DaysSupply ?? other.DaysSupply,
        Refills = Refills ?? other.Refills,
        WrittenOn = WrittenOn ?? other.WrittenOn,
    };
}
