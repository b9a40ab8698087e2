using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The formulation of the capsules of an order, by their strengths.</summary>
internal static class OrderFamilies
{
    /// <summary>The only formulation with these strengths; null when there is not exactly one.</summary>
    public static Formulation? Only(ImmutableArray<OrderLine> lines) =>
        lines.Any(IsOfOne) && Common(lines) is [var only] ? only : null;

    /// <summary>Whether every strength exists, but no formulation has all of them.</summary>
    public static bool AreMixed(ImmutableArray<OrderLine> lines) =>
        Common(lines).IsEmpty && lines.All(line => CapsuleStrengths.Exists(line.StrengthInMilligrams, formulation: null));

    /// <summary>The first line whose strength another formulation has, but not this one.</summary>
    public static OrderLine? FirstOfAnother(ImmutableArray<OrderLine> lines, Formulation stated) => lines.FirstOrDefault(line =>
        !CapsuleStrengths.Exists(line.StrengthInMilligrams, stated) && CapsuleStrengths.Exists(
            line.StrengthInMilligrams, formulation: null));

    /// <summary>The first line whose strength another product of the formulation has, but not this one.</summary>
    public static OrderLine? FirstNotOf(ImmutableArray<OrderLine> lines, Product product) => lines.FirstOrDefault(line =>
        CapsuleStrengths.Exists(line.StrengthInMilligrams, product.Formulation)
        && !product.StrengthsInMilligrams.Contains(line.StrengthInMilligrams));

    /// <summary>Whether a capsule can only be Micronized.</summary>
    public static bool HoldMicronized(ImmutableArray<OrderLine> lines) => lines.Any(line =>
        CapsuleStrengths.Exists(line.StrengthInMilligrams, Formulation.Micronized)
        && !CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams));

    private static bool IsOfOne(OrderLine line) =>
        CapsuleStrengths.Exists(line.StrengthInMilligrams, formulation: null) && !CapsuleStrengths.IsAmbiguous(line.StrengthInMilligrams);

    private static ImmutableArray<Formulation> Common(ImmutableArray<OrderLine> lines) =>
        [.. Formulation.All.Where(family => lines.All(line => CapsuleStrengths.Exists(line.StrengthInMilligrams, family)))];
}
