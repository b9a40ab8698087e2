using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir;

/// <summary>Writes cards. Nothing is null or empty, but the list of cards.</summary>
internal static class CardWriter
{
    private const string Product = "Isotretinoin.Dosing";

    extension(Utf8JsonWriter json)
    {
        public void WriteCards(ImmutableArray<Card> cards, Uri address)
        {
            using var order = new OrderOutput();
            using var text = new CardMarkdown();
            json.WriteStartObject();
            json.WriteStartArray("cards"u8);
            foreach (Card card in cards)
            {
                json.WriteCard(card, address, order, text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        private void WriteCard(Card card, Uri address, OrderOutput order, CardMarkdown text)
        {
            string system = FhirSystems.Findings(address);
            json.WriteStartObject();
            json.WriteString("uuid"u8, card.Id);
            json.WriteString("summary"u8, card.Summary);
            json.WriteString("indicator"u8, card.Indicator.Id);
            text.Clear();
            card.Detail(text);
            json.WriteString("detail"u8, text.Written);
            json.WriteStartObject("source"u8);
            json.WriteString("label"u8, card.Source ?? Product);
            json.WriteString("url"u8, address.AbsoluteUri);
            json.WritePropertyName("topic"u8);
            json.WriteCoding(system, card.Topic);
            json.WriteEndObject();
            json.WriteSuggestions(card, order);
            json.WriteReasons(card.Reasons, system);
            if (card.Page is { } page)
            {
                json.WriteStartArray("links"u8);
                json.WriteStartObject();
                json.WriteString("label"u8, "Open this order in the calculator");
                json.WriteString("url"u8, page.AbsoluteUri);
                json.WriteString("type"u8, "absolute");
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        private void WriteSuggestions(Card card, OrderOutput order)
        {
            if (card.Suggestions.IsEmpty)
            {
                return;
            }

            json.WriteStartArray("suggestions"u8);
            for (int place = 0; place < card.Suggestions.Length; place++)
            {
                Suggestion suggestion = card.Suggestions[place];
                json.WriteStartObject();
                json.WriteString("label"u8, suggestion.Label);
                json.WriteString("uuid"u8, NameUuid.Of($"{card.Id:D}", place.ToString(CultureInfo.InvariantCulture)));
                json.WriteStartArray("actions"u8);
                foreach (SuggestedAction action in suggestion.Actions)
                {
                    json.WriteAction(action, order);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("selectionBehavior"u8, "at-most-one");
        }

        private void WriteAction(SuggestedAction action, OrderOutput order)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, action.Type);
            json.WriteString("description"u8, action.Description);
            if (action.Write is { } write)
            {
                // The order as it came, with what was replaced: valid JSON, since its parts are.
                order.Clear();
                write(order);
                json.WritePropertyName("resource"u8);
                json.WriteRawValue(order.Written, skipInputValidation: true);
            }
            else
            {
                json.WriteString("resourceId"u8, action.DeletedId);
            }

            json.WriteEndObject();
        }

        private void WriteReasons(ImmutableArray<OverrideReason> reasons, string ours)
        {
            json.WriteStartArray("overrideReasons"u8);
            foreach (OverrideReason reason in reasons)
            {
                json.WriteCoding(reason.IsOurs ? ours : FhirSystems.OverrideReasons, reason.Code, reason.Display);
            }

            json.WriteEndArray();
        }
    }
}
