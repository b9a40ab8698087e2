namespace Isotretinoin.Dosing.Fhir;

/// <summary>What is taken at one time: capsules of the known strength, or milligrams; or why it is not known.</summary>
/// <param name="Amount">Capsules, or milligrams when the strength is unknown; 0 when refused.</param>
/// <param name="At">The element.</param>
/// <param name="Code">The code of the refusal; null when it was read.</param>
/// <param name="Sentence">The sentence of the refusal; empty when it was read.</param>
internal sealed record ReadDose(int Amount, FhirNode At, RemarkCode? Code, string Sentence)
{
    /// <summary>Whether tablets were read as capsules.</summary>
    public bool IsOfTablets { get; init; }

    public static ReadDose Of(int amount, FhirNode at) => new(amount, at, Code: null, "");

    public static ReadDose Refused(RemarkCode code, FhirNode at, string sentence) => new(0, at, code, sentence);
}
