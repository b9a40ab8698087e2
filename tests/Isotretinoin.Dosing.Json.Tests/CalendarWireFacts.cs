using System.Text.Json.Nodes;

namespace Isotretinoin.Dosing.Json.Tests;

public sealed class CalendarWireFacts
{
    private static readonly string[] FollowingTheLastCapsule = ["ipledge.last-test", "ipledge.contraception-to", "ipledge.no-blood-donation"];

    [Fact]
    public void What_follows_the_last_capsule_is_undated_until_it_was_taken()
    {
        RequestText request = RequestText.Calendar.With("patient", """{"flags":{"canGetPregnant":true}}""");
        JsonObject planned = Wire.Result(request.ToString());
        JsonObject ended = Wire.Result(request.With("lastCapsule", "\"2026-05-31\"").ToString());

        Assert.All(FollowingTheLastCapsule, key => Assert.Equal("one month, and at least 30 days, after the last capsule", (string)Entry(planned, key)["when"]!));
        Assert.All(FollowingTheLastCapsule, key => Assert.False(Entry(planned, key).ContainsKey("from") || Entry(planned, key).ContainsKey("to")));
        Assert.All(FollowingTheLastCapsule, key => Assert.Equal(("2026-06-30", "2026-06-30"), Dates(Entry(ended, key))));
        Assert.False(planned.ContainsKey("lastCapsule"));
        Assert.Equal("2026-05-31", (string)ended["lastCapsule"]!);
    }

    [Fact]
    public void Both_editions_of_a_rule_whose_date_is_unconfirmed_are_shown()
    {
        JsonObject result = Wire.Result(RequestText.Calendar.With("patient", """{"flags":{"canGetPregnant":false}}""").With("visits", """["2026-01-05"]""").ToString());

        Assert.Equal(("2026-01-05", "2026-02-03"), Dates(Entry(result, "ipledge.visit-window.20260105")));
        Assert.Equal("before-2026-02-09", (string)Entry(result, "ipledge.visit-window.20260105")["rule"]!["edition"]!);
        Assert.Equal("approved-2026-02-09", (string)Entry(result, "ipledge.no-visit-window")["rule"]!["edition"]!);
        Assert.EndsWith("effective date unconfirmed", (string)Entry(result, "ipledge.no-visit-window")["rule"]!["editionTitle"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData("true", true, false)]
    [InlineData("false", false, true)]
    public void An_unstated_ability_to_get_pregnant_keeps_the_rules_for_both(string? answer, bool hasTests, bool hasVisits)
    {
        JsonObject result = Wire.Result((answer is null ? RequestText.Calendar : RequestText.Calendar.With("patient", $$$"""{"flags":{"canGetPregnant":{{{answer}}}}}""")).ToString());

        Assert.Equal((hasTests, hasVisits), (Has("ipledge.tests-before"), Has("ipledge.visit-window")));
        Assert.Equal(answer is not null, result.ContainsKey("canGetPregnant"));
        Assert.Equal(answer is null ? "if the patient can get pregnant" : null, hasTests ? (string?)Entry(result, "ipledge.tests-before")["condition"] : null);

        bool Has(string key) => result["entries"]!.AsArray().Any(entry => (string)entry!["key"]! == key);
    }

    [Theory]
    [InlineData("2026-01-01", "ahead")]
    [InlineData("2026-01-02", "due")]
    [InlineData("2026-01-08", "due")]
    [InlineData("2026-01-09", "past")]
    public void A_window_of_7_days_counts_the_date_of_the_sample_as_the_first(string asOf, string status)
    {
        JsonObject result = Wire.Result(RequestText.Calendar.With("samples", """["2026-01-02","2026-01-02"]""").With("asOf", $"\"{asOf}\"").ToString());

        Assert.Equal(("2026-01-02", "2026-01-08"), Dates(Entry(result, "ipledge.window.20260102")));
        Assert.Equal(status, (string)Entry(result, "ipledge.window.20260102")["status"]!);
        Assert.False(Entry(result, "ipledge.last-test").ContainsKey("status"));
    }

    [Fact]
    public void Sources_that_disagree_stand_side_by_side_each_with_its_tests()
    {
        JsonObject result = Wire.Result(RequestText.Calendar.With("protocols", """["delphi-2022","patient-guide-monthly","delphi-2022"]""").ToString());

        Assert.Equal(["delphi-2022", "patient-guide-monthly"], result["protocols"]!.AsArray().Select(protocol => (string)protocol!["id"]!));
        Assert.Equal("""["alt","triglycerides"]""", Entry(result, "delphi-2022.baseline")["tests"]!.ToJsonString());
        Assert.Equal("""["full-blood-count","metabolic-panel","lipids"]""", Entry(result, "patient-guide-monthly.baseline")["tests"]!.ToJsonString());
        Assert.Equal("S1", (string)Entry(result, "delphi-2022.peak")["rule"]!["grade"]!);
    }

    [Fact]
    public void Without_protocols_there_are_the_supplies_and_without_a_rule_no_source()
    {
        JsonObject result = Wire.Result(RequestText.Calendar.With("protocols", "[]").ToString());

        Assert.All(result["entries"]!.AsArray(), entry => Assert.Equal("supply", (string)entry!["topic"]!));
        Assert.All(result["entries"]!.AsArray(), entry => Assert.False(entry!.AsObject().ContainsKey("rule")));
        Assert.Equal(5, result["entries"]!.AsArray().Count);
    }

    [Fact]
    public void The_course_is_reviewed_for_what_is_known_of_the_patient()
    {
        RequestText request = RequestText.Calendar.With("guidelines", """["uk-smpc"]""");

        Assert.Contains("pregnant", NotConsidered(request));
        Assert.DoesNotContain("pregnant", NotConsidered(request.With("patient", """{"flags":{"canGetPregnant":false}}""")));
    }

    [Fact]
    public void A_calendar_at_either_end_of_its_dates_is_answered()
    {
        string every = $"[{string.Join(',', CalendarProtocol.All.Select(protocol => $"\"{protocol.Id}\""))}]";
        RequestText request = RequestText.Calendar.Without("target").With("steps", """[{"mgPerKgPerDay":0.5,"days":1}]""").With("protocols", every);

        foreach (string date in (string[])["\"0001-03-01\"", "\"9999-09-30\""])
        {
            _ = Wire.Result(request.With("start", date).With("lastCapsule", date).With("samples", $"[{date}]").With("visits", $"[{date}]").With("asOf", date).ToString());
        }
    }

    [Fact]
    public void Of_20000_samples_those_of_the_supplies_have_a_window_and_the_others_are_named()
    {
        DateOnly first = new(2026, 1, 5);
        string samples = string.Join(',', Enumerable.Range(0, 20_000).Select(day => $"\"{first.AddDays(day):yyyy-MM-dd}\""));

        JsonObject result = Wire.Result(RequestText.Calendar.With("samples", $"[{samples}]").ToString());

        Assert.Equal(5, result["entries"]!.AsArray().Count(entry => (string?)entry!["rule"]?["id"] == "window"));
        Assert.Equal(20_000 - 5, result["samplesWithoutWindow"]!.AsArray().Count);
        Assert.Equal("2026-01-06", (string)result["samplesWithoutWindow"]![0]!);
    }

    [Fact]
    public void A_sample_or_visit_that_opens_no_window_is_named()
    {
        JsonObject result = Wire.Result(RequestText.Calendar.With("samples", """["2025-12-01"]""").With("visits", """["2025-11-01"]""").ToString());

        Assert.Equal("""["2025-12-01"]""", result["samplesWithoutWindow"]!.ToJsonString());
        Assert.Equal("""["2025-11-01"]""", result["visitsWithoutWindow"]!.ToJsonString());
        Assert.False(Entry(result, "ipledge.window").ContainsKey("from"));
        Assert.False(Wire.Result(RequestText.Calendar.ToString()).ContainsKey("samplesWithoutWindow"));
    }

    [Fact]
    public void What_vanished_since_the_file_before_is_cancelled_under_its_number()
    {
        string file = (string)Wire.Result(RequestText.Calendar.With(
            "iCalendar",
            """
            {"courseId":"a1","stamp":"2026-01-05T08:30:00Z","sequence":3,"before":[{"key":"supply.1","from":"2026-01-01"},{"key":"supply.99","from":"2026-09-01"},{"key":"gone"}]}
            """).ToString())["iCalendar"]!;

        Assert.Equal(
            ["BEGIN:VEVENT", "UID:a1.supply.99", "BEGIN:VTODO", "UID:a1.gone.undated"],
            file.Split("\r\n").SkipWhile(line => line != "UID:a1.supply.99").Where(line => line.StartsWith("UID", StringComparison.Ordinal) || line.StartsWith("BEGIN", StringComparison.Ordinal)).Prepend("BEGIN:VEVENT"));
        Assert.Equal(2, file.Split("STATUS:CANCELLED").Length - 1);
        Assert.Equal(file.Split("UID:").Length, file.Split("SEQUENCE:3\r\n").Length);
        Assert.DoesNotContain("SEQUENCE", (string)Wire.Result(RequestText.Calendar.With("iCalendar", """{"courseId":"a1","stamp":"2026-01-05T08:30:00Z"}""").ToString())["iCalendar"]!, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:0\r\n", (string)Wire.Result(RequestText.Calendar.With("iCalendar", """{"courseId":"a1","stamp":"2026-01-05T08:30:00Z","sequence":0}""").ToString())["iCalendar"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_explains_its_course_when_asked()
    {
        Assert.NotEmpty(Wire.Result(RequestText.Calendar.With("explain", "true").ToString())["derivation"]!["lines"]!.AsArray());
        Assert.False(Wire.Result(RequestText.Calendar.ToString()).ContainsKey("derivation"));
    }

    private static JsonObject Entry(JsonObject result, string key) => result["entries"]!.AsArray().Single(entry => (string)entry!["key"]! == key)!.AsObject();

    private static (string From, string To) Dates(JsonObject entry) => ((string)entry["from"]!, (string)entry["to"]!);

    private static IEnumerable<string> NotConsidered(RequestText request) => Wire.NotConsidered(Wire.Result(request.ToString()));
}
