using System.Text.Json;
using System.Text.Json.Nodes;
using global::Json.Schema;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The published JSON Schema.</summary>
internal static class ContractSchema
{
    private static readonly string Text = File.ReadAllText("isotretinoin-dosing.schema.json");

    private static readonly JsonSchema Published = JsonSchema.FromText(Text);

    private static readonly JsonObject Whole = JsonNode.Parse(Text)!.AsObject();

    /// <summary>A definition of the schema.</summary>
    public static JsonObject Definition(string name) => Whole["$defs"]![name]!.AsObject();

    /// <summary>The definition that a reference leads to, and its name.</summary>
    public static (string Name, JsonObject Schema) Referred(JsonNode reference)
    {
        string name = ((string)reference!)["#/$defs/".Length..];
        return (name, Definition(name));
    }

    /// <summary>The words of a definition that lists them.</summary>
    public static IEnumerable<string> Words(string definition) => Definition(definition)["enum"]!.AsArray().Select(word => (string)word!);

    /// <summary>Every value is what the definition says.</summary>
    public static void Accepts(string definition, IEnumerable<string> values) => Accepts(Of(definition), values);

    /// <summary>Every value is what the schema as a whole says.</summary>
    public static void AcceptsWhole(IEnumerable<string> values) => Accepts(Published, values);

    /// <summary>Some value is what the definition says.</summary>
    public static void AcceptsSome(string definition, IEnumerable<string> values)
    {
        JsonSchema schema = Of(definition);
        Assert.Contains(values, value => Evaluated(schema, value, OutputFormat.Flag).IsValid);
    }

    /// <summary>No value is what the definition says.</summary>
    public static void Refuses(string definition, IEnumerable<string> values)
    {
        JsonSchema schema = Of(definition);
        string[] stated = [.. values];
        Assert.NotEmpty(stated);
        Assert.DoesNotContain(stated, value => Evaluated(schema, value, OutputFormat.Flag).IsValid);
    }

    private static JsonSchema Of(string definition) => JsonSchema.FromText(
        new JsonObject { ["$schema"] = Whole["$schema"]!.DeepClone(), ["$ref"] = $"#/$defs/{definition}", ["$defs"] = Whole["$defs"]!.DeepClone() }.ToJsonString());

    private static void Accepts(JsonSchema schema, IEnumerable<string> values)
    {
        string[] stated = [.. values];
        Assert.NotEmpty(stated);
        foreach (string value in stated.Where(value => !Evaluated(schema, value, OutputFormat.Flag).IsValid))
        {
            IEnumerable<EvaluationResults> refused = Evaluated(schema, value, OutputFormat.List).Details!.Where(part => part.Errors is { Count: > 0 });
            Assert.Fail(string.Join('\n', refused.Select(part => $"{part.InstanceLocation}: {string.Join("; ", part.Errors!.Values)}").Take(5).Append(value)));
        }
    }

    private static EvaluationResults Evaluated(JsonSchema schema, string value, OutputFormat format)
    {
        using var document = JsonDocument.Parse(value);
        return schema.Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = format });
    }
}
