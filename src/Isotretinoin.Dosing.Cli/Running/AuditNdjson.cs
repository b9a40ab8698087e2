using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json;
using Isotretinoin.Dosing.Json;

namespace Isotretinoin.Dosing.Cli;

/// <summary>The patients of an audit as JSON, one a line: audited as in the contract, or left out with the lines that say why.</summary>
internal sealed class AuditNdjson(Stream output) : IAuditLines
{
    private const int HeldBytes = 1 << 16;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> held = new();

    public void Write(AuditedPatient patient)
    {
        DosingContract.WritePatient(held, patient);
        EndLine();
    }

    public void LeaveOut(string id, IReadOnlyList<string> problems)
    {
        using (var json = new Utf8JsonWriter(held, Plain))
        {
            new JsonObject
            {
                ["patient"] = id,
                ["leftOut"] = new JsonArray([.. problems.Select(problem => JsonValue.Create(problem))]),
            }.WriteTo(json);
        }

        EndLine();
    }

    public void Flush()
    {
        output.Write(held.WrittenSpan);
        output.Flush();
        held.ResetWrittenCount();
    }

    private void EndLine()
    {
        held.Write("\n"u8);
        if (held.WrittenCount >= HeldBytes)
        {
            Flush();
        }
    }
}
