using System.Collections.Immutable;

namespace Isotretinoin.Dosing;

/// <summary>The guidelines that this library carries.</summary>
public static partial class Guidelines
{
    /// <summary>The guidelines that can be asked for.</summary>
    public static ImmutableArray<Guideline> All { get; } = [];

    /// <summary>Finds a guideline by its <see cref="Guideline.Id"/>, case-sensitively.</summary>
    /// <returns>The guideline, or null when there is none of that id.</returns>
    public static Guideline? Find(string id) => All.FirstOrDefault(g => g.Id == id);
}
