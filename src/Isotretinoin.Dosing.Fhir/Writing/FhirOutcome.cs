using System.Buffers;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes remarks and refusals as an OperationOutcome of FHIR R4.</summary>
/// <remarks>
/// A refusal is an <c>error</c>, a notice a <c>warning</c>, an element that was not read <c>information</c>. The code is in
/// <c>details</c>, under the address of the site; the element is in <c>expression</c>.
/// </remarks>
public static class FhirOutcome
{
    /// <summary>Writes the remarks in their order; one issue of <c>information</c> when there are none.</summary>
    /// <param name="output">Receives one OperationOutcome, without a line end.</param>
    /// <param name="address">The public address of the site; absolute.</param>
    /// <param name="remarks">The remarks of a reading.</param>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public static void Write(IBufferWriter<byte> output, Uri address, params ReadOnlySpan<Remark> remarks)
    {
        ArgumentNullException.ThrowIfNull(output);
        string system = FhirSystems.Findings(FhirRecord.Absolute(address, nameof(address)));
        using var json = new Utf8JsonWriter(output, FhirJson.Options);
        json.WriteStartOutcome();
        foreach (Remark remark in remarks)
        {
            ArgumentNullException.ThrowIfNull(remark, nameof(remarks));
            (string severity, string type) = remark.IsRefusal ? ("error", "invalid")
                : remark.Weight == RemarkWeight.Notice ? ("warning", "business-rule")
                : ("information", "informational");
            json.WriteIssue(severity, type, (system, remark.Code.Id), remark.Sentence, remark.Path);
        }

        if (remarks.IsEmpty)
        {
            json.WriteIssue("information", "informational", coding: null, "Everything was read.", path: "");
        }

        json.WriteEndOutcome();
    }

    /// <summary>Writes refusals of the library, such as those of a request of the contract.</summary>
    /// <param name="output">Receives one OperationOutcome, without a line end.</param>
    /// <param name="address">The public address of the site; absolute.</param>
    /// <param name="refusals">One or more refusals.</param>
    /// <exception cref="ArgumentException">The address is not absolute, or there are no refusals.</exception>
    public static void Write(IBufferWriter<byte> output, Uri address, params ReadOnlySpan<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(output);
        string system = FhirSystems.Findings(FhirRecord.Absolute(address, nameof(address)));
        if (refusals.IsEmpty)
        {
            throw new ArgumentException("Accepted: one or more refusals.", nameof(refusals));
        }

        using var json = new Utf8JsonWriter(output, FhirJson.Options);
        json.WriteStartOutcome();
        foreach (Refusal refusal in refusals)
        {
            ArgumentNullException.ThrowIfNull(refusal, nameof(refusals));
            json.WriteIssue("error", "invalid", (system, refusal.Code.Id), refusal.Sentence, refusal.Member);
        }

        json.WriteEndOutcome();
    }
}
