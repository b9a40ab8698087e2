namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class CalendarCommandFacts
{
    private const string Course = "isotretinoin calendar --weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150";
    private const string Plan = "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --dose 1 --rounding down --division twice --target 120-150";
    private const string Dated = Course + " --start 2026-01-05 --supply 30";
    private const string Followed = Dated + " --protocol delphi-2022 --protocol ipledge --guideline none";

    [Fact]
    public async Task Entries_after_the_last_capsule_have_no_date_until_it_is_stated()
    {
        string page = await PageAsync($"{Followed} --can-get-pregnant yes");

        Assert.Contains("2025-12-06 to 2026-01-04: Baseline blood tests: ALT, triglycerides, within a month, and at most 30 days, before the first capsule [delphi-2022]", page, StringComparison.Ordinal);
        Assert.Contains("2026-05-03: Supply 5 in hand: 50 × 30 mg, for days 119 to 143", page, StringComparison.Ordinal);
        Assert.Contains("The last capsule is not stated: entries after it have no date.", page, StringComparison.Ordinal);
        Assert.Contains("undated: Last day of contraception, one month, and at least 30 days, after the last capsule [ipledge]", page, StringComparison.Ordinal);
        Assert.Contains("Source: iPLEDGE requirements, as reported, No blood donation during and 1 month after, awaywithacne.com (S2)", page, StringComparison.Ordinal);
        Assert.Contains(Review.Caution, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_editions_of_a_changed_rule_are_shown()
    {
        string page = await PageAsync($"{Followed} --can-get-pregnant yes");

        Assert.Contains("Wait of 19 days, after a missed first window [ipledge] [rules before the changes approved on 2026-02-09]", page, StringComparison.Ordinal);
        Assert.Contains("Wait of 19 days removed, after a missed first window [ipledge] [changes approved on 2026-02-09, effective date unconfirmed]", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_is_never_taken_for_no()
    {
        Assert.Contains("Last day of contraception (if the patient can get pregnant)", await PageAsync(Followed), StringComparison.Ordinal);
        Assert.Equal(await PageAsync(Followed), await PageAsync($"{Followed} --can-get-pregnant unknown"));
        Assert.DoesNotContain("contraception", await PageAsync($"{Followed} --can-get-pregnant no"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_the_last_capsule_is_dated_from_the_day_it_was_taken()
    {
        string page = await PageAsync($"{Followed} --last-capsule 2026-05-20 --as-of 2026-06-20");

        Assert.Contains("The last capsule was taken on 2026-05-20, as stated.", page, StringComparison.Ordinal);
        Assert.Contains("Due on 2026-06-20 2026-06-20: Last pregnancy test", page, StringComparison.Ordinal);
        Assert.Contains("Ahead none", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_are_counted_from_what_happened()
    {
        string page = await PageAsync($"{Followed} --sample 2026-01-03 --visit 2026-01-02");

        Assert.Contains("2026-01-03 to 2026-01-09: Window to pick up the supply after the test for its prescription (if the patient can get pregnant)", page, StringComparison.Ordinal);
        Assert.Contains("2026-01-02 to 2026-01-31: Window to pick up the supply (if the patient cannot get pregnant)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_no_protocol_there_are_the_supplies_alone() =>
        Assert.Contains("No protocol: only supplies.", await PageAsync($"{Dated} --protocol none --guideline none"), StringComparison.Ordinal);

    [Fact]
    public async Task The_file_for_a_calendar_application_is_stamped_with_the_time_at_which_it_was_made()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("course.ics");

        string page = await PageAsync($"{Followed} --course-id clinic-4711 --ics \"{path}\"");
        string[] lines = (await File.ReadAllTextAsync(path)).Split("\r\n");

        Assert.Contains($"Written to {path}.", page, StringComparison.Ordinal);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        Assert.Contains("UID:clinic-4711.supply.5", lines);
        Assert.All(lines.Where(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)), stamp => Assert.Equal("DTSTAMP:20260102T030405Z", stamp));
        Assert.Equal(lines.Count(line => line.StartsWith("UID", StringComparison.Ordinal)), lines.Count(line => line.StartsWith("DTSTAMP", StringComparison.Ordinal)));
    }

    // 90 days of 28 a supply are four supplies, 56 are two: the third and the fourth are cancelled, and nothing else is.
    [Fact]
    public async Task A_file_in_the_place_of_another_cancels_what_is_no_longer_planned()
    {
        using var folder = new TemporaryFolder();
        (string path, string before) = (folder.PathOf("course.ics"), folder.PathOf("before.json"));
        const string Weeks = "isotretinoin calendar --weight \"64.3 kg\" --product uk-conventional --division once --start 2026-01-05 --supply 28 --protocol uk-smpc --can-get-pregnant yes --guideline none";
        await File.WriteAllTextAsync(before, (await Tool.RunAsync(Tool.Words($"{Weeks} --dose 30mgx16w --json"))).Answer);

        _ = await PageAsync($"{Weeks} --dose 30mgx8w --course-id c --ics \"{path}\" --before \"{before}\" --sequence 1");
        string[] components = (await File.ReadAllTextAsync(path)).Split("BEGIN:V")[2..];

        Assert.Equal(
            ["c.supply.3", "c.supply.4", "c.uk-smpc.test.3", "c.uk-smpc.test.4"],
            components.Where(component => component.Contains("STATUS:CANCELLED", StringComparison.Ordinal)).Select(component => component.Split("\r\n")[1]["UID:".Length..]).Order(StringComparer.Ordinal));
        Assert.All(components, component => Assert.Contains("SEQUENCE:1\r\n", component, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"entries\":{}}")]
    [InlineData("{\"entries\":[1]}")]
    [InlineData("{\"entries\":[{}]}")]
    [InlineData("BEGIN:VCALENDAR")]
    public async Task An_earlier_answer_that_is_none_is_refused(string text)
    {
        using var folder = new TemporaryFolder();
        string before = folder.PathOf("before.json");
        await File.WriteAllTextAsync(before, text);

        Said said = await Tool.RunAsync(Tool.Words($"{Followed} --course-id c --ics \"{folder.PathOf("course.ics")}\" --before \"{before}\" --sequence 1"));

        _ = said.Refusal($"--before {before}: Cannot be read. Accepted: an earlier answer of calendar --json.");
    }

    [Fact]
    public async Task An_earlier_answer_needs_the_number_of_files_before()
    {
        using var folder = new TemporaryFolder();
        string before = folder.PathOf("before.json");
        await File.WriteAllTextAsync(before, "{\"entries\":[]}");

        Said said = await Tool.RunAsync(Tool.Words($"{Followed} --course-id c --ics \"{folder.PathOf("course.ics")}\" --before \"{before}\""));

        _ = said.Refusal("--sequence is missing. Accepted: how many files of the course there were before, such as 1.");
    }

    [Fact]
    public async Task A_sample_that_opens_no_window_is_named() => Assert.Contains(
        "No window is counted from the sample of 2025-11-05: no protocol that is followed asks for one, no supply begins within it, or a later sample stands before that.",
        await PageAsync($"{Followed} --sample 2025-11-05 --sample 2026-01-03"),
        StringComparison.Ordinal);

    [Fact]
    public async Task The_answer_is_that_of_the_contract()
    {
        using var request = new MemoryStream("""
            {"op":"calendar","weight":{"kg":64.3},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":0.5,"days":28},{"mgPerKgPerDay":1}],"target":{"from":120,"to":150},"supplyDays":30,"start":"2026-01-05","protocols":["delphi-2022","ipledge"],"patient":{"flags":{"canGetPregnant":true}},"asOf":"2026-02-03","lastCapsule":"2026-05-20","samples":["2026-01-03"],"visits":["2026-01-02"],"guidelines":[],"explain":true}
            """u8.ToArray());

        Said wire = await Tool.RunAsync(request, "run");
        Said said = await Tool.RunAsync(Tool.Words($"{Followed} --can-get-pregnant yes --as-of 2026-02-03 --last-capsule 2026-05-20 --sample 2026-01-03 --visit 2026-01-02 --explain --json"));

        Assert.Equal(wire.Output, $"{{\"ok\":true,\"result\":{said.Answer.TrimEnd('\n')}}}\n");
        Assert.Contains(" Working ", await PageAsync($"{Followed} --explain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Course, "--start is missing. Accepted: a date such as 2026-01-05")]
    [InlineData(Course + " --start 2026-01-05", "--supply is missing. Accepted: 1 to 365 days, such as 30")]
    [InlineData(Course + " --start 0001-01-05 --supply 30 --protocol none", "--start 0001-01-05: Read 0001-01-05. Accepted: a course from 0001-03-01 ")]
    [InlineData(Dated, "--protocol is missing. Accepted: patient-guide-monthly, de")]
    [InlineData(Dated + " --protocol weekly", "--protocol weekly: Read 'weekly'. Accepted: patient-guide-monthly, de")]
    [InlineData(Dated + " --protocol none --can-get-pregnant maybe", "--can-get-pregnant maybe: Cannot be read. Accepted: yes, no, unknown.")]
    [InlineData(Dated + " --protocol none --last-capsule today", "--last-capsule today: Read 'today'. Accepted: a date such as 2026-01-05")]
    [InlineData(Dated + " --protocol none --last-capsule 2026-01-04", "--last-capsule 2026-01-04: Read '2026-01-04'. Accepted: 2026-01-05 to 9999-09-30.")]
    [InlineData(Dated + " --protocol none --sample 0001-01-01", "--sample 0001-01-01: Read '0001-01-01'. Accepted: 0001-03-01 to 9999-09-30.")]
    [InlineData(Dated + " --protocol none --as-of today", "--as-of today: Read 'today'. Accepted: a date such as 2026-01-05")]
    [InlineData(Dated + " --protocol none", "--guideline is missing. Accepted: us-label, uk-smpc, ipledg")]
    [InlineData("isotretinoin calendar --weight \"64.3 kg\" --product us-conventional --dose 1 --rounding down --division twice --target 120 --start 2026-01-05 --supply 30 --protocol none --guideline none --already-taken \"9000 mg\"", "--already-taken \"9000 mg\": The target is reached before day 1: the course has no days.")]
    [InlineData(Dated + " --protocol none --guideline none --ics course.ics", "--course-id is missing. Accepted: your own identifier of th")]
    [InlineData(Dated + " --protocol none --guideline none --ics course.ics --course-id \" \"", "--course-id \" \": Read ' '. Accepted: your own printable identifier of the course.")]
    [InlineData(Dated + " --protocol none --guideline none --course-id c", "--ics is missing. Accepted: the file to be written, such as cou")]
    [InlineData(Dated + " --protocol none --guideline none --sequence 1", "--ics is missing. Accepted: the file to be written, such as cou")]
    [InlineData(Dated + " --protocol none --guideline none --before a.json", "--ics is missing. Accepted: the file to be written, such as cou")]
    [InlineData(Dated + " --protocol none --guideline none --ics course.ics --course-id c --sequence 1 --before /no-such-folder/a.json", "--before /no-such-folder/a.json: Cannot be read. Accepted: ")]
    [InlineData(Dated + " --protocol none --guideline none --ics course.ics --course-id c --sequence 1000001", "--sequence 1000001: Read 1000001. Accepted: a whole number, 0 to 1,000,000 earlier files.")]
    [InlineData(Dated + " --protocol none --guideline none --ics course.ics --course-id c --sequence one", "--sequence one: Cannot be read. Accepted: how many files of the course there were before")]
    [InlineData(Dated + " --protocol none --guideline none --ics /no-such-folder/a.ics --course-id c", "--ics /no-such-folder/a.ics: Cannot be written.")]
    public async Task Wrong_input_is_a_line_that_names_the_flag_as_typed(string typed, string says)
    {
        Said said = await Tool.RunAsync(Tool.Words(typed));

        _ = said.Refusal(says);
    }

    [Fact]
    public async Task A_guideline_or_a_protocol_that_is_named_twice_counts_once()
    {
        Assert.Equal(await PageAsync(Dated + " --protocol ipledge --guideline us-label"), await PageAsync(Dated + " --protocol ipledge --protocol ipledge --guideline us-label --guideline us-label"));
        Assert.Equal(await PageAsync(Plan + " --guideline us-label"), await PageAsync(Plan + " --guideline us-label --guideline us-label"));
    }

    /// <summary>A page as one line, however it was wrapped.</summary>
    private static async Task<string> PageAsync(string typed) =>
        string.Join(' ', (await Tool.RunAsync(Tool.Words(typed))).Answer.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
