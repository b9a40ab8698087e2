namespace Isotretinoin.Dosing.Fhir;

/// <summary>What a reader of FHIR made of an element: refused, used in a stated way, or not read.</summary>
public sealed class Remark
{
    internal Remark(RemarkCode code, RemarkWeight weight, string resource, string path, string sentence) =>
        (Code, Weight, Resource, Path, Sentence) = (code, weight, resource, path, sentence);

    /// <summary>The code.</summary>
    public RemarkCode Code { get; }

    /// <summary>What it means for what it is about.</summary>
    public RemarkWeight Weight { get; }

    /// <summary>The resource, by type and id: <c>MedicationRequest/m1</c>, or its type alone.</summary>
    public string Resource { get; }

    /// <summary>The element as a FHIRPath: <c>MedicationRequest.dosageInstruction[0].doseAndRate[0].doseQuantity</c>.</summary>
    public string Path { get; }

    /// <summary>What was read and what is accepted, in words. Text of the record in it is cut, and not escaped.</summary>
    public string Sentence { get; }

    /// <summary>Whether what it is about was not used.</summary>
    public bool IsRefusal => Weight == RemarkWeight.Refusal;

    /// <summary>Code and sentence.</summary>
    public override string ToString() => $"{Code}: {Sentence}";
}
