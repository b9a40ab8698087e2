namespace Isotretinoin.Dosing;

/// <summary>Doses of two formulations were mixed. Convert one of them first.</summary>
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

    /// <summary>The formulation that was given.</summary>
    public Formulation Actual { get; }

    /// <summary>The refusal, with its member: <c>steps[1].formulation</c>.</summary>
    public Refusal Refusal { get; }

    /// <summary>The same mismatch within a parent member.</summary>
    internal FormulationMismatchException Within(string holder) => new(Expected, Actual, Refusal.Within(holder).Member);

    private static string Text(Formulation expected, Formulation actual) =>
        $"Milligrams of {actual.Id} isotretinoin were given for milligrams of {expected.Id}; they are not substitutable. "
            + "Convert one of them explicitly.";
}
