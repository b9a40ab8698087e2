using System.Globalization;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>
/// The published JSON Schema. Many values are validated at once, as one list: the validator is free for 1,000 validations an hour.
/// </summary>
internal static class ContractSchema
{
    private static readonly string Text = File.ReadAllText("isotretinoin-dosing.schema.json");

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
    public static void Accepts(string definition, IEnumerable<string> values) => Validate("items", Reference(definition), values);

    /// <summary>Some value is what the definition says.</summary>
    public static void AcceptsSome(string definition, IEnumerable<string> values) => Validate("contains", Reference(definition), values);

    /// <summary>No value is what the definition says.</summary>
    public static void Refuses(string definition, IEnumerable<string> values) => Validate("items", new JsonObject { ["not"] = Reference(definition) }, values);

    /// <summary>Every value is what the schema as a whole says.</summary>
    public static void AcceptsWhole(IEnumerable<string> values) =>
        Validate("items", new JsonObject { ["if"] = Whole["if"]!.DeepClone(), ["then"] = Whole["then"]!.DeepClone(), ["else"] = Whole["else"]!.DeepClone() }, values);

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static void Validate(string keyword, JsonObject expected, IEnumerable<string> values)
    {
        string[] listed = [.. values];
        Assert.NotEmpty(listed);
        var schema = new JsonObject { ["$schema"] = Whole["$schema"]!.DeepClone(), ["type"] = "array", [keyword] = expected, ["$defs"] = Whole["$defs"]!.DeepClone() };

        _ = JArray.Parse($"[{string.Join(',', listed)}]").IsValid(JSchema.Parse(schema.ToJsonString()), out IList<ValidationError> errors);

        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(5).Select(error => $"{Innermost(error)}\n{Concerned(error, listed)}")));
    }

    private static string Concerned(ValidationError error, string[] listed) => error.Path.StartsWith('[')
        ? listed[int.Parse(error.Path[1..error.Path.IndexOf(']', StringComparison.Ordinal)], CultureInfo.InvariantCulture)]
        : string.Join('\n', listed);

    private static string Innermost(ValidationError error) =>
        error.ChildErrors.Count == 0 ? $"{error.Path}: {error.Message}" : string.Join("; ", error.ChildErrors.Select(Innermost));
}
