using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class CohortCommandFacts
{
    private const string Asked = "--product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150 --guideline us-label";
    private const string Sample = "weight_kg\n64.3\n70.25\n49.9\n81.6\n93\n";

    private static readonly string[] Weights = [.. Sample.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    [Fact]
    public async Task The_totals_are_the_sums_of_the_plans_of_each_patient_alone()
    {
        JsonElement together = await JsonAsync(Sample, $"{Asked} --month 30");
        PlanAlone[] alone = await Task.WhenAll(Weights.Select(kg => PlanAlone.AskedAsync(kg, Asked)));

        Assert.Equal((5, 5), (together.GetProperty("patients").GetInt64(), together.GetProperty("planned").GetInt32()));
        Assert.Equal(alone.Sum(plan => plan.Milligrams), together.GetProperty("totalMg").GetDecimal());
        Assert.Equal(PlanAlone.Quantities(alone.SelectMany(plan => plan.Days())), PlanAlone.Quantities(together.GetProperty("quantities")));
        int[] days = [.. alone.Select(plan => plan.LastDay).Order()];
        JsonElement lengths = together.GetProperty("days");
        Assert.Equal((days[0], days[2], days[^1], days[^1]), (Day(lengths, "shortest"), Day(lengths, "median"), Day(lengths, "ninetiethPercentile"), Day(lengths, "longest")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(28)]
    [InlineData(365)]
    public async Task A_month_has_the_capsules_of_its_own_days_and_the_patients_who_are_still_treated(int month)
    {
        JsonElement together = await JsonAsync(Sample, string.Create(CultureInfo.InvariantCulture, $"{Asked} --month {month}"));
        PlanAlone[] alone = await Task.WhenAll(Weights.Select(kg => PlanAlone.AskedAsync(kg, Asked)));

        JsonElement[] months = [.. together.GetProperty("months").EnumerateArray()];
        Assert.Equal((alone.Max(plan => plan.LastDay) + month - 1) / month, months.Length);
        for (int i = 0; i < months.Length; i++)
        {
            (int first, int last) = ((i * month) + 1, (i + 1) * month);
            Assert.Equal(i + 1, Day(months[i], "number"));
            Assert.Equal(alone.Count(plan => plan.LastDay >= first), Day(months[i], "patients"));
            Assert.Equal(
                PlanAlone.Quantities(alone.SelectMany(plan => plan.Days()).Where(day => day.Day >= first && day.Day <= last)),
                PlanAlone.Quantities(months[i].GetProperty("quantities")));
        }

        Assert.Equal(
            Enumerable.Range(0, months.Length).Select(i => alone.Count(plan => (plan.LastDay - 1) / month == i)),
            together.GetProperty("days").GetProperty("byMonths").EnumerateArray().Select(courses => courses.GetInt32()));
    }

    [Fact]
    public async Task A_finding_counts_its_courses()
    {
        JsonElement together = await JsonAsync(Sample, $"{Asked} --month 30");
        PlanAlone[] alone = await Task.WhenAll(Weights.Select(kg => PlanAlone.AskedAsync(kg, Asked)));

        Assert.Equal(
            alone.SelectMany(plan => plan.Rules).GroupBy(rule => rule).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (rule.Key, rule.Count())),
            together.GetProperty("findings").EnumerateArray()
                .Select(finding => (finding.GetProperty("rule").GetString()!, Day(finding, "courses")))
                .OrderBy(rule => rule.Item1, StringComparer.Ordinal));
        Assert.Contains("age", together.GetProperty("notConsidered").EnumerateArray().Select(fact => fact.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_alternative_regimen_gives_what_asking_for_it_alone_gives()
    {
        const string Common = "--product us-conventional --rounding down --division twice --target 120-150 --month 30 --guideline none";
        JsonElement both = await JsonAsync(Sample, $"{Common} --dose 0.5x28d --dose 1 --instead 0.75");
        JsonElement alone = await JsonAsync(Sample, $"{Common} --dose 0.75");

        JsonElement instead = both.GetProperty("instead");
        Assert.All(["doses", "planned", "refused", "months", "quantities", "totalMg", "days", "findings"], part =>
            Assert.Equal(alone.GetProperty(part).GetRawText(), instead.GetProperty(part).GetRawText()));
        Assert.NotEqual(both.GetProperty("totalMg").GetDecimal(), instead.GetProperty("totalMg").GetDecimal());

        string page = (await RunAsync(Sample, $"{Common} --dose 0.5x28d --dose 1 --instead 0.75")).Answer;
        decimal difference = instead.GetProperty("totalMg").GetDecimal() - both.GetProperty("totalMg").GetDecimal();
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{(difference < 0 ? '−' : '+')}{Math.Abs(difference):#,0}\n"), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_states_its_days_needs_no_target_and_steps_their_own_choices()
    {
        string page = (await RunAsync("weight_kg\n60\n", "--product uk-conventional --dose \"20,40mg x10d division=once\" --month 5 --guideline none")).Answer;

        Assert.Contains("Month  Days  Patients  40 mg  20 mg  10 mg  5 mg\n", page, StringComparison.Ordinal);
        Assert.Contains("\n1      1–5   1         2      3      0      0\n2      6–10  1         3      2      0      0\nAll          1         5      5      0      0\n300 mg in all.\n", page, StringComparison.Ordinal);
        Assert.Contains("From 10 days to 10 days; half last up to 10 days, nine in ten up to 10 days.\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weight_kg\n64.3\n", "")]
    [InlineData("id;Weight (kg);note\n1;64.3;a,b\n\n;;\n", "--ignore-columns id,note")]
    [InlineData("body weight kg\t x\n\"64.3\"\t\r\n", "--ignore-columns x")]
    [InlineData("\uFEFFw,u\n64.3,x\n", "--column w --unit kg --ignore-columns u")]
    [InlineData("w_lb,weight_kg\n1,64.3\n", "--column weight_kg --unit kg --ignore-columns W_LB")]
    [InlineData("weight_lb\n141.757234565\n", "")]
    [InlineData("w,u\n64.3,kg\n", "--column w --unit-column u")]
    [InlineData("w,u\n141.757234565,lb\n", "--column w --unit-column u")]
    public async Task The_column_and_the_unit_are_what_the_file_or_the_flags_say(string csv, string flags)
    {
        JsonElement together = await JsonAsync(csv, $"{flags} {Asked} --month 30");

        Assert.Equal(7740, together.GetProperty("totalMg").GetDecimal());
    }

    // 20 mg a day is 12.3 mg/kg/day for 1.62 kg: what was found is said, and the rows of both odd weights are named.
    [Fact]
    public async Task A_row_with_an_implausible_weight_or_age_is_named_and_counted()
    {
        Said said = await RunAsync(
            "weight_kg,birthDate\n64,\n1.62,\n200,\n250,2001-01-01\n60,1900-01-01\n",
            "--product us-conventional --dose 20mgx4w --division once --month 30 --as-of 2026-12-01 --guideline none");

        Assert.Equal(
            "standard input line 3: 1.62 kg is outside 25 to 200 kg. The row is planned and counted.\n"
            + "standard input line 5: 250 kg is outside 25 to 200 kg. The row is planned and counted.\n"
            + "standard input line 6: The date of birth 1900-01-01 is impossible on 2026-12-01; the age is unknown. The row is planned and counted.\n",
            said.Error);
        Assert.Equal(0, said.Status);
        Assert.Contains("\n5 planned, 0 refused.\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("critical dose.above-maximum: 1 of 5\n    Such as: Days 1 to 28: 20 mg/day for 1.62 kg is ≈12.346 mg/kg/day, above the\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("warning weight.implausible: 2 of 5\n", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_rows_gives_totals_of_0()
    {
        Said said = await RunAsync("weight_kg\n", $"{Asked} --month 30");

        Assert.Contains("0 rows of standard input, column weight_kg in kg;", said.Answer, StringComparison.Ordinal);
        Assert.Contains("0 planned, 0 refused.\n", said.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bar_is_as_long_as_its_share_and_never_empty()
    {
        string csv = $"weight_kg\n{string.Concat(Enumerable.Repeat("60\n", 100))}61\n62\n62\n";

        string page = (await RunAsync(csv, "--product us-conventional --dose 1 --rounding down --division twice --target 120 --month 2 --guideline none")).Answer;

        string[] bars = [.. page.Split('\n').Where(line => line.EndsWith('█') || line.EndsWith('▏'))];
        Assert.Equal(["119–120  100      " + new string('█', 48), "121–122  1        ▏", "123–124  2        ▏"], bars);
    }

    private static int Day(JsonElement of, string name) => of.GetProperty(name).GetInt32();

    private static async Task<JsonElement> JsonAsync(string csv, string flags) => JsonDocument.Parse((await RunAsync(csv, $"{flags} --json")).Answer).RootElement;

    private static Task<Said> RunAsync(string csv, string flags) =>
        Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Tool.Words($"isotretinoin cohort {flags}"));
}
