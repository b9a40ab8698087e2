using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Json;

/// <summary>Values of one token, read as the contract has them.</summary>
internal static class RequestValues
{
    extension(scoped in RequestReader reader)
    {
        public string Text()
        {
            reader.Expect(JsonTokenType.String, "a text");
            return reader.Token.GetString()!;
        }

        /// <summary>A text with more than spaces in it.</summary>
        public string Name(ErrorCode missing, string message)
        {
            string name = reader.Text();
            return string.IsNullOrWhiteSpace(name) ? throw reader.Refusal(missing, message) : name;
        }

        public bool Flag() => reader.Token.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.Token.GetBoolean() : throw reader.WrongType("true or false");

        public ExactNumber Number()
        {
            reader.Expect(JsonTokenType.Number, "a number");
            return ExactNumber.Of(reader.Token.ValueSpan);
        }

        /// <summary>A number that a quantity accepts.</summary>
        public decimal Number(AcceptedRange accepted, ErrorCode outOfRange)
        {
            ExactNumber number = reader.Number();
            if (!number.TryGetDecimal(out decimal value))
            {
                throw reader.Refusal(number.Decimals > accepted.Decimals ? ErrorCode.DoseResolution : outOfRange, reader.NotAccepted(accepted.ToString()));
            }

            return !accepted.Contains(value) ? throw reader.Refusal(outOfRange, reader.NotAccepted(accepted.ToString()))
                : !accepted.Resolves(value) ? throw reader.Refusal(ErrorCode.DoseResolution, reader.NotAccepted(accepted.ToString()))
                : value;
        }

        /// <summary>A whole number between bounds, both included.</summary>
        public int Whole(int least, int most, ErrorCode outOfRange)
        {
            ExactNumber number = reader.Number();
            return !number.IsWhole ? throw reader.WrongType("a whole number")
                : number.TryGetDecimal(out decimal value) && value >= least && value <= most ? (int)value
                : throw reader.Refusal(outOfRange, reader.NotAccepted(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most:#,0}")));
        }

        public DateOnly Date()
        {
            string text = reader.Text();
            return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                ? date
                : throw reader.Refusal(ErrorCode.DateInvalid, reader.NotAccepted("a date such as 2026-01-05, of the years 1 to 9999"));
        }

        /// <summary>One of some named choices.</summary>
        public TChoice Choice<TChoice>(ImmutableArray<TChoice> choices, Func<TChoice, string> id, ErrorCode unknown)
            where TChoice : class
        {
            reader.Expect(JsonTokenType.String, "a text");
            foreach (TChoice choice in choices)
            {
                if (reader.Token.ValueTextEquals(id(choice)))
                {
                    return choice;
                }
            }

            throw reader.Refusal(unknown, reader.NotAccepted(string.Join(", ", choices.Select(id))));
        }
    }
}
