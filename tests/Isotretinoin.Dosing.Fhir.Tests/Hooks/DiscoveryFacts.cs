using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What a client is told of the services before it calls them.</summary>
public sealed class DiscoveryFacts
{
    private static readonly JsonElement Discovery = JsonDocument.Parse(Hooking.Hooks.Discovery).RootElement;

    private static JsonElement[] Services => [.. Discovery.GetProperty("services").EnumerateArray()];

    [Fact]
    public void There_is_one_service_for_each_hook_under_an_id_of_its_own() => Assert.Equal(
        [("order-select", "isotretinoin-order-select"), ("order-sign", "isotretinoin-order-sign")],
        Services.Select(service => (Hooking.TextOf(service, "hook"), Hooking.TextOf(service, "id"))));

    [Fact]
    public void Each_service_has_what_the_specification_asks_for() => Assert.All(Services, service => Assert.Equal(
        ["hook", "hookVersion", "title", "description", "id", "version", "usageRequirements", "prefetch"],
        service.EnumerateObject().Select(member => member.Name)));

    [Fact]
    public void Each_text_is_said() => Assert.All(
        Services.SelectMany(service => service.EnumerateObject()).Where(member => member.Value.ValueKind == JsonValueKind.String),
        member => Assert.NotEqual("", member.Value.GetString()));

    [Fact]
    public void Each_query_is_a_read_or_a_search_by_plain_codes_and_names_a_field_of_the_context_alone() => Assert.All(Services, service => Assert.Equal(
        [
            ("patient", "Patient/{{context.patientId}}"),
            ("weights", "Observation?patient={{context.patientId}}&code=29463-7,3141-9,8350-1,8351-9&_sort=-date&_count=20"),
        ],
        service.GetProperty("prefetch").EnumerateObject().Select(query => (query.Name, query.Value.GetString()!))));

    [Fact]
    public void Two_makings_are_the_same_bytes() =>
        Assert.Equal(Hooking.Hooks.Discovery.ToArray(), CdsHooks.Of(CdsSite.Of(Hooking.Codes, Hooking.Address)).Discovery.ToArray());
}
