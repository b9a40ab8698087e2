using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>
/// Puts refusals in the order of the request. What an object lacks comes after what it has, in the order of the contract, and what is said of it as a
/// whole comes last.
/// </summary>
internal static class RequestOrder
{
    /// <summary>The refusals in order, each member a JSON path, at most 100 and one that says that there are more.</summary>
    public static Refusal[] Of(JsonElement request, IReadOnlyList<Refusal> refusals)
    {
        Refusal[] inOrder =
        [
            .. refusals
                .DistinctBy(refusal => (refusal.Code, refusal.Member))
                .OrderBy(refusal => Places(request, refusal.Member), PlacesComparer.Instance)
                .Select(refusal => refusal.Within("$")),
        ];
        return inOrder.Length <= JsonField.MostRefusals ? inOrder :
        [
            .. inOrder[..JsonField.MostRefusals],
            Refusal.Of(RefusalCode.ErrorsMore, "$", $"There are more mistakes than these {JsonField.MostRefusals}."),
        ];
    }

    /// <summary>Where a member stands: its place in each object and list on the way to it, the greatest place where it is missing.</summary>
    private static List<int> Places(JsonElement element, string member)
    {
        var places = new List<int>();
        ReadOnlySpan<char> rest = member;
        while (!rest.IsEmpty)
        {
            int length = element.ValueKind switch
            {
                JsonValueKind.Object => Step(ref element, rest, places),
                JsonValueKind.Array => Item(ref element, rest, places),
                _ => 0,
            };
            if (length == 0)
            {
                places.Add(int.MaxValue);
                return places;
            }

            rest = rest[length..].TrimStart('.');
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

    private static int Item(ref JsonElement element, ReadOnlySpan<char> rest, List<int> places)
    {
        int end = rest.IndexOf(']');
        if (rest[0] != '[' || !int.TryParse(rest[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return 0;
        }

        places.Add(place);
        element = element[place];
        return end + 1;
    }

    private sealed class PlacesComparer : IComparer<List<int>>
    {
        public static PlacesComparer Instance { get; } = new();

        public int Compare(List<int>? x, List<int>? y)
        {
            int alike = x!.Zip(y!).TakeWhile(pair => pair.First == pair.Second).Count();
            // What is said of an object as a whole comes after what is said of its members.
            return alike < x!.Count && alike < y!.Count ? x[alike].CompareTo(y[alike]) : y!.Count.CompareTo(x.Count);
        }
    }
}
