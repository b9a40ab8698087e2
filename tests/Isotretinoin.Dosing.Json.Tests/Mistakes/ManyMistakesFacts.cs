using System.Diagnostics;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>Of more than 100 mistakes, 100 are said, and that there are more.</summary>
public sealed class ManyMistakesFacts
{
    private const int Most = 100;

    private const int Great = 10_000;

    public static TheoryData<string> Great_requests =>
    [
        With(RequestText.Plan, Great).ToString(),
        With(RequestText.Products, Great).ToString(),
        RequestText.Plan.With("weight", $"{{{string.Join(',', Enumerable.Range(0, Great).Select(place => $"\"x{place}\":1"))}}}").ToString(),
        RequestText.Plan.With("guidelines", Repeated("\"us\"")).ToString(),
        RequestText.Plan.With("steps", Repeated("{}")).ToString(),
        RequestText.Plan.With("steps", Repeated("""{"mgPerKgPerDay":1}""")).ToString(),
        RequestText.Plan.With("steps", Repeated("""{"mgPerKgPerDay":0.1,"days":1}""")).ToString(),
        RequestText.Plan.With("rounding", """{"spread":2}""").With("steps", Repeated("""{"mgPerKgPerDay":1,"days":1,"pattern":"10"}""")).ToString(),
        RequestText.Plan.With("patient", $$"""{"pregnancyTests":{{Repeated("{}")}}}""").ToString(),
        RequestText.Progress.With("weights", Repeated("""{"date":"2026-01-01","kg":60}""")).ToString(),
        RequestText.Progress.With("periods", Repeated("""{"from":"2026-01-01","to":"2026-01-02","mg":40,"formulation":"conventional"}""")).ToString(),
        RequestText.Progress.With("missed", AnySpelling.List(Days("\"", "\""))).ToString(),
        RequestText.Progress.With("partial", AnySpelling.List(Days("{\"mg\":1,\"date\":\"", "\"}"))).ToString(),
        RequestText.Compare.With("candidates", Repeated("""{"name":"a","steps":[{"pauseDays":1}]}""")).ToString(),
        RequestText.PillCount.With("left", Repeated("""{"mg":10,"count":1}""")).ToString(),
        RequestText.Calendar.With("samples", Repeated("\"9999-12-31\"")).ToString(),
        RequestText.Cohort.With("patients", Repeated("""{"weight":{"kg":0}}""")).ToString(),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    public void Up_to_100_mistakes_are_all_reported(int mistakes) => Assert.Equal(
        Enumerable.Range(0, mistakes).Select(place => ("json.unknown-property", $"$.x{place}")), Wire.Mistakes(With(RequestText.Plan, mistakes).ToString()));

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(250)]
    public void Of_more_than_100_mistakes_the_first_100_are_reported_and_that_there_are_more(int mistakes)
    {
        (string Code, string Path)[] said = Wire.Mistakes(With(RequestText.Plan, mistakes).ToString());

        Assert.Equal([.. Enumerable.Range(0, Most).Select(place => ("json.unknown-property", $"$.x{place}")), ("errors.more", "$")], said);
    }

    [Fact]
    public void Mistakes_of_several_lists_count_together() => Assert.Equal(
        [
            .. Enumerable.Range(0, 60).Select(place => ("weight.out-of-range", $"$.weights[{place}].kg")),
            .. Enumerable.Range(0, 40).Select(place => ("date.invalid", $"$.missed[{place}]")),
            ("errors.more", "$"),
        ],
        Wire.Mistakes(RequestText.Progress
            .With("weights", AnySpelling.List(Enumerable.Repeat("""{"date":"2026-01-01","kg":0}""", 60)))
            .With("missed", AnySpelling.List(Enumerable.Repeat("\"\"", 60)))
            .Ordered([0, 1, 2, 3, 6, 7, 5, 4]).ToString()));

    [Theory]
    [MemberData(nameof(Great_requests))]
    public void Ten_thousand_mistakes_are_answered_quickly(string request)
    {
        var watch = Stopwatch.StartNew();
        (string Code, string Path)[] said = Wire.Mistakes(request);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
        Assert.Equal(Most + 1, said.Length);
        Assert.Equal(("errors.more", "$"), said[^1]);
        Assert.DoesNotContain("errors.more", said[..Most].Select(mistake => mistake.Code));
        Assert.Distinct(said);
    }

    private static RequestText With(RequestText request, int strangers) =>
        request.Adding(Enumerable.Range(0, strangers).Select(place => $"x{place}"), "1");

    private static string Repeated(string item) => AnySpelling.List(Enumerable.Repeat(item, Great));

    /// <summary>Ten thousand days after the course.</summary>
    private static IEnumerable<string> Days(string before, string after) =>
        Enumerable.Range(0, Great).Select(day => $"{before}{new DateOnly(2027, 1, 1).AddDays(day):yyyy-MM-dd}{after}");
}
