using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>A request is no text that is read, for a reason that the grammar of JSON does not have.</summary>
internal sealed class MalformedTextException(string message, long offset) : JsonException(message)
{
    /// <summary>The bytes of the request before the fault.</summary>
    public long Offset { get; } = offset;
}
