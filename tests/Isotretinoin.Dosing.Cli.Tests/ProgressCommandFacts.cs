namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class ProgressCommandFacts
{
    private const string Flags = " --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --guideline none";
    private const string Header = "from,to,mg,capsules,formulation,pattern,missed-days,missed,partial\n";

    [Theory]
    [InlineData("from,to,mg,formulation,missed,partial\n2026-01-01,2026-03-31,40,conventional,2026-02-01,2026-02-02=20\n")]
    [InlineData("to;from;partial;missed;capsules;formulation\r\n2026-03-31;2026-01-01;2026-02-02=20;2026-02-01 2026-02-01;1x20 + 1 x 20 mg;conventional\r\n")]
    [InlineData("\uFEFFfrom\tto\tcapsules\tformulation\tpattern\tmissed\tpartial\n\t\t\t\t\t\t\n\n2026-02-01\t2026-03-31\t2x20\tconventional\t\t2026-02-01\t2026-02-02=20\n 2026-01-01 \t2026-01-31\t4x10\tconventional\tdaily\t\t\n")]
    public async Task A_history_file_and_the_request_of_the_contract_that_says_the_same_have_the_same_result(string csv)
    {
        string fromJson = (await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"), "--json")).Answer;

        Assert.Equal(fromJson, (await RunAsync(csv, Flags + " --next \"40mg conventional\" --json")).Answer);
        Assert.Contains("\"cumulativeMg\":3540,\"mgPerKg\":59,\"remaining\":{\"fromMgPerKg\":61,\"fromMg\":3660,\"toMgPerKg\":91,\"toMg\":5460}", fromJson, StringComparison.Ordinal);
        Assert.Contains("\"projection\":{\"mg\":40,\"formulation\":\"conventional\",\"pattern\":\"1\",\"from\":{\"days\":92,\"date\":\"2026-07-01\"},\"to\":{\"days\":136,\"date\":\"2026-08-14\"}}", fromJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_has_the_progress_and_no_end_of_the_course()
    {
        string page = (await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"))).Answer;

        Assert.Contains("Taken: 3540 mg conventional: 59 mg/kg on 89 days.\n", page, StringComparison.Ordinal);
        Assert.Contains("Missed: 1 dosing day, in 90 days of periods.\n", page, StringComparison.Ordinal);
        Assert.Contains("Left: 61 mg/kg (3660 mg) to 120 mg/kg, 91 mg/kg (5460 mg) to 150 mg/kg.\n", page, StringComparison.Ordinal);
        Assert.Contains("120 mg/kg is reached after 92 days, 2026-07-01.\n", page, StringComparison.Ordinal);
        Assert.Contains("It stays within 150 mg/kg for 136 days: 2026-08-14 is the last dosing day.\n", page, StringComparison.Ordinal);
        Assert.Contains(Review.Caution, page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain(" end", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2026-01-01,2026-01-01,40,,conventional,,,,\n", 0)]
    [InlineData("2026-01-01,2026-03-16,60,,conventional,,,,\n", 37)]
    [InlineData("2026-01-01,2026-03-31,79.999,,conventional,,,,\n", 59)]
    [InlineData("2026-01-01,2026-03-31,80,,conventional,,,,\n", 59)]
    [InlineData("2026-01-01,2026-03-31,99.999999,,conventional,,,,\n", 73)]
    [InlineData("2026-01-01,2026-03-31,100,,conventional,,,,\n", 74)]
    [InlineData("2026-01-01,2026-03-31,1000,,conventional,,,,\n", 74)]
    public async Task The_bar_is_as_full_as_what_was_taken_and_never_reaches_an_end_early(string line, int full)
    {
        string page = (await RunAsync(Header + line, Flags)).Answer;

        string bar = Assert.Single(page.Split('\n'), drawn => drawn.StartsWith('█') || drawn.StartsWith('░'));
        Assert.Equal(full, bar.Count(cell => cell == '█'));
        Assert.Equal(74, bar.Length);
    }

    [Fact]
    public async Task Each_weight_policy_is_as_stated_and_thirds_are_exact()
    {
        const string csv = Header + "2026-01-01,2026-01-20,20,,conventional,,,,\n";
        const string flags = " --weight \"2026-01-01 50 kg\" --weight \"2026-01-11 60 kg\" --as-of 2026-01-20 --target 120-150 --formulation conventional --guideline none --policy ";

        Assert.Contains(": 8 mg/kg on", (await RunAsync(csv, flags + "starting")).Answer, StringComparison.Ordinal);
        Assert.Contains(": ≈6.7 mg/kg on", (await RunAsync(csv, flags + "latest")).Answer, StringComparison.Ordinal);
        Assert.Contains(": ≈7.3 mg/kg on", (await RunAsync(csv, flags + "per-day")).Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-01,2026-03-31,80,,conventional,,,,\n", " --next \"40mg conventional\"", "120 mg/kg is reached already.")]
    [InlineData("2026-01-01,2026-03-31,100,,conventional,,,,\n", " --next \"40mg conventional\"", "No dosing day stays within 150 mg/kg.")]
    [InlineData("2026-01-01,2026-03-31,40,,conventional,10,,,\n", "", "2026-01-01  2026-03-31  40 mg conventional  60 kg    45      0       0")]
    [InlineData("2026-01-01,2026-03-31,40,,conventional,,5,,\n", "", "Missed: 5 dosing days, in 90 days of periods.")]
    [InlineData("2026-01-01,2026-03-31,32,,micronized,,,,\n", "", "Taken: 2880 mg micronized, counted as 3600 mg conventional: 60 mg/kg on 90 days.")]
    [InlineData("2026-04-01,2026-04-30,40,,conventional,,,,\n", "", "No dose is stated up to then.")]
    [InlineData("2026-01-01,2026-03-31,40,,conventional,,,,\n", " --next \"40mg conventional\" --pattern alternate-days", "Continuing with 40 mg/day conventional every other day from 2026-04-01:")]
    [InlineData("2026-01-08,2026-01-11,40,,conventional,mon-wed-fri,,,\n", "", "Taken: 40 mg conventional: ≈0.7 mg/kg on 1 day.")]
    [InlineData("2026-01-08,2026-01-14,40,,conventional,mon-wed-fri,,2026-01-12,\n", "", "Missed: 1 dosing day, in 7 days of periods.")]
    public async Task Unusual_circumstances_are_shown(string line, string flags, string sentence) =>
        Assert.Contains(sentence, (await RunAsync(Header + line, Flags + flags)).Answer, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-01-01,2026-01-31,40,,conventional,alternate-days,,,\n", "2026-01-31", "40mg", "120 mg/kg is reached after 328 days, 2026-12-25.")]
    [InlineData("2026-01-01,2026-01-07,40,,conventional,one-week-in-four,,,\n", "2026-01-07", "40mg", "120 mg/kg is reached after 698 days, 2027-12-06.")]
    [InlineData("2026-01-08,2026-01-14,40,,conventional,mon-wed-fri,,,\n", "2026-01-21", "20mg", "120 mg/kg is reached after 826 days, 2028-04-26.")]
    public async Task A_dose_goes_on_in_the_pattern_of_before(string line, string asOf, string dose, string sentence) => Assert.Contains(
        sentence,
        (await RunAsync(Header + line, Flags.Replace("2026-03-31", asOf, StringComparison.Ordinal) + $" --next \"{dose} conventional\" --pattern as-before")).Answer,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("80", "120 mg/kg was reached on 2026-03-31. Left: 30 mg/kg (1800 mg) to 150 mg/kg.")]
    [InlineData("90", "120 mg/kg was reached on 2026-03-21; the course is 15 mg/kg (900 mg) beyond it. Left: 15 mg/kg (900 mg) to 150 mg/kg.")]
    [InlineData("110", "120 mg/kg was reached on 2026-03-07, and 150 mg/kg was passed on 2026-03-23; the course is 15 mg/kg (900 mg) beyond 150 mg/kg.")]
    public async Task A_target_that_was_reached_is_told_since_when_and_how_far_beyond(string milligrams, string sentence) => Assert.Contains(
        sentence, (await RunAsync(Header + $"2026-01-01,2026-03-31,{milligrams},,conventional,,,,\n", Flags)).Answer.ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public async Task The_working_is_shown_when_it_is_asked_for()
    {
        string page = (await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"), "--explain")).Answer;

        Assert.Contains("\nWorking\n", page, StringComparison.Ordinal);
        Assert.Contains("\nWorking of the projection\n", page, StringComparison.Ordinal);
        Assert.Contains("\"derivation\"", (await Tool.RunAsync("progress", Repository.PathOf("docs/history.json"), "--explain", "--json")).Answer, StringComparison.Ordinal);
    }

    private static async Task<Said> RunAsync(string csv, string flags)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, csv);
        return await Tool.RunAsync([.. Tool.Words($"isotretinoin progress{flags}"), path]);
    }
}
