using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes the drug of an order: always a text, and the coding if there is one, since a client may copy the text alone.</summary>
internal static class DrugWriter
{
    /// <summary>The text of a capsule: the name of its code, else strength and formulation.</summary>
    public static string TextOf(DrugCodes codes, int? strengthInMilligrams, Formulation? formulation)
    {
        string family = formulation is null ? "" : $" ({formulation})";
        return CodeOf(codes, strengthInMilligrams, formulation)?.Display
            ?? (strengthInMilligrams is { } strength
                ? string.Create(CultureInfo.InvariantCulture, $"Isotretinoin {strength} mg oral capsule{family}")
                : $"Isotretinoin{family}");
    }

    /// <summary>The code of a capsule, or of the drug when the strength is not known; null when there is none.</summary>
    public static DrugCode? CodeOf(DrugCodes codes, int? strengthInMilligrams, Formulation? formulation) =>
        strengthInMilligrams is not { } strength ? codes.All.FirstOrDefault(code => code.StrengthInMilligrams is null)
        : formulation is null ? null
        : codes.Find(strength, formulation);

    extension(Utf8JsonWriter json)
    {
        public void WriteDrug(DrugCodes codes, int? strengthInMilligrams, Formulation? formulation)
        {
            json.WriteStartObject();
            if (CodeOf(codes, strengthInMilligrams, formulation) is { } code)
            {
                json.WriteStartArray("coding"u8);
                if (code.Display is { } display)
                {
                    json.WriteCoding(code.System, code.Code, display);
                }
                else
                {
                    json.WriteCoding(code.System, code.Code);
                }

                json.WriteEndArray();
            }

            json.WriteString("text"u8, TextOf(codes, strengthInMilligrams, formulation));
            json.WriteEndObject();
        }
    }
}
