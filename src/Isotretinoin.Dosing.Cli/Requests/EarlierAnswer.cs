using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Cli;

/// <summary>An earlier answer of <c>calendar --json</c>, of which the entries are read: their keys and first days.</summary>
internal static class EarlierAnswer
{
    /// <summary>Reads the entries as a request names them.</summary>
    /// <returns>Whether the file is such an answer.</returns>
    public static bool TryRead(byte[] file, out JsonArray entries)
    {
        entries = [];
        try
        {
            using var document = JsonDocument.Parse(file);
            if (!TryMember(document.RootElement, "entries", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
            {
                return false;
            }

            foreach (JsonElement entry in list.EnumerateArray())
            {
                if (!TryMember(entry, "key", out JsonElement key))
                {
                    return false;
                }

                var earlier = new JsonObject { ["key"] = JsonNode.Parse(key.GetRawText()) };
                if (TryMember(entry, "from", out JsonElement from))
                {
                    earlier["from"] = JsonNode.Parse(from.GetRawText());
                }

                entries.Add((JsonNode)earlier);
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryMember(JsonElement holder, string name, out JsonElement member)
    {
        member = default;
        return holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out member);
    }
}
