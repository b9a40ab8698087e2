using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;

namespace Isotretinoin.Dosing.Fhir.Validity.Tests;

/// <summary>
/// Firely's parser in its strict mode and its validator, with HL7's own definitions and without a network. One for the whole run: the first
/// resource takes seconds.
/// </summary>
internal static class FirelyValidator
{
    private const string Profiles = "http://hl7.org/fhir/StructureDefinition/";

    private static readonly Lazy<Validator> Only = new(() =>
    {
        var definitions = new CachedResolver(ZipSource.CreateValidationSource());
        return new Validator(definitions, new LocalTerminologyService(definitions));
    });

    private static readonly Lock OneAtATime = new();

    /// <summary>What is wrong with a resource by the profile of its type, and with each resource of a Bundle by the profile of its own.</summary>
    public static IReadOnlyList<string> Faults(ReadOnlySpan<byte> utf8) => Faults(Parsed(System.Text.Encoding.UTF8.GetString(utf8)));

    private static List<string> Faults(Resource resource)
    {
        lock (OneAtATime)
        {
            OperationOutcome outcome = Only.Value.Validate(resource, Profiles + resource.TypeName);
            List<string> faults =
            [
                .. outcome.Issue.Where(issue => issue.Severity is OperationOutcome.IssueSeverity.Error or OperationOutcome.IssueSeverity.Fatal)
                    .Select(issue => $"{string.Join(' ', issue.Expression)}: {issue.Details?.Text}"),
            ];
            return resource is Bundle bundle ? [.. faults, .. bundle.Entry.SelectMany(entry => Faults(entry.Resource!))] : faults;
        }
    }

    // The validator alone does not say what the parser refused.
    private static Resource Parsed(string json) => FhirJsonDeserializer.STRICT.DeserializeResource(json);
}
