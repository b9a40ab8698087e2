namespace Isotretinoin.Dosing;

/// <summary>Milligrams of two formulations met where they may not be mixed. Convert one of them first, visibly.</summary>
public sealed class FormulationMismatchException : InvalidOperationException
{
    internal FormulationMismatchException(Formulation expected, Formulation actual)
        : base(
            $"Milligrams of {actual.Id} isotretinoin met milligrams of {expected.Id}: they are not the same and are not substitutable. "
            + "Convert one of them explicitly.") =>
        (Expected, Actual) = (expected, actual);

    /// <summary>The formulation that was expected.</summary>
    public Formulation Expected { get; }

    /// <summary>The formulation that was met.</summary>
    public Formulation Actual { get; }
}
