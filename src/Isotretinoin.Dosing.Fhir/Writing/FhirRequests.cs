using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>
/// Writes supplies and orders as MedicationRequests of FHIR R4, one for each strength of each, in a Bundle of type <c>collection</c>. An
/// order in milligrams alone is one.
/// </summary>
/// <remarks>
/// A MedicationRequest is a draft order. Days that FHIR cannot say, such as two on and two off, are in its text alone. A cumulative target
/// is nowhere: <c>maxDosePerLifetime</c> means a lifetime, not a course.
/// </remarks>
public static class FhirRequests
{
    /// <summary>Writes supplies, each with its quantity, its days and no refills.</summary>
    /// <param name="output">Receives one Bundle, without a line end.</param>
    /// <param name="supplies">The supplies, in their order.</param>
    /// <param name="record">Codes, patient and date.</param>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<Supply> supplies, FhirRecord record)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(record);
        var lines = ImmutableArray.CreateBuilder<(string Name, RequestLine Line)>();
        foreach (Supply supply in supplies)
        {
            ArgumentNullException.ThrowIfNull(supply, nameof(supplies));
            string name = supply.Number.ToString(CultureInfo.InvariantCulture);
            lines.AddRange(RequestLines.Of(supply).Select(line => (name, line)));
        }

        Write(output, lines.DrainToImmutable(), record);
    }

    /// <summary>Writes an order, with what it states of quantities, days and refills.</summary>
    /// <param name="output">Receives one Bundle, without a line end.</param>
    /// <param name="order">The order. Its own date, if it has one, is written rather than that of the record.</param>
    /// <param name="record">Codes, patient and date.</param>
    public static void Write(IBufferWriter<byte> output, Order order, FhirRecord record)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(record);
        ImmutableArray<RequestLine> lines = RequestLines.Of(order, first: null, last: null);
        Write(output, [.. lines.Select(line => ("order", line))], record, order.WrittenOn ?? record.Date);
    }

    private static void Write(
        IBufferWriter<byte> output, ImmutableArray<(string Name, RequestLine Line)> lines, FhirRecord record) =>
        Write(output, lines, record, record.Date);

    private static void Write(
        IBufferWriter<byte> output, ImmutableArray<(string Name, RequestLine Line)> lines, FhirRecord record, DateOnly date)
    {
        using var json = new Utf8JsonWriter(output, FhirJson.Options);
        string written = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStartCollection(hasEntries: !lines.IsEmpty);
        foreach ((string name, RequestLine line) in lines)
        {
            string strength = line.StrengthInMilligrams?.ToString(CultureInfo.InvariantCulture) ?? "mg";
            json.WriteStartEntry(NameUuid.Address("MedicationRequest", record.Patient, written, name, strength));
            WriteRequest(json, line, record, date);
            json.WriteEndEntry();
        }

        json.WriteEndCollection(hasEntries: !lines.IsEmpty);
    }

    private static void WriteRequest(Utf8JsonWriter json, RequestLine line, FhirRecord record, DateOnly date)
    {
        json.WriteStartObject();
        json.WriteString("resourceType"u8, "MedicationRequest");
        json.WriteString("status"u8, "draft");
        json.WriteString("intent"u8, "order");
        json.WritePropertyName("medicationCodeableConcept"u8);
        json.WriteDrug(record.Codes, line.StrengthInMilligrams, line.Formulation);
        json.WriteReference("subject"u8, record.Patient);
        if (record.Encounter is { } encounter)
        {
            json.WriteReference("encounter"u8, encounter);
        }

        json.WriteDate("authoredOn"u8, date);
        if (record.Requester is { } requester)
        {
            json.WriteReference("requester"u8, requester);
        }

        json.WritePropertyName("dosageInstruction"u8);
        json.WriteDosages(line);
        if (line.HasSupply)
        {
            json.WriteStartObject("dispenseRequest"u8);
            json.WriteSupply(line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
