using System.Collections.Immutable;
using System.Text.Json;

namespace Isotretinoin.Dosing.Benchmarks;

/// <summary>An answer as the tokens it was written from, to be written again without working anything out.</summary>
public sealed class RecordedAnswer
{
    private readonly ImmutableArray<Token> tokens;

    private RecordedAnswer(ImmutableArray<Token> tokens) => this.tokens = tokens;

    public static RecordedAnswer Of(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>();
        while (json.Read())
        {
            byte[] text = json.TokenType is JsonTokenType.PropertyName or JsonTokenType.String ? System.Text.Encoding.UTF8.GetBytes(json.GetString()!) : [];
            tokens.Add(new Token(json.TokenType, text, json.TokenType == JsonTokenType.Number ? json.GetDecimal() : 0));
        }

        return new RecordedAnswer(tokens.ToImmutable());
    }

    public void Write(Utf8JsonWriter json)
    {
        foreach (Token token in tokens)
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject:
                    json.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    json.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    json.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    json.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    json.WritePropertyName(token.Text);
                    break;
                case JsonTokenType.String:
                    json.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.Number:
                    json.WriteNumberValue(token.Number);
                    break;
                default:
                    json.WriteBooleanValue(token.Type == JsonTokenType.True);
                    break;
            }
        }
    }

    private readonly record struct Token(JsonTokenType Type, byte[] Text, decimal Number);
}
