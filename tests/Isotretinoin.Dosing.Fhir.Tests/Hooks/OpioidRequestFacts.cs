using System.Text.Json;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>
/// Requests of another service, as its authors published them: most end in a brace too many. Each broken one is a 400, and the whole ones,
/// which order other drugs, have no cards.
/// </summary>
public sealed class OpioidRequestFacts
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Hooking.Data("opioid-requests")).Order().Select(Path.GetFileName).OfType<string>()];

    [Fact]
    public void All_34_are_read() => Assert.Equal(34, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_request_is_refused_and_a_whole_one_has_no_cards(string file)
    {
        byte[] request = File.ReadAllBytes(Hooking.Data($"opioid-requests/{file}"));
        string? hook = HookOf(request);
        foreach (string id in new[] { Hooking.Sign, Hooking.Select })
        {
            bool isOfService = hook is not null && id == $"isotretinoin-{hook}";
            string answer = Hooking.Answer(Hooking.Hooks, id, request, isOfService ? CdsHooks.Ok : CdsHooks.BadRequest);

            Assert.True(!isOfService || answer == """{"cards":[]}""", answer);
        }
    }

    /// <summary>The hook by another reader; null when the request is no JSON.</summary>
    private static string? HookOf(byte[] request)
    {
        try
        {
            return Hooking.TextOf(JsonDocument.Parse(request).RootElement, "hook");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
