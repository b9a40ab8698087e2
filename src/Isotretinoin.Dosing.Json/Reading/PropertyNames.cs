using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Json;

/// <summary>The properties of one kind of object, in the order of the contract.</summary>
internal sealed class PropertyNames
{
    private const int Slots = 64;

    private readonly ImmutableArray<string> names;
    private readonly ImmutableArray<byte[]> utf8;

    // The index of the name with a slot; where two have the same, that of the first.
    private readonly int[] indexes = new int[Slots];

    public PropertyNames(params ReadOnlySpan<string> names)
    {
        this.names = [.. names];
        utf8 = [.. this.names.Select(Encoding.UTF8.GetBytes)];
        for (int index = names.Length - 1; index >= 0; index--)
        {
            indexes[Slot(names[index])] = index;
        }
    }

    public static PropertyNames None { get; } = new();

    /// <summary>The number of names.</summary>
    public int Count => names.Length;

    public string this[int place] => names[place];

    /// <summary>These names and more.</summary>
    public PropertyNames And(params ReadOnlySpan<string> more) => new([.. names, .. more]);

    /// <summary>The index of a name; -1 when unknown.</summary>
    public int IndexOf(string name)
    {
        int index = indexes[Slot(name)];

        // Names are constants, so a reference comparison nearly always suffices.
        return index < names.Length && ReferenceEquals(names[index], name) ? index : names.IndexOf(name);
    }

    /// <summary>The index of a member's name, searched from a given index since most requests keep the order; -1 when unknown.</summary>
    public int IndexOf(JsonField member, int from)
    {
        for (int tried = 0; tried < utf8.Length; tried++)
        {
            int place = from + tried < utf8.Length ? from + tried : from + tried - utf8.Length;
            if (member.IsNamed(utf8[place]))
            {
                return place;
            }
        }

        return -1;
    }

    private static int Slot(string name) => name.Length == 0 ? 0 : ((name.Length * 8) + (name[0] * 3) + name[^1]) & (Slots - 1);

    /// <summary>The names, in order.</summary>
    public override string ToString() => string.Join(", ", names);
}
