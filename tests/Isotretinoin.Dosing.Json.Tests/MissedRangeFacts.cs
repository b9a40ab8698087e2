using System.Globalization;
using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

/// <summary>A range of missed dates is every dosing day from one date to another.</summary>
public sealed class MissedRangeFacts
{
    private const string Alternate = """[{"from":"2026-01-01","to":"2026-01-31","mg":40,"formulation":"conventional","pattern":"10"},{"from":"2026-03-01","to":"2026-03-31","mg":20,"formulation":"conventional"}]""";

    [Theory]
    [InlineData("2026-02-01..2026-02-14")]
    [InlineData("2026-01-01..2026-01-01")]
    [InlineData("2026-03-31..2026-03-31")]
    public void It_is_what_its_dates_one_by_one_are(string range)
    {
        DateOnly[] ends = [.. range.Split("..").Select(end => DateOnly.Parse(end, CultureInfo.InvariantCulture))];
        IEnumerable<string> dates = Enumerable.Range(0, ends[1].DayNumber - ends[0].DayNumber + 1)
            .Select(day => ends[0].AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal(Result($"""["2026-03-01",{string.Join(',', dates.Select(date => $"\"{date}\""))}]"""), Result($"""["2026-03-01","{range}"]"""));
    }

    [Fact]
    public void Days_off_and_breaks_between_stay_what_they_are()
    {
        // 2026-01-27, 29 and 31 of the alternate days, nothing of February, and the first two of March.
        JsonObject result = Wire.Result(RequestText.Progress.With("periods", Alternate).With("missed", """["2026-01-26..2026-03-02"]""").ToString());

        Assert.Equal(5, (int)result["missedDays"]!);
        Assert.Equal((13 * 40) + (29 * 20), (int)result["cumulativeMg"]!);
    }

    [Fact]
    public void Ranges_that_overlap_and_dates_of_them_count_once() => Assert.Equal(
        Result("""["2026-02-01..2026-02-20"]"""),
        Result("""["2026-02-05","2026-02-01..2026-02-10","2026-02-08..2026-02-20","2026-02-20"]"""));

    [Theory]
    [InlineData("""["2026-02-30..2026-03-02"]""", "date.invalid $.missed[0]")]
    [InlineData("""["2026-02-01..2026-02-02..2026-02-03"]""", "date.invalid $.missed[0]")]
    [InlineData("""["2026-02-01","2026-02-10..2026-02-01"]""", "history.reversed $.missed[1]")]
    [InlineData("""["2026-02-01..2026-02-10","2026-05-01","2026-06-01..2026-06-10"]""", "history.not-a-dosing-day $.missed[1]")]
    [InlineData("""["2026-02-01","2026-06-01..2026-06-10"]""", "history.not-a-dosing-day $.missed[1]")]
    [InlineData("""["2000-01-01..2026-06-10"]""", "days.out-of-range $.missed[0]")]
    public void What_is_no_range_of_dosing_days_is_refused_where_it_stands(string missed, string says) => Assert.Equal(
        [says], Wire.Mistakes(RequestText.Progress.With("missed", missed).ToString()).Select(mistake => $"{mistake.Code} {mistake.Path}"));

    [Fact]
    public void A_range_and_another_dose_within_it_contradict_each_other()
    {
        (string code, string path) = Assert.Single(Wire.Mistakes(
            RequestText.Progress.With("missed", """["2026-03-01","2026-02-01..2026-02-10"]""").With("partial", """[{"date":"2026-02-03","mg":20}]""").ToString()));

        Assert.Equal("history.contradiction", code);
        Assert.Contains(path, new[] { "$.missed[1]", "$.partial[0]" });
    }

    private static string Result(string missed) => Wire.Result(RequestText.Progress.With("missed", missed).ToString()).ToJsonString();
}
