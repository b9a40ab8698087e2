namespace Isotretinoin.Dosing.Fhir.Tests;

/// <summary>When one 20 mg capsule is taken, typed by hand from the table of timings and the specification.</summary>
public sealed class TimingReadingFacts
{
    private const string Once = "20 mg capsules, 1 once daily conventional";
    private const string Twice = "20 mg capsules, 1 in the morning and 1 in the evening conventional";

    // A dose once a day is the same whenever it is taken; with another of the morning, it is of the evening.
    private const string Evening = Once;
    private const string NotAPattern = "- [timing.not-a-pattern!]";
    private const string Contradiction = "- [timing.contradiction!]";

    [Theory]
    [InlineData("1 in 1 d", Once)]
    [InlineData("2 in 1 d", Twice)]
    [InlineData("1 in 12 h", Twice)]
    [InlineData("2 in 24 h", Twice)]
    [InlineData("1 in 0.5 d", Twice)]
    [InlineData("1 in 24 h", Once)]
    [InlineData("1 in 24.0 h", Once)]
    [InlineData("1 in 48 h", "20 mg capsules, 1 every other day conventional")]
    [InlineData("1 in 2 d", "20 mg capsules, 1 every other day conventional")]
    [InlineData("1 in 3 d", "20 mg capsules, 1 on day 1 of every 3 conventional")]
    [InlineData("1 in 28 d", "20 mg capsules, 1 on day 1 of every 28 conventional")]
    [InlineData("1 in 1 wk", "20 mg capsules, 1 on day 1 of every 7 conventional")]
    [InlineData("1 in 4 wk", "20 mg capsules, 1 on day 1 of every 28 conventional")]
    [InlineData("3 in 1 d", "20 mg capsules, 2 in the morning and 1 in the evening conventional [timing.times-a-day]")]
    [InlineData("4 in 1 d", "20 mg capsules, 2 in the morning and 2 in the evening conventional [timing.times-a-day]")]
    [InlineData("1 in 8 h", "20 mg capsules, 2 in the morning and 1 in the evening conventional [timing.times-a-day]")]
    [InlineData("1 in 29 d", NotAPattern)]
    [InlineData("1 in 36 h", NotAPattern)]
    [InlineData("1 in 5 h", NotAPattern)]
    [InlineData("2 in 2 d", NotAPattern)]
    [InlineData("7 in 1 wk", NotAPattern)]
    [InlineData("3 in 1 wk", NotAPattern)]
    [InlineData("1 in 1 mo", NotAPattern)]
    [InlineData("1 in 1 a", NotAPattern)]
    [InlineData("1 in 0 d", NotAPattern)]
    [InlineData("0 in 1 d", NotAPattern)]
    [InlineData("1.5 in 1 d", NotAPattern)]
    public void A_frequency_in_a_period_is_times_a_day_or_a_pattern(string rate, string expected)
    {
        string[] parts = rate.Split(' ');
        Is(expected, $$$"""{"repeat":{"frequency":{{{parts[0]}}},"period":{{{parts[2]}}},"periodUnit":"{{{parts[3]}}}"}}""");
    }

    [Theory]
    [InlineData("""{"period":1,"periodUnit":"d"}""", Once)]
    [InlineData("""{"frequency":2}""", Twice)]
    [InlineData("""{"dayOfWeek":["mon","wed","fri"]}""", "20 mg capsules, 1 on Mondays, Wednesdays and Fridays conventional")]
    [InlineData("""{"dayOfWeek":["fri","mon"],"frequency":2,"period":1,"periodUnit":"d"}""", "20 mg capsules, 1 in the morning and 1 in the evening on Mondays and Fridays conventional")]
    [InlineData("""{"dayOfWeek":["mon","wed","fri"],"frequency":3,"period":1,"periodUnit":"wk"}""", "20 mg capsules, 1 on Mondays, Wednesdays and Fridays conventional")]
    [InlineData("""{"dayOfWeek":["mon","wed","fri"],"frequency":1,"period":1,"periodUnit":"wk"}""", Contradiction)]
    [InlineData("""{"dayOfWeek":["mon"],"frequency":1,"period":2,"periodUnit":"wk"}""", NotAPattern)]
    [InlineData("""{"dayOfWeek":["mon","tue","wed","thu","fri","sat","sun"]}""", Once)]
    [InlineData("""{"dayOfWeek":["monday"]}""", NotAPattern)]
    [InlineData("""{"when":["MORN","EVE"]}""", Twice)]
    [InlineData("""{"when":["HS"]}""", Evening)]
    [InlineData("""{"when":["PCM","PCV"],"frequency":2,"period":1,"periodUnit":"d"}""", Twice)]
    [InlineData("""{"when":["CM"],"frequency":1,"period":1,"periodUnit":"d"}""", Once)]
    [InlineData("""{"when":["EVE"],"frequency":1,"period":2,"periodUnit":"d"}""", "20 mg capsules, 1 every other day conventional")]
    [InlineData("""{"when":["MORN"],"frequency":2,"period":1,"periodUnit":"d"}""", Contradiction)]
    [InlineData("""{"when":["PC"],"frequency":2,"period":1,"periodUnit":"d"}""", Twice)]
    [InlineData("""{"when":["CD"]}""", Once)]
    [InlineData("""{"when":["ACM","ACD","ACV"]}""", "20 mg capsules, 2 in the morning and 1 in the evening conventional [timing.times-a-day]")]
    [InlineData("""{"timeOfDay":["08:00:00","20:00:00"]}""", Twice)]
    [InlineData("""{"timeOfDay":["12:00:00"]}""", Evening)]
    [InlineData("""{"frequency":1,"frequencyMax":2,"period":1,"periodUnit":"d"}""", "- [timing.range!]")]
    [InlineData("""{"frequency":1,"frequencyMax":1,"period":1,"periodUnit":"d"}""", Once)]
    [InlineData("""{"frequency":1,"period":12,"periodMax":24,"periodUnit":"h"}""", "- [timing.range!]")]
    [InlineData("""{"frequency":1,"period":1,"periodUnit":"d","count":5,"countMax":7}""", "- [timing.range!]")]
    [InlineData("""{"frequency":1,"period":1,"periodUnit":"d","count":5}""", Once + " [element.not-read~]")]
    [InlineData("""{"frequency":1,"period":1,"periodUnit":"d","duration":5,"durationUnit":"min"}""", Once + " [element.not-read~]")]
    [InlineData("""{"frequency":1,"period":1,"periodUnit":"d","offset":30}""", "- [timing.event!]")]
    [InlineData("""{"when":["ACM"],"offset":30}""", Once + " [element.not-read~]")]
    [InlineData("""{"boundsRange":{"low":{"value":1},"high":{"value":2}},"frequency":1,"period":1,"periodUnit":"d"}""", Once + " [timing.range]")]
    [InlineData("""{"boundsDuration":{"value":3,"code":"mo"},"frequency":1,"period":1,"periodUnit":"d"}""", Once + " [element.not-read~]")]
    [InlineData("""{"boundsPeriod":{"start":"2026-01"},"frequency":1,"period":1,"periodUnit":"d"}""", Once + " [order.date-partial]")]
    [InlineData("{}", "- [timing.missing!]")]
    public void A_repeat_is_read_whole(string repeat, string expected) => Is(expected, $$"""{"repeat":{{repeat}}}""");

    [Theory]
    [InlineData("QD", Once)]
    [InlineData("BID", Twice)]
    [InlineData("TID", "20 mg capsules, 2 in the morning and 1 in the evening conventional [timing.times-a-day]")]
    [InlineData("QID", "20 mg capsules, 2 in the morning and 2 in the evening conventional [timing.times-a-day]")]
    [InlineData("AM", Once)]
    [InlineData("PM", Evening)]
    [InlineData("BED", Evening)]
    [InlineData("QOD", "20 mg capsules, 1 every other day conventional")]
    [InlineData("WK", "20 mg capsules, 1 on day 1 of every 7 conventional")]
    [InlineData("Q4H", "20 mg capsules, 3 in the morning and 3 in the evening conventional [timing.times-a-day]")]
    [InlineData("Q6H", "20 mg capsules, 2 in the morning and 2 in the evening conventional [timing.times-a-day]")]
    [InlineData("Q8H", "20 mg capsules, 2 in the morning and 1 in the evening conventional [timing.times-a-day]")]
    [InlineData("MO", "- [timing.code-unknown!]")]
    public void A_code_is_a_schedule(string code, string expected) => Is(expected, $$"""{"code":{{Code(code)}}}""");

    [Theory]
    [InlineData("BID", """{"frequency":2,"period":1,"periodUnit":"d"}""", Twice)]
    [InlineData("BID", """{"frequency":1,"period":12,"periodUnit":"h"}""", Twice)]
    [InlineData("BID", """{"frequency":1,"period":1,"periodUnit":"d"}""", Contradiction)]
    [InlineData("QOD", """{"frequency":1,"period":1,"periodUnit":"d"}""", Contradiction)]
    [InlineData("PM", """{"frequency":1,"period":1,"periodUnit":"d"}""", Evening)]
    [InlineData("PM", """{"when":["MORN"]}""", Contradiction)]
    [InlineData("BID", """{"boundsPeriod":{"start":"2026-01-05"}}""", Twice)]
    [InlineData("MO", """{"frequency":2,"period":1,"periodUnit":"d"}""", Twice + " [timing.code-unknown~]")]
    public void A_code_and_a_repeat_say_the_same(string code, string repeat, string expected) =>
        Is(expected, $$"""{"code":{{Code(code)}},"repeat":{{repeat}}}""");

    [Theory]
    [InlineData("""{"code":{"coding":[{"system":"urn:house","code":"BID"}]}}""", "- [timing.code-unknown!]")]
    [InlineData("""{"code":{"text":"twice daily"}}""", "- [timing.text-only!]")]
    [InlineData("""{"event":["2026-01-05T08:00:00Z"]}""", "- [timing.event!]")]
    [InlineData("null", "- [timing.missing!]")]
    public void What_is_no_schedule_is_refused(string timing, string expected) => Is(expected, timing);

    [Theory]
    [InlineData(""","asNeededBoolean":true""", Once + " [timing.as-needed]")]
    [InlineData(""","asNeededBoolean":false""", Once)]
    [InlineData(""","asNeededCodeableConcept":{"text":"flares"}""", Once + " [timing.as-needed]")]
    [InlineData(""","route":{"coding":[{"system":"http://snomed.info/sct","code":"26643006"}]}""", Once)]
    [InlineData(""","route":{"coding":[{"system":"http://snomed.info/sct","code":"6064005"}]}""", "- [order.route!]")]
    [InlineData(""","route":{"text":"oral"}""", Once + " [order.route]")]
    [InlineData(""","maxDosePerPeriod":{"numerator":{"value":2},"denominator":{"value":1}}""", Once + " [element.not-read~]")]
    [InlineData(""","modifierExtension":[{"url":"urn:not"}]""", "- [order.modifier-extension!]")]
    [InlineData(""","extension":[{"url":"urn:any"}]""", Once)]
    public void The_rest_of_a_dosage_is_read_or_said_not_to_be(string more, string expected) => Assert.Equal(
        expected,
        Written.Said(Written.Orders(Written.Request(
            Written.RxNorm("404062"), Written.Dosage(Written.DoseOf("1", "CAP"), Written.Once, more)))));

    [Fact]
    public void Of_several_refusals_the_doses_is_said_and_not_the_timings() => Assert.Equal(
        "- [dose.unit!]",
        Written.Said(Written.Orders(Written.Request(Written.RxNorm("404062"), Written.Dosage(Written.DoseOf("1", "mL"), "null")))));

    private static string Code(string code) =>
        $$"""{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation","code":"{{code}}"}]}""";

    private static void Is(string expected, string timing) => Assert.Equal(
        expected,
        Written.Said(Written.Orders(Written.Request(Written.RxNorm("404062"), Written.Dosage(Written.DoseOf("1", "CAP"), timing)))));
}
