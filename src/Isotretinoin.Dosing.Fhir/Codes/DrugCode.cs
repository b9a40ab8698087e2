namespace Isotretinoin.Dosing.Fhir;

/// <summary>A code of isotretinoin: what it says of strength and formulation.</summary>
public sealed class DrugCode
{
    internal DrugCode(string system, string code, string? display, int? strength, Formulation? formulation, bool isWritten) =>
        (System, Code, Display, StrengthInMilligrams, Formulation, IsWritten) = (system, code, display, strength, formulation, isWritten);

    /// <summary>The code system, as an address: <c>http://www.nlm.nih.gov/research/umls/rxnorm</c>.</summary>
    public string System { get; }

    /// <summary>The code; an NDC as it was stated.</summary>
    public string Code { get; }

    /// <summary>The name in the code system; null for a code of the host.</summary>
    public string? Display { get; }

    /// <summary>The strength of a capsule in mg; null when the code says only isotretinoin.</summary>
    public int? StrengthInMilligrams { get; }

    /// <summary>The formulation; null when the code does not say it.</summary>
    public Formulation? Formulation { get; }

    /// <summary>Whether an order is written with it: a capsule without a brand, or a code of the host.</summary>
    internal bool IsWritten { get; }

    /// <summary>The code and its strength: <c>197844, 20 mg conventional</c>.</summary>
    public override string ToString() => StrengthInMilligrams is { } strength
        ? FormattableString.Invariant($"{Code}, {strength} mg{(Formulation is { } known ? $" {known}" : "")}")
        : $"{Code}, isotretinoin";
}
