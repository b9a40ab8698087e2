using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary>Reads lists of a request.</summary>
internal static class JsonLists
{
    extension(JsonField field)
    {
        /// <summary>A list of values; null when it is not a list, or a value was refused.</summary>
        public List<TItem>? List<TItem>(Func<JsonField, TItem?> read)
            where TItem : class
        {
            List<TItem?>? items = field.Items(read);
            return items is null || items.Contains(null) ? null : items.ConvertAll(item => item!);
        }

        /// <summary>A list of values; null when it is not a list, or a value was refused.</summary>
        public List<TItem>? List<TItem>(Func<JsonField, TItem?> read)
            where TItem : struct
        {
            List<TItem?>? items = field.Items(read);
            return items is null || items.Contains(null) ? null : items.ConvertAll(item => item!.Value);
        }

        /// <summary>A list of values with null for each refused one; null when it is not a list.</summary>
        public List<TItem>? Items<TItem>(Func<JsonField, TItem> read)
        {
            if (field.Values() is not { } values)
            {
                return null;
            }

            var items = new List<TItem>();
            RequestReading reading = field.Reading;
            int atFirst = reading.Count;
            foreach (JsonField value in values)
            {
                int before = reading.Count;
                items.Add(read(value));
                if (reading.Count > before)
                {
                    reading.Within(before, string.Create(CultureInfo.InvariantCulture, $"[{items.Count - 1}]"));
                    if (reading.Count - atFirst > JsonField.MostRefusals)
                    {
                        break;
                    }
                }
            }

            return items;
        }
    }
}
