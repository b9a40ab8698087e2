using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>Which formulation the capsules of an order are of, as far as their strengths say so.</summary>
internal static class OrderFamilies
{
    /// <summary>The formulation that the strengths leave alone; null when they leave several, none, or contradict each other.</summary>
    public static Formulation? Only(ImmutableArray<OrderLine> lines) =>
        lines.Any(IsOfOne) && Common(lines) is [var only] ? only : null;

    /// <summary>Whether each strength exists, and no formulation has all of them.</summary>
    public static bool AreMixed(ImmutableArray<OrderLine> lines) =>
        Common(lines).IsEmpty && lines.All(line => CapsuleStrengths.Exists(line.StrengthInMilligrams, formulation: null));

    /// <summary>The first line of which a formulation has no such capsule, and another has.</summary>
    public static OrderLine? FirstOfAnother(ImmutableArray<OrderLine> lines, Formulation stated) => lines.FirstOrDefault(line =>
        !CapsuleStrengths.Exists(line.StrengthInMilligrams, stated) && CapsuleStrengths.Exists(
            line.StrengthInMilligrams, formulation: null));

    /// <summary>Whether some capsule can only be Micronized.</summary>
    public static bool HoldMicronized(ImmutableArray<OrderLine> lines) => lines.Any(line =>
        CapsuleStrengths.Exists(line.StrengthInMilligrams, Formulation.Micronized)
        && !CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams));

    private static bool IsOfOne(OrderLine line) =>
        CapsuleStrengths.Exists(line.StrengthInMilligrams, formulation: null) && !CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams);

    private static ImmutableArray<Formulation> Common(ImmutableArray<OrderLine> lines) =>
        [.. Formulation.All.Where(family => lines.All(line => CapsuleStrengths.Exists(line.StrengthInMilligrams, family)))];
}
