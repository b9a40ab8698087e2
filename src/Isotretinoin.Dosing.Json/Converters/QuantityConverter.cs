using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isotretinoin.Dosing.Json;

/// <summary>A quantity as text. Null and unreadable text are errors.</summary>
/// <typeparam name="TQuantity">A quantity of the library.</typeparam>
public abstract class QuantityConverter<TQuantity> : JsonConverter<TQuantity>
    where TQuantity : struct, ISpanFormattable, ISpanParsable<TQuantity>, IEquatable<TQuantity>
{
    private protected QuantityConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null or not text, or the text is not readable or out of range.</exception>
    public sealed override TQuantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TQuantity.TryParse(reader.GetString(), provider: null, out TQuantity quantity)
            ? quantity
            : throw new JsonException($"The value is not a {typeof(TQuantity).Name}. Accepted: {Accepted}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is the default value.</exception>
    public sealed override void Write(Utf8JsonWriter writer, TQuantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Equals(default))
        {
            throw new JsonException($"The default value of {typeof(TQuantity).Name} cannot be written.");
        }

        writer.WriteStringValue(value.ToString());
    }

    /// <summary>The accepted text, in words.</summary>
    private protected abstract string Accepted { get; }
}
