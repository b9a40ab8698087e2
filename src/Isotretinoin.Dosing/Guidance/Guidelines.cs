using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The guidelines of this library. Sources that disagree are separate guidelines.</summary>
public static class Guidelines
{
    /// <summary>The rules of every review, whatever guidelines are named.</summary>
    public static Guideline Always => AlwaysReviewed.Edition;

    /// <summary>
    /// The United States labels of conventional, Lidose (Absorica) and Micronized (Absorica LD) capsules: <c>us-label</c>.
    /// </summary>
    public static Guideline UnitedStatesLabel => UnitedStatesLabelRules.Edition;

    /// <summary>
    /// The product information of the United Kingdom and the European Union, with the dated rules of the regulator: <c>uk-smpc</c>.
    /// </summary>
    public static Guideline UnitedKingdomSmpc => UnitedKingdomSmpcRules.Edition;

    /// <summary>
    /// The United States risk management programme: <c>ipledge</c>. Its changes of 2026 are a pending edition, the last of its
    /// <see cref="Guideline.Editions"/>.
    /// </summary>
    public static Guideline Ipledge => IpledgeRules.Edition;

    /// <summary>Custom and consensus beside the labels: <c>practice</c>.</summary>
    public static Guideline Practice => PracticeRules.Edition;

    /// <summary>The guidelines that can be named, each in the edition in force.</summary>
    public static ImmutableArray<Guideline> All { get; } = [UnitedStatesLabel, UnitedKingdomSmpc, Ipledge, Practice];

    private static readonly FrozenDictionary<string, ImmutableArray<Guideline>> Editions =
        All.Prepend(Always).Append(IpledgeRules.Edition2026)
        .GroupBy(guideline => guideline.Id)
        .ToFrozenDictionary(editions => editions.Key, editions => editions.ToImmutableArray());

    /// <summary>
    /// Finds the edition in force of a guideline by its <see cref="Guideline.Id"/>, case-sensitively; never a pending one.
    /// </summary>
    /// <returns>The guideline, or null when there is none of that id.</returns>
    public static Guideline? Find(string? id) => All.FirstOrDefault(guideline => guideline.Id == id);

    /// <summary>
    /// Finds one edition of a guideline by its <see cref="Guideline.Id"/> and <see cref="Guideline.Edition"/>, case-sensitively, pending
    /// ones included.
    /// </summary>
    /// <returns>The edition, or null when there is none.</returns>
    public static Guideline? Find(string? id, string? edition) =>
        Find(id)?.Editions.FirstOrDefault(guideline => guideline.Edition == edition);

    internal static ImmutableArray<Guideline> EditionsOf(string id) => Editions[id];

    internal static bool IsCarried(string id) => Editions.ContainsKey(id);
}
