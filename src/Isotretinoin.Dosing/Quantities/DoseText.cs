using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isotretinoin.Dosing;

/// <summary>
/// Text of the four kinds of dose, the same in every culture: <c>0.5 mg/kg/day conventional</c>, or without the formulation when the caller
/// states it.
/// </summary>
internal static class DoseText
{
    public static string Format<TDose>(TDose dose, string? format)
        where TDose : struct, IDose<TDose>
    {
        Amount amount = dose.Amount;
        if (amount.Currency is null)
        {
            return "no dose";
        }

        string number = Number(TDose.Accepted.FromFine(amount.Fine));
        return format switch
        {
            null or "" or "G" => $"{number} {TDose.Accepted.Unit} {amount.Currency.Id}",
            "A" => $"{number} {TDose.Accepted.Unit}",
            _ => throw new FormatException(
                $"'{format}' is not a format of a dose. Accepted: G (amount, unit, formulation) and A (amount, unit)."),
        };
    }

    /// <summary>A decimal without trailing zeros.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static TDose Parse<TDose>(ReadOnlySpan<char> text, Formulation? formulation, string parameter)
        where TDose : struct, IDose<TDose>
    {
        if (!TryRead<TDose>(text, formulation, out decimal value, out Formulation? read))
        {
            string example = formulation is null ? $"{TDose.Accepted.Unit} conventional" : TDose.Accepted.Unit;
            throw new FormatException(
                $"'{Excerpt.Of(text)}' is not readable as a dose. "
                    + $"Accepted: a number and its unit, such as '1 {example}'; {TDose.Accepted}.");
        }

        if (formulation is not null)
        {
            read.MustBe(formulation);
        }

        return TDose.Of(Amount.Stated(value, read, TDose.Accepted, parameter));
    }

    public static bool TryParse<TDose>(ReadOnlySpan<char> text, Formulation? formulation, out TDose dose)
        where TDose : struct, IDose<TDose>
    {
        bool read = TryRead<TDose>(text, formulation, out decimal value, out Formulation? found)
            && (formulation is null || found == formulation)
            && TDose.Accepted.Contains(value)
            && TDose.Accepted.Resolves(value);
        dose = read ? TDose.Of(Amount.Stated(value, found!, TDose.Accepted, nameof(text))) : default;
        return read;
    }

    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }


    private static bool TryRead<TDose>(
        ReadOnlySpan<char> text, Formulation? stated, out decimal value, [NotNullWhen(true)] out Formulation? formulation)
        where TDose : struct, IDose<TDose>
    {
        value = 0;
        formulation = stated;
        ReadOnlySpan<char> rest = text.Trim();
        if (!WrittenNumber.TryTake(ref rest, out WrittenNumber number) || !number.TryGetDecimal(out value))
        {
            return false;
        }

        rest = rest.TrimStart();
        if (!rest.StartsWith(TDose.Accepted.Unit, StringComparison.Ordinal))
        {
            return false;
        }

        rest = rest[TDose.Accepted.Unit.Length..];
        if (!rest.IsEmpty)
        {
            formulation = rest[0] == ' ' ? Formulation.Find(rest.Trim().ToString()) : null;
        }

        return formulation is not null;
    }
}
