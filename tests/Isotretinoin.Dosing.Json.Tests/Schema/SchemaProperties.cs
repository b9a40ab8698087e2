using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>The properties of the schema's objects, named after the definition that they stand in: <c>phase.exactMg</c>.</summary>
internal static class SchemaProperties
{
    /// <summary>All that a definition has, and the definitions that it refers to.</summary>
    public static IEnumerable<string> Of(string definition) => In(ContractSchema.Definition(definition), definition, value: null);

    /// <summary>Those that a value of the definition has.</summary>
    public static IEnumerable<string> In(string definition, JsonNode value) => In(ContractSchema.Definition(definition), definition, value);

    /// <summary>The properties of each object that a definition leads to and that has no others.</summary>
    public static IEnumerable<IEnumerable<string>> Closed(string definition) => Closed(ContractSchema.Definition(definition));

    private static IEnumerable<IEnumerable<string>> Closed(JsonNode? schema)
    {
        switch (schema)
        {
            case JsonObject inner:
                bool isClosed = inner.ContainsKey("additionalProperties");
                IEnumerable<IEnumerable<string>> own = isClosed ? [Names(inner)] : [];
                IEnumerable<IEnumerable<string>> referred = inner["$ref"] is { } reference ? Closed(ContractSchema.Referred(reference).Schema) : [];
                return [.. own, .. referred, .. inner.SelectMany(part => Closed(part.Value))];
            case JsonArray list:
                return list.SelectMany(Closed);
            default:
                return [];
        }
    }

    private static IEnumerable<string> Names(JsonObject schema) =>
        [.. schema["properties"]?.AsObject().Select(property => property.Key) ?? [], .. Parts(schema, "").SelectMany(part => Names(part.Schema))];

    private static IEnumerable<string> In(JsonObject schema, string place, JsonNode? value)
    {
        foreach ((string at, JsonObject part) in Parts(schema, place))
        {
            foreach (string name in In(part, at, value))
            {
                yield return name;
            }
        }

        foreach ((string property, JsonNode? of) in schema["properties"]?.AsObject() ?? [])
        {
            if (value is null || value.AsObject().ContainsKey(property))
            {
                yield return $"{place}.{property}";
                foreach (string name in of is JsonObject inner ? In(inner, $"{place}.{property}", value?[property]) : [])
                {
                    yield return name;
                }
            }
        }

        if (schema["items"] is JsonObject item)
        {
            foreach (string name in (value?.AsArray() ?? [null]).SelectMany(one => In(item, place, one)))
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<(string Place, JsonObject Schema)> Parts(JsonObject schema, string place) =>
    [
        .. schema["$ref"] is { } reference ? [ContractSchema.Referred(reference)] : Array.Empty<(string, JsonObject)>(),
        .. schema["allOf"]?.AsArray().SelectMany(part => Parts(part!.AsObject(), place)) ?? [],
    ];
}
