using System.Buffers;
using System.Text;

namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>What clinicians did with cards comes back, without their words.</summary>
public sealed class FeedbackFacts
{
    private const string Said = """
        {"feedback":[
        {"card":"4e0a3a1e-3283-4575-ab82-028d55fe2719","outcome":"accepted","acceptedSuggestions":[{"id":"e56e1945-20b3-4393-8503-a1a20fd73152"}],"outcomeTimestamp":"2026-11-27T10:05:31Z"},
        {"card":"f6b95768-b1c8-40dc-8385-bf3504b82ffb","outcome":"overridden","overrideReason":{"reason":{"code":"read-wrongly","system":"https://x"},"userComment":"Ms Test weighs 70"},"outcomeTimestamp":"2026-11-27T10:06:00.5+01:00"},
        {"card":"f6b95768-b1c8-40dc-8385-bf3504b82ffb","outcome":"overridden","outcomeTimestamp":"2026-11-27T10:07:00Z"}]}
        """;

    [Fact]
    public void Each_entry_is_read_also_of_a_card_that_comes_twice()
    {
        (int status, string response, CdsFeedback[] feedback) = Sent(Said);

        Assert.Equal((CdsHooks.Ok, ""), (status, response));
        Assert.Equal(
            [
                ("4e0a3a1e-3283-4575-ab82-028d55fe2719", true, "e56e1945-20b3-4393-8503-a1a20fd73152", null, 0, "2026-11-27T10:05:31Z"),
                ("f6b95768-b1c8-40dc-8385-bf3504b82ffb", false, "", "read-wrongly", 17, "2026-11-27T10:06:00.5+01:00"),
                ("f6b95768-b1c8-40dc-8385-bf3504b82ffb", false, "", (string?)null, 0, "2026-11-27T10:07:00Z"),
            ],
            feedback.Select(said => (said.Card, said.IsAccepted, string.Join(' ', said.AcceptedSuggestions), said.Reason, said.CommentLength, said.At)));
    }

    [Fact]
    public void The_words_of_a_comment_are_kept_nowhere() =>
        Assert.DoesNotContain("Test", string.Join('\n', Sent(Said).Feedback.Select(said => $"{said} {said.Reason} {said.Card}")), StringComparison.Ordinal);

    [Fact]
    public void An_entry_in_words_is_the_card_and_what_became_of_it() => Assert.Equal(
        "f6b95768-b1c8-40dc-8385-bf3504b82ffb overridden: read-wrongly", Sent(Said).Feedback[1].ToString());

    [Theory]
    [InlineData("[]", "feedback")]
    [InlineData("{}", "feedback")]
    [InlineData("""{"feedback":{}}""", "feedback")]
    [InlineData("""{"feedback":[1]}""", "feedback[0]")]
    [InlineData("""{"feedback":[{"outcome":"accepted"}]}""", "feedback[0].card")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"ignored","outcomeTimestamp":"2026-11-27T10:05:31Z"}]}""", "feedback[0].outcome")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"overridden","outcomeTimestamp":"yesterday"}]}""", "feedback[0].outcomeTimestamp")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"overridden","outcomeTimestamp":"2026-11-27"}]}""", "feedback[0].outcomeTimestamp")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"accepted","outcomeTimestamp":"2026-11-27T10:05:31Z"}]}""", "feedback[0].acceptedSuggestions")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"accepted","acceptedSuggestions":[{}],"outcomeTimestamp":"2026-11-27T10:05:31Z"}]}""", "feedback[0].acceptedSuggestions")]
    [InlineData("""{"feedback":[{"card":"a","outcome":"overridden","overrideReason":"no","outcomeTimestamp":"2026-11-27T10:05:31Z"}]}""", "feedback[0].overrideReason")]
    public void What_is_not_of_the_form_is_refused_by_its_element(string request, string path)
    {
        (int status, string response, CdsFeedback[] feedback) = Sent(request);

        Assert.Equal(CdsHooks.BadRequest, status);
        Assert.Contains($"\"expression\":[\"{path}\"]", response, StringComparison.Ordinal);
        Assert.Empty(feedback);
    }

    [Fact]
    public void Feedback_of_another_service_does_not_exist() => Assert.Equal(
        CdsHooks.NotFound, CdsHooks.Feedback("patient-view", Encoding.UTF8.GetBytes(Said), new ArrayBufferWriter<byte>(), out _));

    [Fact]
    public void What_is_no_JSON_is_refused() => Assert.Equal(CdsHooks.BadRequest, Sent("{").Status);

    private static (int Status, string Response, CdsFeedback[] Feedback) Sent(string request)
    {
        var response = new ArrayBufferWriter<byte>();
        int status = CdsHooks.Feedback(Hooking.Sign, Encoding.UTF8.GetBytes(request), response, out var feedback);
        return (status, Encoding.UTF8.GetString(response.WrittenSpan), [.. feedback]);
    }
}
