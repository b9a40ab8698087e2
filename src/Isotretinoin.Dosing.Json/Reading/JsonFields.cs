using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>The values of a list, or of the members of an object, in order; empty for any other value.</summary>
/// <param name="holder">The list or object.</param>
/// <param name="type">Its type.</param>
/// <param name="end">The index after the last value.</param>
internal readonly struct JsonFields(JsonField holder, JsonTokenType type, int end)
{
    public int Count()
    {
        int count = 0;
        foreach (JsonField _ in this)
        {
            count++;
        }

        return count;
    }

    public Enumerator GetEnumerator() => new(holder, type, end);

    /// <summary>Enumerates the values, skipping the names of members.</summary>
    internal struct Enumerator(JsonField holder, JsonTokenType type, int end)
    {
        private readonly int names = type == JsonTokenType.StartObject ? 1 : 0;
        private int next = holder.Place + 1;

        public JsonField Current { get; private set; }

        public bool MoveNext()
        {
            int place = next + names;
            if (place >= end)
            {
                return false;
            }

            Current = new JsonField(holder.Reading, place);
            next = holder.Reading.Tokens[place].Next;
            return true;
        }
    }
}
