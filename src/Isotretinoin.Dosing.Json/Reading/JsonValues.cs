using System.Globalization;

namespace Isotretinoin.Dosing.Json;

/// <summary>Reads numbers within accepted ranges, and lists.</summary>
internal static class JsonValues
{
    extension(JsonField field)
    {
        /// <summary>A number in the range of a quantity.</summary>
        public decimal? Number(AcceptedRange accepted)
        {
            if (field.IsPlainNumber(out decimal plain) && accepted.WhyNot(plain) is null)
            {
                return plain;
            }

            if (field.Number() is not { } number)
            {
                return null;
            }

            RefusalCode? whyNot = number.TryGetDecimal(out decimal value) ? accepted.WhyNot(value)
                : number.Decimals > accepted.Decimals ? RefusalCode.DoseResolution
                : accepted.Code;
            if (whyNot is null)
            {
                return value;
            }

            field.Refuse(whyNot, field.NotAccepted(accepted.ToString()));
            return null;
        }

        /// <summary>A whole number between bounds.</summary>
        public int? Whole(AcceptedRange accepted)
        {
            if (field.IsPlainNumber(out decimal plain) && accepted.WhyNot(plain) is null)
            {
                return (int)plain;
            }

            if (field.Number() is not { } number)
            {
                return null;
            }

            if (!number.IsWhole)
            {
                field.RefuseType("a whole number");
                return null;
            }

            if (number.TryGetDecimal(out decimal value) && accepted.Contains(value))
            {
                return (int)value;
            }

            field.Refuse(accepted.Code, field.NotAccepted($"a whole number, {accepted}"));
            return null;
        }

        /// <summary>A list of values; null when it is not a list, or a value was refused.</summary>
        public TItem[]? List<TItem>(Func<JsonField, TItem?> read)
            where TItem : class
        {
            TItem?[]? items = field.Items(read);
            return (items is null || Array.IndexOf(items, null) >= 0 ? null : items)!;
        }

        /// <summary>A list of values; null when it is not a list, or a value was refused.</summary>
        public TItem[]? List<TItem>(Func<JsonField, TItem?> read)
            where TItem : struct
        {
            TItem?[]? items = field.Items(read);
            return items is null || Array.Exists(items, item => item is null) ? null : Array.ConvertAll(items, item => item!.Value);
        }

        /// <summary>A list of values with null for each refused one; null when it is not a list.</summary>
        public TItem[]? Items<TItem>(Func<JsonField, TItem> read) => field.Items(read, (value, known) => known(value));

        /// <summary>The same, each read by what is known already, such as the product beside it.</summary>
        public TItem[]? Items<TKnown, TItem>(TKnown known, Func<JsonField, TKnown, TItem> read)
        {
            if (field.Values() is not { } values)
            {
                return null;
            }

            var items = new TItem[values.Count()];
            RequestReading reading = field.Reading;
            int atFirst = reading.Count;
            int count = 0;
            foreach (JsonField value in values)
            {
                int before = reading.Count;
                items[count] = read(value, known);
                if (reading.Count > before)
                {
                    reading.Within(before, string.Create(CultureInfo.InvariantCulture, $"[{count}]"));
                    if (reading.Count - atFirst > JsonField.MostRefusals)
                    {
                        return items[..(count + 1)];
                    }
                }

                count++;
            }

            return items;
        }
    }
}
