using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Sorts refusals in the order of the request. Missing members of an object follow its present ones, in the order of the contract; refusals
/// of the whole object come last.
/// </summary>
internal sealed class RequestOrder
{
    private readonly JsonElement request;
    private readonly RequestReading reading;

    // Indexing a JSON list is linear, so the values of each list are cached.
    private readonly Dictionary<string, JsonElement[]> lists = [];

    private RequestOrder(JsonElement request, RequestReading reading) => (this.request, this.reading) = (request, reading);

    /// <summary>The refusals in order, each member a JSON path; at most 100, then one that more follow.</summary>
    public static Refusal[] Of(JsonElement request, RequestReading reading)
    {
        var order = new RequestOrder(request, reading);
        Refusal[] inOrder =
        [
            .. reading.Refusals
                .DistinctBy(refusal => (refusal.Code, refusal.Member))
                .OrderBy(refusal => order.Places(refusal.Member), PlacesComparer.Instance)
                .Select(refusal => refusal.Within("$")),
        ];
        return inOrder.Length <= JsonField.MostRefusals ? inOrder :
        [
            .. inOrder[..JsonField.MostRefusals],
            Refusal.Of(RefusalCode.ErrorsMore, "$", $"There are more than these {JsonField.MostRefusals} mistakes."),
        ];
    }

    /// <summary>
    /// The sort key of a member: its index in each object and list on its path; for a missing member the greatest index, then its index in
    /// the contract.
    /// </summary>
    private List<int> Places(string member)
    {
        var places = new List<int>();
        JsonElement element = request;
        for (int start = 0; start < member.Length; start += start < member.Length && member[start] == '.' ? 1 : 0)
        {
            int length = element.ValueKind switch
            {
                JsonValueKind.Object => Step(ref element, member.AsSpan(start), places),
                JsonValueKind.Array => Item(ref element, member, start, places),
                _ => 0,
            };
            if (length == 0)
            {
                places.AddRange([int.MaxValue, reading.Names.PlaceOf(member)]);
                return places;
            }

            start += length;
        }

        return places;
    }

    private static int Step(ref JsonElement element, ReadOnlySpan<char> rest, List<int> places)
    {
        int place = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = MemberName.Of(property.Name);
            if (rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] is '.' or '['))
            {
                places.Add(place);
                element = property.Value;
                return name.Length;
            }

            place++;
        }

        return 0;
    }

    private int Item(ref JsonElement element, string member, int start, List<int> places)
    {
        int length = member.AsSpan(start).IndexOf(']') + 1;
        if (member[start] != '[' || !int.TryParse(
            member.AsSpan(start + 1, length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return 0;
        }

        if (!lists.TryGetValue(member[..start], out JsonElement[]? values))
        {
            values = [.. element.EnumerateArray()];
            lists.Add(member[..start], values);
        }

        places.Add(place);
        element = values[place];
        return length;
    }

    private sealed class PlacesComparer : IComparer<List<int>>
    {
        public static PlacesComparer Instance { get; } = new();

        public int Compare(List<int>? x, List<int>? y)
        {
            for (int depth = 0; depth < x!.Count && depth < y!.Count; depth++)
            {
                if (x[depth] != y[depth])
                {
                    return x[depth].CompareTo(y[depth]);
                }
            }

            // A refusal of a whole object follows those of its members.
            return y!.Count.CompareTo(x.Count);
        }
    }
}
