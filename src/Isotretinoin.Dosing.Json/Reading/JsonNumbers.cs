namespace Isotretinoin.Dosing.Json;

/// <summary>Reads numbers of a request within accepted ranges.</summary>
internal static class JsonNumbers
{
    extension(JsonField field)
    {
        /// <summary>A number in the range of a quantity.</summary>
        public decimal? Number(AcceptedRange accepted)
        {
            if (field.PlainNumber() is { } plain && accepted.WhyNot(plain) is null)
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
            if (field.PlainNumber() is { } plain && accepted.WhyNot(plain) is null)
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
    }
}
