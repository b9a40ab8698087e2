using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Requests and answers as values, for a host that shows answers in a way of its own.</summary>
public sealed class DosingContractFacts
{
    public static TheoryData<string> Operations => [.. RequestText.All.Select(request => request.ToString())];

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_request_that_is_read_answers_as_its_text_does(string request)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(request);

        Assert.True(DosingContract.Standard.TryRead(utf8, out IDosingRequest? read, out ImmutableArray<Refusal> refusals));
        Assert.Empty(refusals);
        Assert.Contains($"\"op\":\"{read.Operation.Id}\"", request, StringComparison.Ordinal);
        Assert.True(DosingContract.Standard.TryAnswer(utf8, out IDosingAnswer? answer, out refusals));
        Assert.Empty(refusals);
        Assert.Equal(read.Operation, answer.Request.Operation);
        Assert.Equal(DosingContract.Standard.Answer(request), $$"""{"ok":true,"result":{{Written(answer)}}}""");
        Assert.Equal(Written(answer), Written(read.Answer()));
    }

    [Fact]
    public void Refusals_are_returned_as_they_are_written()
    {
        byte[] request = """{"op":"plan","weight":{"kg":0},"steps":[]}"""u8.ToArray();

        Assert.False(DosingContract.Standard.TryAnswer(request, out IDosingAnswer? answer, out ImmutableArray<Refusal> refusals));
        Assert.Null(answer);
        Assert.Equal(Wire.Mistakes(Encoding.UTF8.GetString(request)), refusals.Select(refusal => (refusal.Code.Id, refusal.Member)));
        Assert.False(DosingContract.Standard.TryRead(request, out IDosingRequest? read, out refusals));
        Assert.Null(read);
        Assert.Equal(["$.weight.kg", "$.steps", "$.product", "$.guidelines"], refusals.Select(refusal => refusal.Member));
    }

    [Fact]
    public void Some_refusals_appear_only_when_a_request_is_answered()
    {
        byte[] request = Encoding.UTF8.GetBytes(RequestText.Plan.With("steps", """[{"mgPerKgPerDay":0.1}]""").ToString());

        Assert.True(DosingContract.Standard.TryRead(request, out IDosingRequest? read, out _));
        NoCapsulesException refused = Assert.Throws<NoCapsulesException>(() => read.Answer());
        Assert.False(DosingContract.Standard.TryAnswer(request, out _, out ImmutableArray<Refusal> refusals));
        Assert.Equal(("$.steps[0].mgPerKgPerDay", refused.Refusal.Sentence, 20), (refusals[0].Member, refusals[0].Sentence, refusals[0].Above!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    public void Bytes_that_are_not_a_request_are_refused(string text)
    {
        byte[] request = Encoding.UTF8.GetBytes(text);

        Assert.False(DosingContract.Standard.TryRead(request, out _, out ImmutableArray<Refusal> whyNotRead));
        Assert.False(DosingContract.Standard.TryAnswer(request, out _, out ImmutableArray<Refusal> whyNotAnswered));
        Assert.Equal("$", Assert.Single(whyNotRead).Member);
        Assert.Equal(whyNotRead[0].Code, Assert.Single(whyNotAnswered).Code);
    }

    [Fact]
    public void A_formulary_is_read_from_an_object_of_codes_and_products()
    {
        Assert.True(DosingContract.TryReadFormulary(
            """{"ward-stock":{"name":"Ward stock","formulation":"conventional","strengthsMg":[20,10]},"NDC 1":{"name":"One","formulation":"lidose","strengthsMg":[30]}}"""u8,
            out Formulary? formulary,
            out ImmutableArray<Refusal> refusals));

        Assert.Empty(refusals);
        Assert.Equal("ward-stock, NDC 1", string.Join(", ", formulary.Codes));
        Assert.Equal(Formulation.Lidose, formulary.Find("NDC 1")!.Formulation);
        Assert.Contains("\"product\":\"Ward stock\"", DosingContract.Of(formulary).Answer(RequestText.Plan.With("product", "\"ward-stock\"").ToString()), StringComparison.Ordinal);
        Assert.Contains("\"product.unknown\"", DosingContract.Of(formulary).Answer(RequestText.Plan.ToString()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "json.wrong-type $")]
    [InlineData("{", "json.malformed $")]
    [InlineData("""{"a":{}}""", "json.missing-property $.a.name", "formulation.required $.a.formulation", "json.missing-property $.a.strengthsMg")]
    [InlineData("""{"a":"absorica"}""", "json.wrong-type $.a")]
    [InlineData("""{"a b":{"name":"x","formulation":"x","strengthsMg":[0]}}""", "formulation.unknown $['a b'].formulation", "product.strengths $['a b'].strengthsMg[0]")]
    [InlineData(
        """{"a":{"name":"x","formulation":"lidose","strengthsMg":[10]},"a":{"name":"x","formulation":"lidose","strengthsMg":[10]}}""", "json.duplicate-property $.a")]
    [InlineData("""{" ":{"name":"x","formulation":"lidose","strengthsMg":[10]}}""", "product.unknown $[' ']")]
    public void Every_mistake_of_a_formulary_is_reported(string text, params string[] mistakes)
    {
        Assert.False(DosingContract.TryReadFormulary(Encoding.UTF8.GetBytes(text), out Formulary? formulary, out ImmutableArray<Refusal> refusals));

        Assert.Null(formulary);
        Assert.Equal(mistakes, refusals.Select(refusal => $"{refusal.Code} {refusal.Member}"));
    }

    [Fact]
    public void Of_more_than_100_mistakes_of_a_formulary_the_first_100_are_reported_and_that_there_are_more()
    {
        string products = string.Join(',', Enumerable.Range(0, 10_000).Select(place => $"\"p{place}\":1"));

        Assert.False(DosingContract.TryReadFormulary(Encoding.UTF8.GetBytes($"{{{products}}}"), out _, out ImmutableArray<Refusal> refusals));

        Assert.Equal([.. Enumerable.Range(0, 100).Select(place => $"$.p{place}"), "$"], refusals.Select(refusal => refusal.Member));
        Assert.Equal(RefusalCode.ErrorsMore, refusals[^1].Code);
    }

    [Fact]
    public void An_answer_that_was_made_in_code_is_written_as_a_result()
    {
        Formulation conventional = Formulation.Conventional;
        var titration = Titration.StartAt(conventional.MilligramsPerKilogramPerDay(0.5m)).Then(conventional.MilligramsPerKilogramPerDay(1), afterDays: 28);
        PlanAnswer answer = PlanRequest
            .For(
                BodyWeight.FromKilograms(64.3m),
                Catalogue.UsConventional,
                titration.Rounded(CapsuleRounding.Down).Taken(Frequency.TwiceDaily),
                Reviewing.UnderNone)
            .To(CumulativeTarget.Between(120, 150, conventional))
            .Answer();

        Assert.Equal(Wire.Result(RequestText.Plan.ToString()).ToJsonString(), System.Text.Json.Nodes.JsonNode.Parse(Written(answer))!.ToJsonString());
    }

    [Fact]
    public void A_null_argument_is_refused_by_its_name() => Assert.Multiple(
        () => Assert.Throws<ArgumentNullException>("formulary", () => DosingContract.Of(null!)),
        () => Assert.Throws<ArgumentNullException>("request", () => DosingContract.Standard.Answer(null!)),
        () => Assert.Throws<ArgumentNullException>("response", () => DosingContract.Standard.Answer([], null!)),
        () => Assert.Throws<ArgumentNullException>("output", () => DosingContract.Write(null!, null!)),
        () => Assert.Throws<ArgumentNullException>("answer", () => DosingContract.Write(new ArrayBufferWriter<byte>(), null!)));

    private static string Written(IDosingAnswer answer)
    {
        var result = new ArrayBufferWriter<byte>();
        DosingContract.Write(result, answer);
        return Encoding.UTF8.GetString(result.WrittenSpan);
    }
}
