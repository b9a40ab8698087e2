using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A document with one mistake at a time, planted once at each property that its objects have.</summary>
internal sealed class PlantedMistakes(JsonNode whole)
{
    private readonly (string Holder, string Name, Func<JsonNode, JsonObject> Find)[] places = [.. Places("", whole, document => document).DistinctBy(place => (place.Holder, place.Name))];

    public IEnumerable<string> Misspelt => places.Select(place => Changed(place, Misspell));

    /// <summary>With a property that no object has, once in each object.</summary>
    public IEnumerable<string> WithAStranger => places.DistinctBy(place => place.Holder).Select(place => Changed(place, (holder, _) => holder["?"] = 1));

    public IEnumerable<string> Nulls => places.Select(place => Changed(place, (holder, name) => holder[name] = null));

    public IEnumerable<string> NumbersAsText => Of(JsonValueKind.Number).Select(place => Changed(place, (holder, name) => holder[name] = holder[name]!.ToJsonString()));

    public IEnumerable<string> TextsAsNumbers => Of(JsonValueKind.String).Select(place => Changed(place, (holder, name) => holder[name] = 1));

    /// <summary>Without each property but these, named after what holds them.</summary>
    public IEnumerable<string> Without(string[] others) => places.Where(place => !others.Contains(Named(place))).Select(Removed);

    /// <summary>Without each of these.</summary>
    public IEnumerable<string> WithoutOne(string[] names) => places.Where(place => names.Contains(Named(place))).Select(Removed);

    private static string Named((string Holder, string Name, Func<JsonNode, JsonObject> Find) place) => $"{place.Holder[(place.Holder.LastIndexOf('.') + 1)..]}.{place.Name}";

    private static void Misspell(JsonObject holder, string name)
    {
        JsonNode? value = holder[name];
        _ = holder.Remove(name);
        holder[$"{name}s"] = value;
    }

    /// <summary>The objects, each with the path of names that leads to it and how it is found again in a copy.</summary>
    private static IEnumerable<(string Holder, string Name, Func<JsonNode, JsonObject> Find)> Places(string path, JsonNode? value, Func<JsonNode, JsonNode> find) => value switch
    {
        JsonObject holder => holder.SelectMany(property => Places($"{path}.{property.Key}", property.Value, document => find(document)[property.Key]!)
            .Prepend((path, property.Key, document => find(document).AsObject()))),
        JsonArray list => list.SelectMany((item, place) => Places(path, item, document => find(document)[place]!)),
        _ => [],
    };

    // An id may be either.
    private IEnumerable<(string Holder, string Name, Func<JsonNode, JsonObject> Find)> Of(JsonValueKind kind) =>
        places.Where(place => place.Find(whole)[place.Name]?.GetValueKind() == kind && place.Name != "id");

    private string Removed((string Holder, string Name, Func<JsonNode, JsonObject> Find) place) => Changed(place, (holder, name) => holder.Remove(name));

    private string Changed((string Holder, string Name, Func<JsonNode, JsonObject> Find) place, Action<JsonObject, string> change)
    {
        JsonNode copy = whole.DeepClone();
        change(place.Find(copy), place.Name);
        return copy.ToJsonString();
    }
}
