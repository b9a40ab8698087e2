namespace Isotretinoin.Dosing;

/// <summary>The scope of a check.</summary>
/// <param name="Formulation">The formulation of its numbers; null when they are not doses.</param>
/// <param name="DecidedBy">The facts that decide whether it applies to a subject.</param>
/// <param name="Some">Whether it may apply to a subject, as far as known; null for every subject.</param>
internal sealed record CheckScope(Formulation? Formulation, FactSet DecidedBy, Func<ReviewSubject, bool>? Some)
{
    /// <summary>Everything that is reviewed.</summary>
    public static CheckScope All { get; } = new(Formulation: null, FactSet.Empty, Some: null);

    /// <summary>Whether the check may apply to a subject, as far as known.</summary>
    public bool Includes(ReviewSubject subject) => Some is null || Some(subject);
}
