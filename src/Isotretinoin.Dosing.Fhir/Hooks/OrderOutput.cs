using System.Buffers;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Receives an order: bytes as they came, and values that are written anew.</summary>
internal sealed class OrderOutput : IDisposable
{
    private readonly PooledBytes bytes = new();
    private readonly Utf8JsonWriter json;

    public OrderOutput() => json = new Utf8JsonWriter(bytes, FhirJson.Options);

    /// <summary>The order so far.</summary>
    public ReadOnlySpan<byte> Written => bytes.Written;

    /// <summary>Begins another order.</summary>
    public void Clear() => bytes.Clear();

    /// <summary>Adds bytes as they came.</summary>
    public void Add(ReadOnlySpan<byte> sent) => bytes.Write(sent);

    /// <summary>Adds a value.</summary>
    public void Add(Action<Utf8JsonWriter> write)
    {
        write(json);
        json.Flush();
        json.Reset();
    }

    public void Dispose()
    {
        json.Dispose();
        bytes.Dispose();
    }
}
