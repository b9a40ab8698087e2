
namespace Isotretinoin.Dosing.Json;

/// <summary>The working of a result: the inputs, and every line with the names of its operands.</summary>
internal static class DerivationParts
{
    extension(JsonOutput json)
    {
        /// <summary>Writes a derivation; nothing when not requested.</summary>
        public void WriteDerivation(Derivation? derivation)
        {
            if (derivation is null)
            {
                return;
            }

            json.WriteStartObject("derivation"u8);
            json.WriteStartArray("given"u8);
            foreach (DerivationLine term in derivation.Given)
            {
                json.WriteStartObject();
                json.WriteTerm(term);
                json.WriteSources(term.Sources);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("lines"u8);
            foreach (DerivationLine line in derivation.Lines)
            {
                json.WriteStartObject();
                json.WriteTerm(line);
                json.WriteString("operation"u8, line.Operation);
                json.WriteTexts("operands"u8, line.Operands.Select(operand => operand.Name));
                json.WriteString("text"u8, line.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteTerm(DerivationLine term)
        {
            json.WriteString("name"u8, term.Name);
            json.WriteString("amount"u8, term.Amount);
            if (term.Formulation is { } formulation)
            {
                json.WriteString("formulation"u8, formulation.Id);
            }
        }
    }
}
