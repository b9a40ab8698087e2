using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What holds of every answer, by the specification of CDS Hooks 2.0.</summary>
public sealed partial class CardShapeFacts
{
    private static readonly CdsHooks Linking = CdsHooks.Of(Hooking.Site.LinkingTo(review => new Uri($"https://dosing.example.org/order?o={review.Order.MilligramsOnDosingDay}")));

    /// <summary>Answers of every kind: reviewed with and without findings, refused, with options, with each kind of suggestion, and none.</summary>
    private static IReadOnlyList<string> Answers { get; } = [.. Calls.Requests.Select(call => Hooking.Answer(Linking, call.Id, System.Text.Encoding.UTF8.GetBytes(call.Request.ToJsonString())))];

    private static IEnumerable<JsonElement> Cards => Answers.SelectMany(Hooking.Cards);

    private static IEnumerable<JsonElement> Suggestions => Cards.SelectMany(Hooking.SuggestionsOf);

    private static IEnumerable<JsonElement> Actions => Suggestions.SelectMany(suggestion => suggestion.GetProperty("actions").EnumerateArray());

    [Fact]
    public void The_answers_are_of_every_kind() => Assert.Multiple(
        () => Assert.Contains("""{"cards":[]}""", Answers),
        () => Assert.Equal(["critical", "info", "warning"], Cards.Select(card => Hooking.TextOf(card, "indicator")).Distinct().Order()),
        () => Assert.Equal(["create", "delete", "update"], Actions.Select(action => Hooking.TextOf(action, "type")).Distinct().Order()));

    [Fact]
    public void An_answer_is_one_object_with_a_list_of_cards_alone() => Assert.All(Answers, answer => Assert.Equal(
        ["cards"], JsonDocument.Parse(answer).RootElement.EnumerateObject().Select(member => member.Name)));

    [Fact]
    public void Nothing_is_null_or_empty_but_the_list_of_cards() => Assert.All(Cards, card => Assert.DoesNotContain(Values(JsonNode.Parse(card.GetRawText())), IsEmpty));

    [Fact]
    public void A_card_has_an_id_that_no_other_has()
    {
        string[] ids = [.. Cards.Concat(Suggestions).Select(card => Hooking.TextOf(card, "uuid"))];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public void A_summary_is_short_and_a_detail_has_no_HTML() => Assert.All(Cards, card =>
    {
        Assert.InRange(Hooking.TextOf(card, "summary").Length, 1, 139);
        Assert.DoesNotMatch(Tag(), Hooking.TextOf(card, "detail"));
    });

    [Fact]
    public void A_card_has_an_indicator_and_a_source_with_a_topic() => Assert.All(Cards, card =>
    {
        JsonElement source = card.GetProperty("source");

        Assert.Contains(Hooking.TextOf(card, "indicator"), new[] { "info", "warning", "critical" });
        Assert.NotEqual("", Hooking.TextOf(source, "label"));
        Assert.True(Uri.IsWellFormedUriString(Hooking.TextOf(source, "url"), UriKind.Absolute));
        Assert.Equal("https://dosing.example.org/CodeSystem/isotretinoin-dosing", Hooking.TextOf(source.GetProperty("topic"), "system"));
        Assert.Matches("^[a-z-]+\\.[a-z0-9-]+$", Hooking.TextOf(source.GetProperty("topic"), "code"));
        Assert.Equal(["label", "url", "topic"], source.EnumerateObject().Select(member => member.Name));
    });

    [Fact]
    public void Suggestions_are_labelled_and_at_most_one_is_taken() => Assert.All(Cards, card =>
    {
        Assert.Equal(card.TryGetProperty("suggestions", out _), card.TryGetProperty("selectionBehavior", out JsonElement behaviour));
        Assert.True(behaviour.ValueKind == JsonValueKind.Undefined || behaviour.GetString() == "at-most-one");
        Assert.All(Hooking.SuggestionsOf(card), suggestion => Assert.Equal(["label", "uuid", "actions"], suggestion.EnumerateObject().Select(member => member.Name)));
    });

    [Fact]
    public void Reasons_to_override_have_a_code_a_system_and_words() => Assert.All(Cards.SelectMany(card => card.GetProperty("overrideReasons").EnumerateArray()), reason =>
    {
        string system = Hooking.TextOf(reason, "system");
        Assert.Equal(["system", "code", "display"], reason.EnumerateObject().Select(member => member.Name));
        Assert.True(
            system == "https://dosing.example.org/CodeSystem/isotretinoin-dosing"
            || Reasons.Of(File.ReadAllText(Hooking.Data("cds-hooks/CodeSystem-non-adherence-reason-codes.json")), system)[Hooking.TextOf(reason, "code")] == Hooking.TextOf(reason, "display"));
    });

    [Fact]
    public void A_link_is_absolute()
    {
        JsonElement[] links = [.. Cards.SelectMany(card => card.TryGetProperty("links", out JsonElement links) ? [.. links.EnumerateArray()] : Array.Empty<JsonElement>())];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal(["label", "url", "type"], link.EnumerateObject().Select(member => member.Name)));
        Assert.All(links, link => Assert.Equal("absolute", Hooking.TextOf(link, "type")));
        Assert.All(links, link => Assert.True(Uri.IsWellFormedUriString(Hooking.TextOf(link, "url"), UriKind.Absolute)));
    }

    [Fact]
    public void An_action_has_a_type_words_and_a_whole_order_or_the_id_of_one() => Assert.All(Actions, action =>
    {
        bool isDeletion = Hooking.TextOf(action, "type") == "delete";
        Assert.Equal(["type", "description", isDeletion ? "resourceId" : "resource"], action.EnumerateObject().Select(member => member.Name));
        Assert.True(
            isDeletion
                ? Hooking.TextOf(action, "resourceId").StartsWith("MedicationRequest/", StringComparison.Ordinal)
                : Hooking.TextOf(action.GetProperty("resource"), "resourceType") == "MedicationRequest");
    });

    private static bool IsEmpty(JsonNode? value) => value switch
    {
        null => true,
        JsonObject members => members.Count == 0,
        JsonArray items => items.Count == 0,
        _ => value.GetValueKind() == JsonValueKind.String && value.GetValue<string>().Length == 0,
    };

    private static IEnumerable<JsonNode?> Values(JsonNode? value) => value switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)).Prepend(value),
        JsonArray items => items.SelectMany(Values).Prepend(value),
        _ => [value],
    };

    [GeneratedRegex("<[a-zA-Z/!]")]
    private static partial Regex Tag();
}
