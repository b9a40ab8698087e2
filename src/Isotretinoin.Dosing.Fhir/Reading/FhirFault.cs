namespace Isotretinoin.Dosing.Fhir;

/// <summary>Why a document was not read at all.</summary>
public sealed class FhirFault
{
    internal FhirFault(FhirFaultCode code, string path, string sentence) => (Code, Path, Sentence) = (code, path, sentence);

    /// <summary>The code.</summary>
    public FhirFaultCode Code { get; }

    /// <summary>The element in the document: <c>entry[2].resource</c>; empty for the whole.</summary>
    public string Path { get; }

    /// <summary>What was read and what is accepted.</summary>
    public string Sentence { get; }

    /// <summary>Code and sentence.</summary>
    public override string ToString() => $"{Code}: {Sentence}";
}
