using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Mistakes that do not touch each other, planted in one request: a null in place of a value, or a property that an object does not have.</summary>
internal sealed class Planting
{
    private readonly JsonNode request;
    private readonly List<(string Code, string Path)> mistakes;

    /// <summary>A request with mistakes.</summary>
    /// <param name="whole">A request without any.</param>
    /// <param name="random">Chooses the places.</param>
    /// <param name="most">How many mistakes there are at most.</param>
    public Planting(string whole, Random random, int most)
    {
        request = JsonNode.Parse(whole)!;
        (string Path, Action<JsonNode>? Null)[] places = [.. Places("$", request, null)];
        HashSet<string> chosen = [.. places.Where(place => place.Path is not "$" and not "$.op").OrderBy(_ => random.Next()).Take(most).Select(place => place.Path)];
        (string Path, Action<JsonNode>? Null)[] planted = [.. places.Where(place => chosen.Contains(place.Path) && !chosen.Any(other => Holds(other, place.Path)))];
        mistakes = [.. planted.Select(place => (place.Null is null ? "json.unknown-property" : "json.wrong-type", place.Path))];
        foreach ((string path, Action<JsonNode>? nothing) in planted)
        {
            (nothing ?? Stranger(path))(request);
        }
    }

    /// <summary>What was planted, in the order of the request.</summary>
    public IReadOnlyList<(string Code, string Path)> Mistakes => mistakes;

    public override string ToString() => request.ToJsonString();

    private static bool Holds(string holder, string path) =>
        path.Length > holder.Length && path.StartsWith(holder, StringComparison.Ordinal) && path[holder.Length] is '.' or '[' && path.StartsWith(holder, StringComparison.Ordinal);

    /// <summary>Every value below the request, and for each object, after its properties, a property that it does not have.</summary>
    private static IEnumerable<(string Path, Action<JsonNode>? Null)> Places(string path, JsonNode? value, Action<JsonNode>? nothing)
    {
        IEnumerable<(string, Action<JsonNode>?)> parts = value switch
        {
            JsonObject holder =>
            [
                .. holder.SelectMany(property => Places($"{path}.{property.Key}", property.Value, request => At(request, path)[property.Key] = null)),
                ($"{path}['?']", null),
            ],
            JsonArray list => list.SelectMany((item, place) => Places($"{path}[{place}]", item, request => At(request, path)[place] = null)),
            _ => [],
        };
        return nothing is null ? parts : parts.Prepend((path, nothing));
    }

    private static Action<JsonNode> Stranger(string path) => request => At(request, path[..^"['?']".Length])["?"] = 1;

    /// <summary>The value that a path leads to.</summary>
    private static JsonNode At(JsonNode request, string path) => path
        .Split('.', '[')
        .Skip(1)
        .Aggregate(request, (holder, name) => name.EndsWith(']') ? holder[int.Parse(name[..^1], System.Globalization.CultureInfo.InvariantCulture)]! : holder[name]!);
}
