using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes the findings of a review as DetectedIssues of FHIR R4, in a Bundle of type <c>collection</c>.</summary>
/// <remarks>A critical finding is of severity <c>high</c>, a warning <c>moderate</c>, an info <c>low</c>; each is preliminary.</remarks>
public static class FhirFindings
{
    /// <summary>Writes the findings, the most severe first.</summary>
    /// <param name="output">Receives one Bundle, without a line end; it has no entries when there are no findings.</param>
    /// <param name="review">The review.</param>
    /// <param name="record">Patient, date and the address of the codes.</param>
    /// <param name="implicated">References of the orders that were reviewed, such as <c>MedicationRequest/m1</c>; may be none.</param>
    /// <exception cref="ArgumentException">A reference is empty or has spaces.</exception>
    public static void Write(IBufferWriter<byte> output, Review review, FhirRecord record, params ReadOnlySpan<string> implicated)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(record);
        foreach (string reference in implicated)
        {
            _ = FhirRecord.Checked(reference, nameof(implicated));
        }

        using var json = new Utf8JsonWriter(output, FhirJson.Options);
        string written = record.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string orders = string.Join(' ', implicated.ToArray());
        json.WriteStartCollection(hasEntries: !review.Findings.IsEmpty);
        foreach (Finding finding in review.Findings)
        {
            json.WriteStartEntry(NameUuid.Address("DetectedIssue", record.Patient, written, orders, finding.Rule.Id));
            WriteIssue(json, finding, record, implicated);
            json.WriteEndEntry();
        }

        json.WriteEndCollection(hasEntries: !review.Findings.IsEmpty);
    }

    private static void WriteIssue(Utf8JsonWriter json, Finding finding, FhirRecord record, ReadOnlySpan<string> implicated)
    {
        json.WriteStartObject();
        json.WriteString("resourceType"u8, "DetectedIssue");
        json.WriteString("status"u8, "preliminary");
        json.WriteConcept("code"u8, FhirSystems.Findings(record.Address), finding.Code, finding.Rule.Sentence);
        json.WriteString("severity"u8, SeverityOf(finding));
        json.WriteReference("patient"u8, record.Patient);
        json.WriteDate("identifiedDateTime"u8, record.Date);
        if (!implicated.IsEmpty)
        {
            json.WriteStartArray("implicated"u8);
            foreach (string reference in implicated)
            {
                json.WriteStartObject();
                json.WriteString("reference"u8, reference);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteString("detail"u8, finding.Sentence);
        if (SourceAddress.Of(finding.Rule.Source) is { } source)
        {
            json.WriteString("reference"u8, source);
        }

        json.WriteEndObject();
    }

    private static string SeverityOf(Finding finding) =>
        finding.Severity == FindingSeverity.Critical ? "high" : finding.Severity == FindingSeverity.Warning ? "moderate" : "low";
}
