using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isotretinoin.Dosing.Json;

/// <summary>A quantity as its text. Null, and text that is not such a quantity, are errors.</summary>
/// <param name="example">Text that is read.</param>
/// <param name="accepted">The values that are accepted.</param>
internal sealed class QuantityConverter<TQuantity>(string example, AcceptedRange accepted) : JsonConverter<TQuantity>
    where TQuantity : struct, ISpanParsable<TQuantity>, IEquatable<TQuantity>
{
    /// <exception cref="JsonException">The value is null or not text, or the text is not readable or out of range.</exception>
    public override TQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TQuantity.TryParse(reader.GetString(), provider: null, out TQuantity quantity)
            ? quantity
            : throw new JsonException($"Not a {typeof(TQuantity).Name}. Accepted: text such as '{example}'; {accepted}.");

    /// <exception cref="JsonException">The value is the default value.</exception>
    public override void Write(Utf8JsonWriter writer, TQuantity value, JsonSerializerOptions options) => writer.WriteStringValue(
        value.Equals(default)
            ? throw new JsonException($"A default {typeof(TQuantity).Name} is not a quantity and is not written.")
            : value.ToString());
}
