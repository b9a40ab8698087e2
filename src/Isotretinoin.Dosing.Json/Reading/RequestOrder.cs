using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Sorts refusals in the order of the request. Missing members of an object follow its present ones, in the order of the contract; refusals
/// of the whole object come last.
/// </summary>
internal sealed class RequestOrder
{
    private readonly JsonField request;

    // Indexing a JSON list is linear, so the values of each list are cached.
    private readonly Dictionary<string, List<JsonField>> lists = [];

    private RequestOrder(JsonField request) => this.request = request;

    /// <summary>The refusals in order, each member a JSON path; at most 100, then one that more follow.</summary>
    public static Refusal[] Of(JsonField request)
    {
        var order = new RequestOrder(request);
        Refusal[] inOrder =
        [
            .. request.Reading.Refusals
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
        JsonField field = request;
        for (int start = 0; start < member.Length; start += start < member.Length && member[start] == '.' ? 1 : 0)
        {
            int length = field.IsObject ? Step(ref field, member.AsSpan(start), places)
                : field.IsList ? Item(ref field, member, start, places)
                : 0;
            if (length == 0)
            {
                places.AddRange([int.MaxValue, request.Reading.Names.IndexOf(member)]);
                return places;
            }

            start += length;
        }

        return places;
    }

    private static int Step(ref JsonField field, ReadOnlySpan<char> rest, List<int> places)
    {
        int place = 0;
        foreach (JsonField part in field.Parts)
        {
            string name = Excerpt.OfName(part.PropertyName);
            if (rest.StartsWith(name, StringComparison.Ordinal) && (rest.Length == name.Length || rest[name.Length] is '.' or '['))
            {
                places.Add(place);
                field = part;
                return name.Length;
            }

            place++;
        }

        return 0;
    }

    private int Item(ref JsonField field, string member, int start, List<int> places)
    {
        int length = member.AsSpan(start).IndexOf(']') + 1;
        if (member[start] != '[' || !int.TryParse(
            member.AsSpan(start + 1, length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return 0;
        }

        if (!lists.TryGetValue(member[..start], out List<JsonField>? values))
        {
            values = [];
            foreach (JsonField part in field.Parts)
            {
                values.Add(part);
            }

            lists.Add(member[..start], values);
        }

        places.Add(place);
        field = values[place];
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
