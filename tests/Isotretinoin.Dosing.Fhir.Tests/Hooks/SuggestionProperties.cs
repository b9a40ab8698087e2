using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>Laws of suggestions, over generated orders and patients.</summary>
public sealed class SuggestionProperties
{
    private static readonly string[] Severities = ["critical", "warning", "info"];

    private static readonly CdsHooks Hooks = CdsHooks.Of(CdsSite.Of(Hooking.Codes, Hooking.Address, Guidelines.UnitedStatesLabel, Guidelines.Ipledge)
        .Offering(Catalogue.UsConventional, Frequency.TwiceDaily, Hooking.Range(0.5m, 1m, Formulation.Conventional), CumulativeTarget.At(120m, Formulation.Conventional))
        .Offering(Catalogue.AbsoricaLd, Frequency.OnceDaily, Hooking.Range(0.4m, 0.8m, Formulation.Micronized), CumulativeTarget.At(96m, Formulation.Micronized)));

    // Generic conventional, generic micronized, of a brand, of the component alone, and of the ingredient.
    private static readonly string[] Drugs = ["197843", "197844", "403930", "197845", "197844", "197845", "2262729", "2262725", "404064", "317392", "1547561"];

    private static Gen<JsonObject> Orders =>
        from drug in Gen.Elements(Drugs)
        from capsules in Gen.Choose(1, 6)
        from isTwice in Gen.Elements(true, false)
        from quantity in Maybe(Gen.Elements(30, 60, 90, 120, 45))
        from days in Maybe(Gen.Elements(28, 30, 60, 90))
        from refills in Maybe(Gen.Choose(0, 3))
        select Order(drug, capsules, isTwice, quantity, days, refills);

    private static Gen<JsonObject> Requests =>
        from first in Orders
        from second in Orders
        from isPair in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from weight in Gen.Frequency((8, Gen.Choose(300, 1_200).Select(tenths => ((decimal?)tenths / 10, "kg"))), (1, Gen.Constant(((decimal?)155, "mg"))), (1, Gen.Constant(((decimal?)null, ""))))
        from flags in Gen.Elements("{}", "{}", "{}", """{"pregnant":false}""", """{"pregnant":true}""", """{"severeRenalInsufficiency":true}""", """{"soyaOrPeanutAllergy":true}""")
        from severity in Gen.Elements("", ",\"severity\":\"severe\"")
        select Request(isPair ? [first, second] : [first], weight, $$"""{"flags":{{flags}}{{severity}}}""");

    [Law]
    public Property A_suggestion_that_is_taken_and_sent_again_no_longer_has_its_finding_and_no_new_one_as_severe() => Law.ForAll(() => Requests, request =>
    {
        foreach (JsonElement card in CardsOf(request))
        {
            (string Severity, string Code)[] before = Findings(card);
            (string Severity, string Code)[] answerable = [.. before.Where(finding => IsAnswerable(finding.Code))];
            foreach (JsonElement suggestion in Hooking.SuggestionsOf(card))
            {
                JsonElement after = Assert.Single(CardsOf(Hooking.Taking(request, suggestion)));

                Assert.DoesNotContain(Findings(after), finding => finding.Code == answerable[0].Code);
                Assert.All(
                    Findings(after).Where(finding => Rank(finding.Severity) <= Rank(answerable[0].Severity)),
                    finding => Assert.Contains(finding.Code, before.Select(found => found.Code)));
            }
        }
    });

    [Law]
    public Property Nothing_is_suggested_beside_a_critical_contraindication_or_a_weight_that_cannot_be_used() => Law.ForAll(() => Requests, request =>
    {
        foreach (JsonElement card in CardsOf(request))
        {
            bool isUnanswerable = Findings(card).Any(finding =>
                (finding.Severity == "critical" && finding.Code.StartsWith("contraindication.", StringComparison.Ordinal))
                || finding.Code is "weight.unit-slip" or "weight.implausible" or "weight.stale");

            Assert.True(!isUnanswerable || Hooking.SuggestionsOf(card).Count == 0, card.GetRawText());
        }
    });

    [Law]
    public Property The_order_of_properties_and_an_unknown_one_change_nothing_but_what_is_written_back() => Law.ForAll(() => Requests, request =>
    {
        JsonObject other = new(request.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        other["unknown"] = new JsonArray(1, "two");

        Assert.Equal(Answer(request), Answer(other));
    });

    [Law]
    public Property Each_order_has_at_most_one_card_and_every_update_is_a_whole_order() => Law.ForAll(() => Requests, request =>
    {
        IReadOnlyList<JsonElement> cards = CardsOf(request);

        Assert.InRange(cards.Count, 1, 2);
        foreach (JsonElement action in cards.SelectMany(Hooking.SuggestionsOf).SelectMany(suggestion => suggestion.GetProperty("actions").EnumerateArray()).Where(action => Hooking.TextOf(action, "type") == "update"))
        {
            JsonObject updated = JsonNode.Parse(action.GetProperty("resource").GetRawText())!.AsObject();
            JsonObject sent = Hooking.EntriesOf(request).Select(entry => entry!["resource"]!.AsObject()).Single(order => (string?)order["id"] == (string?)updated["id"]);
            string[] replaced = ["medicationCodeableConcept", "dosageInstruction", "dispenseRequest"];

            Assert.Equal(sent.Select(member => member.Key).Except(replaced), updated.Select(member => member.Key).Except(replaced));
            Assert.All(sent.Where(member => !replaced.Contains(member.Key)), member => Assert.Equal(member.Value!.ToJsonString(), updated[member.Key]!.ToJsonString()));
        }
    });

    private static JsonObject Request(JsonObject[] orders, (decimal? Value, string Unit) weight, string facts)
    {
        JsonObject request = Hooking.Sandbox("order-sign").Stating(facts);
        Hooking.EntriesOf(request).Clear();
        for (int place = 0; place < orders.Length; place++)
        {
            JsonObject order = orders[place].DeepClone().AsObject();
            order["id"] = string.Create(CultureInfo.InvariantCulture, $"order-{place}");
            Hooking.EntriesOf(request).Add(new JsonObject { ["resource"] = order });
        }

        if (weight.Value is { } value)
        {
            return request.WithWeight(value, weight.Unit);
        }

        request["prefetch"]!.AsObject().Remove("weights");
        return request;
    }

    private static JsonObject Order(string drug, int capsules, bool isTwice, int? quantity, int? days, int? refills)
    {
        JsonObject order = Hooking.OrderIn(Hooking.Sandbox("order-sign")).DeepClone().AsObject().Drug(drug).Capsules(capsules).Supply(quantity, days, refills);
        return isTwice ? order.TwiceADay() : order;
    }

    private static Gen<int?> Maybe(Gen<int> number) => Gen.Frequency((1, Gen.Constant((int?)null)), (2, number.Select(n => (int?)n)));

    private static string Answer(JsonObject request) => Hooking.Answer(Hooks, Hooking.Sign, Encoding.UTF8.GetBytes(request.ToJsonString()));

    private static IReadOnlyList<JsonElement> CardsOf(JsonObject request) => Hooking.Cards(Answer(request));

    private static (string Severity, string Code)[] Findings(JsonElement card) =>
    [
        .. Hooking.TextOf(card, "detail").Split('\n').Where(line => line.StartsWith("- **", StringComparison.Ordinal))
            .Select(line => (line.Split("**")[1], line.Split('`')[1])),
    ];

    private static int Rank(string severity) => Array.IndexOf(Severities, severity);

    // The findings that another order may answer, as the design lists them.
    private static bool IsAnswerable(string code) => code is "dose.above-maximum" or "dose.above-range" or "dose.below-range" or "low-dose.severe-acne" or "renal.start-low"
        or "dose.once-daily" or "supply.does-not-add-up" or "supply.over-limit" or "supply.refills" or "product.ambiguous-strength";
}
