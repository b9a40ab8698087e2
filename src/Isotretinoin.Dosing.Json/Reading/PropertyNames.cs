using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The properties that one kind of object has; at most 32.</summary>
internal sealed class PropertyNames
{
    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<byte[]> utf8;

    public PropertyNames(params ReadOnlySpan<string> names)
    {
        this.names = [.. names];
        utf8 = [.. this.names.Select(Encoding.UTF8.GetBytes)];
    }

    public string this[int place] => names[place];

    /// <summary>The place of the property name that a reader stands at; -1 when it is none of these.</summary>
    public int Find(in Utf8JsonReader json)
    {
        for (int place = 0; place < utf8.Length; place++)
        {
            if (json.ValueIsEscaped ? json.ValueTextEquals(utf8[place]) : json.ValueSpan.SequenceEqual(utf8[place]))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The names, in order.</summary>
    public override string ToString() => string.Join(", ", names);
}
