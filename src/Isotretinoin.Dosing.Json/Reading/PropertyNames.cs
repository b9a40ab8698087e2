using System.Collections.Immutable;
using System.Text;

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
    public int IndexOf(string name)
    {
        ReadOnlySpan<string> all = names.AsSpan();
        for (int place = 0; place < all.Length; place++)
        {
            // Names are constants: nearly always the very same text.
            if (ReferenceEquals(all[place], name))
            {
                return place;
            }
        }

        return all.IndexOf(name);
    }

    /// <summary>
    /// The place of a member's name, looked for from a place on, since most requests keep to the order; -1 when it is not one of these.
    /// </summary>
    public int IndexOf(JsonField member, int from)
    {
        for (int tried = 0; tried < utf8.Length; tried++)
        {
            int place = from + tried < utf8.Length ? from + tried : from + tried - utf8.Length;
            if (member.IsNamed(names[place], utf8[place]))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>The names, in order.</summary>
    public override string ToString() => string.Join(", ", names);
}
