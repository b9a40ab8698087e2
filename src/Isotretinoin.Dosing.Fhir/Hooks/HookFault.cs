namespace Isotretinoin.Dosing.Fhir;

/// <summary>Why a request was not answered with cards.</summary>
/// <param name="Status">The status of HTTP: 400, or 404 for a service that does not exist.</param>
/// <param name="Type">The type of issue of HL7: <c>structure</c>, <c>required</c>, <c>value</c>.</param>
/// <param name="Path">The element; empty for the whole request.</param>
/// <param name="Sentence">What was read and what is accepted.</param>
internal sealed record HookFault(int Status, string Type, string Path, string Sentence)
{
    public static HookFault Missing(string path, string accepted) =>
        new(CdsHooks.BadRequest, "required", path, $"Read nothing at {path}. Accepted: {accepted}.");

    public static HookFault Wrong(string path, string read, string accepted) =>
        new(CdsHooks.BadRequest, "value", path, $"Read {read} at {path}. Accepted: {accepted}.");

    public static HookFault Of(FhirFault fault) => new(CdsHooks.BadRequest, "structure", fault.Path, fault.Sentence);

    /// <summary>A value that is absent or of another kind.</summary>
    public static HookFault At(string path, FhirNode read, string accepted) =>
        read.IsPresent ? Wrong(path, read.Shown(), accepted) : Missing(path, accepted);
}
