namespace Isotretinoin.Dosing;

/// <summary>Milligrams of two formulations met where they may not be mixed. Convert one of them first, visibly.</summary>
public sealed class FormulationMismatchException : InvalidOperationException, IRefusing
{
    internal FormulationMismatchException(Formulation expected, Formulation actual)
        : this(expected, actual, "formulation")
    {
    }

    private FormulationMismatchException(Formulation expected, Formulation actual, string member)
        : base(Text(expected, actual)) =>
        (Expected, Actual, Refusal) = (expected, actual, Refusal.Of(RefusalCode.FormulationMismatch, member, Text(expected, actual)));

    /// <summary>The formulation that was expected.</summary>
    public Formulation Expected { get; }

    /// <summary>The formulation that was met.</summary>
    public Formulation Actual { get; }

    /// <summary>Why, and where the milligrams met: <c>steps[1].formulation</c>.</summary>
    public Refusal Refusal { get; }

    /// <summary>The same mismatch, in what holds it.</summary>
    internal FormulationMismatchException Within(string holder) => new(Expected, Actual, Refusal.Within(holder).Member);

    private static string Text(Formulation expected, Formulation actual) =>
        $"Milligrams of {actual.Id} isotretinoin met milligrams of {expected.Id}: they are not the same and are not substitutable. "
            + "Convert one of them explicitly.";
}
