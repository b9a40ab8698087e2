using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>Writer options: one line, without HTML escaping, since the output goes to programs and terminals, never into HTML.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Utf8JsonWriter To(IBufferWriter<byte> output) => new(output, Options);
}
