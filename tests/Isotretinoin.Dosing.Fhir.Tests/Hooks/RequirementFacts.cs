using System.Reflection;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>
/// The 120 requirements of CDS Hooks 2.0 that bind a service, each with the test that shows it, or with why it does not apply to a library.
/// </summary>
public sealed class RequirementFacts
{
    private const string Host = "The host's: it has the transport, the addresses and the trust.";
    private const string Client = "The client's.";
    private const string RequestAlone = "Data comes from the request alone; the server of the client is never asked.";
    private const string NoIcon = "No icon is written.";
    private const string NoRecommendation = "Nothing is recommended: isRecommended is never written.";
    private const string NoAppContext = "Every link is absolute, and none has an appContext.";

    private static readonly (int[] Ids, string Answer)[] Answers =
    [
        ([2, 4, 5, 13, 16, 168, 175, 176, 177, 179, 195, 199, 200, 201, 203, 205, 206, 207, 208], Host),
        ([78, 89, 129, 212, 213], Client),
        ([34, 60, 61], RequestAlone),
        ([54], nameof(ReviewCardFacts.Without_a_weight_the_card_says_so)),
        ([27], "The benchmark from a request to a card holds it to eight times the reading of its JSON."),
        ([1, 74], nameof(CardShapeFacts.An_answer_is_one_object_with_a_list_of_cards_alone)),
        ([3], nameof(CardShapeFacts.Nothing_is_null_or_empty_but_the_list_of_cards)),
        ([6, 7, 9, 10], nameof(DiscoveryFacts.There_is_one_service_for_each_hook_under_an_id_of_its_own)),
        ([8, 11, 12], nameof(DiscoveryFacts.Each_service_has_what_the_specification_asks_for)),
        ([29, 35, 36, 55, 56, 57, 58, 59], nameof(DiscoveryFacts.Each_query_is_a_read_or_a_search_by_plain_codes_and_names_a_field_of_the_context_alone)),
        ([14, 76], nameof(RequestFaultFacts.A_missing_member_is_named)),
        ([28], nameof(SandboxFacts.The_order_that_is_signed_has_the_card_that_is_expected)),
        ([52], nameof(ReviewCardFacts.A_prefetch_that_failed_is_said_and_stops_nothing)),
        ([75], nameof(CardShapeFacts.An_answer_is_one_object_with_a_list_of_cards_alone)),
        ([77], nameof(ReviewCardFacts.Orders_of_other_drugs_have_no_cards)),
        ([80, 81, 82], nameof(CardShapeFacts.A_card_has_an_id_that_no_other_has)),
        ([83, 84, 85], nameof(CardShapeFacts.A_summary_is_short_and_a_detail_has_no_HTML)),
        ([87, 88, 90, 105, 106, 107, 108, 109, 110, 115, 116], nameof(CardShapeFacts.A_card_has_an_indicator_and_a_source_with_a_topic)),
        ([92, 93, 94, 95, 96, 117, 118, 119, 123, 124, 125], nameof(CardShapeFacts.Suggestions_are_labelled_and_at_most_one_is_taken)),
        ([98, 99, 100, 136, 216, 217, 218, 219, 220], nameof(CardShapeFacts.Reasons_to_override_have_a_code_a_system_and_words)),
        ([103, 104, 138, 139, 140, 141, 142], nameof(CardShapeFacts.A_link_is_absolute)),
        ([111, 112, 113], NoIcon),
        ([120, 121, 122], NoRecommendation),
        ([127, 128, 130, 131, 132, 133, 134, 135], nameof(CardShapeFacts.An_action_has_a_type_words_and_a_whole_order_or_the_id_of_one)),
        ([144, 145, 146, 147], NoAppContext),
        ([148], nameof(FeedbackFacts.Each_entry_is_read_also_of_a_card_that_comes_twice)),
        ([210, 211], "Each hook has an id of its own, since clients call only the last of two services under one."),
        ([214, 215], nameof(ReviewCardFacts.Facts_that_the_host_states_are_used)),
    ];

    private static IEnumerable<int> Required => File.ReadLines(Hooking.Data("cds-hooks/requirements-of-a-service.csv"))
        .Select(line => line.Split(',')).Where(parts => parts.Length > 1 && parts[1].StartsWith("https://", StringComparison.Ordinal))
        .Select(parts => int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void There_are_120() => Assert.Equal(120, Required.Count());

    [Fact]
    public void Each_is_answered_once() => Assert.Equal(Required, Answers.SelectMany(answer => answer.Ids).Order());

    [Fact]
    public void Each_named_test_is_one() => Assert.All(Answers.Select(answer => answer.Answer).Where(answer => !answer.Contains(' ', StringComparison.Ordinal)), name =>
    {
        MethodInfo test = Assert.Single(typeof(RequirementFacts).Assembly.GetTypes().SelectMany(type => type.GetMethods()), method => method.Name == name);

        Assert.Contains(test.GetCustomAttributes(), attribute => attribute is FactAttribute);
    });
}
