using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The properties that one kind of object has, in the order of the contract.</summary>
internal sealed class PropertyNames
{
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<byte[]> utf8;

    public PropertyNames(params ReadOnlySpan<string> names)
    {
        this.names = [.. names];
        utf8 = [.. this.names.Select(Encoding.UTF8.GetBytes)];
    }

    public static PropertyNames None { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count => names.Length;

    public string this[int place] => names[place];

    /// <summary>These names and more.</summary>
    public PropertyNames And(params ReadOnlySpan<string> more) => new([.. names, .. more]);

    /// <summary>The place of a name.</summary>
    public int PlaceOf(string name) => names.IndexOf(name);

    /// <summary>The place of a property; -1 when the object has none of that name.</summary>
    public int PlaceOf(JsonProperty property)
    {
        for (int place = 0; place < utf8.Length; place++)
        {
            if (property.NameEquals(utf8[place]))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The names, in order.</summary>
    public override string ToString() => string.Join(", ", names);
}
