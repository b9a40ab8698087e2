using System.Collections.Immutable;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The capsules of one strength, or the milligrams of a drug of unknown strength, as one MedicationRequest has them.</summary>
/// <param name="StrengthInMilligrams">The strength of each capsule in mg; null when the doses are in mg.</param>
/// <param name="Formulation">The formulation; null when it is not known.</param>
/// <param name="Directions">The directions in plain words.</param>
/// <param name="Doses">The doses; null when FHIR cannot say their days, so that only the directions do.</param>
internal sealed record RequestLine(
    int? StrengthInMilligrams, Formulation? Formulation, string Directions, ImmutableArray<WrittenDose>? Doses)
{
    /// <summary>The number of the step; 0 for none.</summary>
    public int Sequence { get; init; }

    /// <summary>Whether the label says that it is taken with food.</summary>
    public bool IsWithFood { get; init; }

    /// <summary>The date of the first day; null when unknown.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The date of the last day; null when unknown.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The capsules of a fill; null when not stated.</summary>
    public int? Quantity { get; init; }

    /// <summary>The days of a fill; null when not stated.</summary>
    public int? Days { get; init; }

    /// <summary>The refills; null when not stated.</summary>
    public int? Refills { get; init; }

    /// <summary>Whether anything of a supply is stated.</summary>
    public bool HasSupply => Quantity is not null || Days is not null || Refills is not null;
}
