using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>The drug of an order as it was sent.</summary>
internal static class SentDrug
{
    /// <summary>The code of a concept that says most: strength and formulation, else the first that is known.</summary>
    public static DrugCode? Of(ReadOnlySpan<byte> concept, DrugCodes codes)
    {
        DrugCode? known = null;
        (string? system, string? code, bool isCoding) = (null, null, false);
        var json = new Utf8JsonReader(concept);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.EndObject && isCoding)
            {
                DrugCode? found = codes.Find(system, code);
                known = found is { StrengthInMilligrams: not null, Formulation: not null } ? found : known ?? found;
                (system, code) = (null, null);
            }
            else if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1)
            {
                isCoding = json.ValueTextEquals("coding"u8);
            }
            else if (json.TokenType == JsonTokenType.PropertyName && isCoding)
            {
                (bool isSystem, bool isCode) = (json.ValueTextEquals("system"u8), json.ValueTextEquals("code"u8));
                _ = json.Read();
                string? text = json.TokenType == JsonTokenType.String && (isSystem || isCode) ? json.GetString() : null;
                (system, code) = (isSystem ? text : system, isCode ? text : code);
                json.Skip();
            }
        }

        return known;
    }
}
