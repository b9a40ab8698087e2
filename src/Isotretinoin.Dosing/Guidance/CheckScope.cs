namespace Isotretinoin.Dosing;

/// <summary>What a check is about.</summary>
/// <param name="Formulation">The formulation in whose milligrams its numbers are; null when they are not doses of one.</param>
/// <param name="DecidedBy">The facts that decide whether it is about a subject.</param>
/// <param name="Includes">Whether it may be about a subject, as far as that is known.</param>
internal sealed record CheckScope(Formulation? Formulation, FactSet DecidedBy, Func<ReviewSubject, bool> Includes)
{
    /// <summary>Whatever is reviewed.</summary>
    public static CheckScope All { get; } = new(Formulation: null, FactSet.Empty, static _ => true);
}
