using System.Collections.Immutable;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>An order as it was sent, and what of it a suggestion replaces.</summary>
internal sealed class SentOrder
{
    // What a new order beside it has too.
    private static readonly string[] Shared = ["subject", "encounter", "authoredOn", "requester"];

    private readonly FhirResource sent;
    private readonly ImmutableArray<(string Name, Range NameAndValue, Range Value)> members;

    private SentOrder(FhirResource sent, ImmutableArray<(string Name, Range NameAndValue, Range Value)> members, DrugCode? drug) =>
        (this.sent, this.members, Drug) = (sent, members, drug);

    /// <summary>What its codes say of strength and formulation; null without a known code of both.</summary>
    public DrugCode? Drug { get; }

    /// <summary>The strength that its codes say in mg; null when they say none.</summary>
    public int? StrengthInMilligrams => Drug?.StrengthInMilligrams;

    /// <summary>Type and id: <c>MedicationRequest/m1</c>.</summary>
    public string Name => sent.ToString();

    /// <summary>Whether a client can find the order again.</summary>
    public bool HasId => !string.IsNullOrWhiteSpace(sent.Id);

    /// <summary>
    /// Whether its drug can be replaced: not when it is a resource contained in the order, which would then be left without a reference.
    /// </summary>
    public bool IsDrugReplaceable => Value("medicationReference") is not { } reference || !Reference(reference.Span).StartsWith('#');

    /// <summary>An order, read again for its places.</summary>
    public static SentOrder Of(FhirResource sent, DrugCodes codes)
    {
        var members = ImmutableArray.CreateBuilder<(string, Range, Range)>();
        DrugCode? drug = null;
        var json = new Utf8JsonReader(sent.Utf8.Span);
        _ = json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            int start = (int)json.TokenStartIndex;
            _ = json.Read();
            int value = (int)json.TokenStartIndex;
            json.Skip();
            int end = (int)json.BytesConsumed;
            drug = name == "medicationCodeableConcept" ? SentDrug.Of(sent.Utf8.Span[value..end], codes) : drug;
            members.Add((name, start..end, value..end));
        }

        return new SentOrder(sent, members.DrainToImmutable(), drug);
    }

    /// <summary>Writes the drug as it came with a text, since a client may copy the text alone; null when it has one already.</summary>
    public Action<Utf8JsonWriter>? DrugWithText(DrugCodes codes)
    {
        if (Drug is not { StrengthInMilligrams: { } strength } || Value("medicationCodeableConcept") is not { } concept)
        {
            return null;
        }

        using var document = new FhirDocument(concept.Span);
        string text = Drug.Display ?? DrugWriter.TextOf(codes, strength, Drug.Formulation);
        return document.Root["text"u8].IsPresent ? null : json =>
        {
            json.WriteStartObject();
            json.WriteMembers(concept, except: []);
            json.WriteString("text"u8, text);
            json.WriteEndObject();
        };
    }

    /// <summary>Writes the order with parts replaced, every other byte as it came.</summary>
    /// <param name="output">Receives the order.</param>
    /// <param name="drug">Writes the drug; null to keep it.</param>
    /// <param name="dosages">Writes the dosages; null to keep them.</param>
    /// <param name="supply">Writes the supply; null to keep it.</param>
    public void Write(
        OrderOutput output, Action<Utf8JsonWriter>? drug, Action<Utf8JsonWriter>? dosages, Action<Utf8JsonWriter>? supply)
    {
        ReadOnlySpan<byte> bytes = sent.Utf8.Span;
        int kept = 0;
        foreach ((string name, Range nameAndValue, Range value) in members)
        {
            bool isReference = name == "medicationReference";
            Action<Utf8JsonWriter>? write = name switch
            {
                "medicationCodeableConcept" or "medicationReference" => drug,
                "dosageInstruction" => dosages,
                "dispenseRequest" => supply,
                _ => null,
            };
            if (write is not null)
            {
                output.Add(bytes[kept..(isReference ? nameAndValue : value).Start.Value]);
                output.Add(isReference ? "\"medicationCodeableConcept\":"u8 : []);
                output.Add(write);
                kept = value.End.Value;
            }
        }

        output.Add(bytes[kept..bytes.LastIndexOf((byte)'}')]);
        Append(output, HasDrug ? null : drug, ",\"medicationCodeableConcept\":"u8);
        Append(output, Has("dosageInstruction") ? null : dosages, ",\"dosageInstruction\":"u8);
        Append(output, Has("dispenseRequest") ? null : supply, ",\"dispenseRequest\":"u8);
        output.Add("}"u8);
    }

    /// <summary>Writes a new order beside this one, of the same patient, encounter, date and prescriber.</summary>
    public void WriteBeside(
        Utf8JsonWriter json, Action<Utf8JsonWriter> drug, Action<Utf8JsonWriter> dosages, Action<Utf8JsonWriter>? supply)
    {
        json.WriteStartObject();
        json.WriteString("resourceType"u8, "MedicationRequest");
        json.WriteString("status"u8, "draft");
        json.WriteString("intent"u8, "order");
        json.WritePropertyName("medicationCodeableConcept"u8);
        drug(json);
        foreach (string same in Shared)
        {
            if (Value(same) is { } value)
            {
                json.WritePropertyName(same);
                json.WriteRawValue(value.Span, skipInputValidation: true);
            }
        }

        json.WritePropertyName("dosageInstruction"u8);
        dosages(json);
        if (supply is not null)
        {
            json.WritePropertyName("dispenseRequest"u8);
            supply(json);
        }

        json.WriteEndObject();
    }

    /// <summary>A member as it was sent; null when it is absent or null.</summary>
    public ReadOnlyMemory<byte>? Value(string name)
    {
        foreach ((string member, _, Range value) in members)
        {
            if (member == name)
            {
                ReadOnlyMemory<byte> bytes = sent.Utf8[value];
                return bytes.Span.SequenceEqual("null"u8) ? default(ReadOnlyMemory<byte>?) : bytes;
            }
        }

        return null;
    }

    // An order has a resourceType, so that something comes before.
    private static void Append(OrderOutput output, Action<Utf8JsonWriter>? write, ReadOnlySpan<byte> name)
    {
        if (write is not null)
        {
            output.Add(name);
            output.Add(write);
        }
    }

    private static string Reference(ReadOnlySpan<byte> reference)
    {
        using var document = new FhirDocument(reference);
        return document.Fault is null ? document.Root["reference"u8].Text ?? "" : "";
    }

    private bool HasDrug => Has("medicationCodeableConcept") || Has("medicationReference");

    private bool Has(string name) => members.Any(member => member.Name == name);
}
