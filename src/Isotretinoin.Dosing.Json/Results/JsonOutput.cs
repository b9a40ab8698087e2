using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// How responses and results are written: on one line, text as it reads, since it goes to programs and terminals and never into a page
/// of HTML.
/// </summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Utf8JsonWriter To(IBufferWriter<byte> output) => new(output, Options);
}
