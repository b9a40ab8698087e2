namespace Isotretinoin.Dosing;

/// <summary>The scope of a check.</summary>
/// <param name="Formulation">The formulation of its numbers; null when they are not doses.</param>
/// <param name="DecidedBy">The facts that decide whether it applies to a subject.</param>
/// <param name="Includes">Whether it may apply to a subject, as far as known.</param>
internal sealed record CheckScope(Formulation? Formulation, FactSet DecidedBy, Func<ReviewSubject, bool> Includes)
{
    /// <summary>Everything that is reviewed.</summary>
    public static CheckScope All { get; } = new(Formulation: null, FactSet.Empty, static _ => true);
}
