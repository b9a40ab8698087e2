namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What a pharmacist typed and was not heard, with what is right.</summary>
public sealed class HeardAtTheTerminalFacts
{
    public static TheoryData<string, string> Orders => new()
    {
        { "--morning 1x20 --evening 1x20 --product us-conventional --weight \"2026-11-25 70 kg\" --pregnant yes --as-of 2026-12-01 --guideline ipledge", "critical contraindication.pregnancy" },
        { "--morning 1x20 --evening 1x20 --product us-conventional --weight \"2026-11-25 70 kg\" --pregnant yes --can-get-pregnant no --as-of 2026-12-01 --guideline none", "warning patient.contradiction" },
        { "--morning 1x20 --evening 1x20 --product us-conventional --weight \"2026-11-25 70 kg\" --breast-feeding yes --as-of 2026-12-01 --guideline us-label", "Stated, and read by no rule of the guidelines named: breast-feeding." },
        { "--morning 1x20 --evening 1x20 --product us-conventional --weight \"2026-11-25 70 kg\" --takes-vitamin-a yes --as-of 2026-12-01 --guideline uk-smpc", "Stated, and read by no rule of the guidelines named: vitamin A supplements." },
        { "--once 25x40 --product us-conventional --guideline us-label", "1000 mg on a day is within 2 mg/kg/day only from 500 kg on; no weight is known." },
        { "--morning 5x40 --evening 5x40 --guideline none", "critical dose.above-maximum 400 mg on a day is within 2 mg/kg/day only from 200 kg on; no weight is known." },
        { "--morning 3x16 --evening 3x16 --weight \"2026-11-25 55 kg\" --as-of 2026-12-01 --guideline us-label", "96 mg/day for 55 kg is ≈1.745 mg/kg/day, above the maximum of 1.6 mg/kg/day." },
        { "--morning 1x25 --evening 1x16 --guideline none", "critical formulation.mixed" },
        { "--once 1x30 --product uk-conventional --guideline none", "uk-conventional has no 30 mg capsule; it has 5, 10, 20, 40 mg." },
        { "--once 1x30 --product us-amnesteem --guideline none", "us-amnesteem has no 30 mg capsule; it has 10, 20, 40 mg." },
        { "--once 1x20 --weight \"2062-12-20 64 kg\" --as-of 2026-12-01 --guideline none", "A weight of 2062-12-20 is used for 2026-12-01." },
        { "--once 1x20 --born 1900-01-01 --as-of 2026-12-01 --guideline us-label", "The date of birth 1900-01-01 is impossible on 2026-12-01; the age is unknown." },
        { "--once 1x20 --born 0001-01-01 --as-of 2026-12-01 --guideline us-label", "The date of birth 0001-01-01 is impossible on 2026-12-01; the age is unknown." },
        { "--morning 1x40 --evening 1x40 --product us-conventional --weight \"2026-11-25 45 kg\" --born 2013-05-01 --as-of 2026-12-01 --guideline us-label", "warning dose.above-adult-range" },
        { "--once 1x20 --last-supply \"2026-11-20 30\" --as-of 2026-12-01 --guideline none", "Capsules for 19 days are still in hand on the date of the order." },
        { "--once 2x20 --in-hand 9x20 --as-of 2026-12-01 --guideline none", "info supply.early Capsules for 4 days are still in hand on the date of the order." },
        { "--once 1x20 --guideline none", "Never looked at: mood, vision, bowel disease, pancreatitis, laboratory values, methotrexate, other drugs." },
    };

    public static TheoryData<string, string> Courses => new()
    {
        { "plan --weight \"45 kg\" --product us-conventional --stocking 40 --dose 0.5x4w --dose 1 --rounding nearest --division twice --target 120 --guideline us-label", "80 mg/day for 45 kg is ≈1.778 mg/kg/day, ≈3.56 times the 22.5 mg/day (0.5 mg/kg/day) that was asked" },
        { "plan --weight \"60 kg\" --product us-conventional --dose 0.04x26w --rounding nearest --division twice --guideline us-label", "20 mg/day for 60 kg is ≈0.333 mg/kg/day, ≈8.33 times the 2.4 mg/day (0.04 mg/kg/day) that was asked." },
        { "plan --weight \"10 kg\" --product uk-conventional --dose 0.2x4w --rounding nearest --division once --guideline us-label", "5 mg/day for 10 kg is 0.5 mg/kg/day, 2.5 times the 2 mg/day (0.2 mg/kg/day) that was asked." },
        { "plan --weight \"2062-12-20 64 kg\" --start 2026-12-01 --product us-conventional --dose 1x4w --rounding nearest --division once --guideline none", "A weight of 2062-12-20 is used for 2026-12-01." },
        { "calendar --weight \"60 kg\" --product us-conventional --dose 1x20w --rounding nearest --division once --start 2026-01-05 --supply 28 --protocol uk-smpc --can-get-pregnant yes --last-capsule 2026-06-18 --guideline none", "2026-08-13: Earliest start of a second course, 8 weeks after the last capsule" },
        { "calendar --weight \"60 kg\" --product us-conventional --dose 1x20w --rounding nearest --division once --start 2026-12-07 --supply 30 --protocol ipledge --can-get-pregnant yes --sample 2026-11-05 --sample 2026-12-05 --guideline none", "No window is counted from the sample of 2026-11-05" },
        { "calendar --weight \"60 kg\" --product us-conventional --dose 1x20w --rounding nearest --division once --start 2026-12-07 --supply 30 --protocol ipledge --can-get-pregnant yes --sample 2026-11-05 --sample 2026-12-05 --guideline none", "2026-12-05 to 2026-12-11: Window" },
        { "plan --weight \"60 kg\" --product us-conventional --dose 30mgx16w --division once --supply 60 --guideline ipledge", "The supply is for 60 days, more than 30 days." },
        { "plan --weight \"60 kg\" --product us-conventional --dose 30mgx16w --division once --guideline ipledge", "days supplied" },
        { "plan --weight \"60 kg\" --product us-conventional --dose 30mgx16w --division once --guideline none --pregnant yes", "critical contraindication.pregnancy" },
        { "severity --lesions 5,5,4", "moderate" },
        { "severity --lesions 0,0,5", "moderate" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task An_order_as_it_was_typed_is_heard(string typed, string said) => Assert.Contains(said, await PageAsync($"isotretinoin review {typed}"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Courses))]
    public async Task A_course_as_it_was_typed_is_heard(string typed, string said) => Assert.Contains(said, await PageAsync($"isotretinoin {typed}"), StringComparison.Ordinal);

    /// <summary>Courses under way: periods, weights and flags, and what is right.</summary>
    public static TheoryData<string, string, string, string> UnderWay => new()
    {
        { "2026-05-01,2026-09-30,110", "--weight \"2026-05-01 80 kg\" --weight \"2026-08-01 50 kg\" --policy starting --as-of 2026-09-30", "110mg", "110 mg/day for 50 kg is 2.2 mg/kg/day, above the maximum of 2 mg/kg/day." },
        { "2026-05-01,2026-09-30,60", "--weight \"2026-05-01 70 kg\" --weight \"2026-08-01 154 kg\" --policy latest --as-of 2026-09-30", "60mg", "warning weight.unit-slip" },
        { "2026-05-01,2026-09-30,60", "--weight \"2026-05-01 70 kg\" --weight \"2026-06-01 154 kg\" --weight \"2026-08-01 71 kg\" --policy latest --as-of 2026-09-30", "60mg", "warning weight.unit-slip" },
        { "2026-05-01,2026-09-30,60", "--weight \"2062-12-20 64 kg\" --policy latest --as-of 2026-09-30", "60mg", "A weight of 2062-12-20 is used for 2026-05-01." },
    };

    [Theory]
    [MemberData(nameof(UnderWay))]
    public async Task A_course_under_way_as_it_was_typed_is_heard_whether_it_goes_on_or_is_compared(string period, string flags, string next, string said)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, $"from,to,mg,formulation\n{period},conventional\n");
        string typed = $"{path} {flags} --target \"120-150 conventional\" --guideline none";

        Assert.Contains(said, await PageAsync($"isotretinoin progress {typed} --next \"{next} conventional\""), StringComparison.Ordinal);
        Assert.Contains(said, await PageAsync($"isotretinoin compare {typed} --on 2026-12-01 --candidate \"{next} conventional\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tests_of_a_year_of_28_days_each_stand_before_their_supply()
    {
        string page = await PageAsync("isotretinoin calendar --weight \"60 kg\" --product us-conventional --dose 1x16w --rounding nearest --division once --start 2026-01-04 --supply 28 --protocol uk-smpc --can-get-pregnant yes --guideline none");

        string[] dated = ["2026-01-04: Supply 1", "2026-01-31: Monthly pregnancy test", "2026-02-01: Supply 2", "2026-02-28: Monthly pregnancy test", "2026-03-01: Supply 3"];
        int[] places = [.. dated.Select(entry => page.IndexOf(entry, StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task A_way_of_going_on_is_held_against_supply_limits()
    {
        string history = Repository.PathOf("docs/history.csv");
        string page = await PageAsync($"isotretinoin progress {history} --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --next \"40mg conventional\" --supply 60 --guideline ipledge");
        Assert.Contains("The supply is for 60 days, more than 30 days.", page, StringComparison.Ordinal);
        string compared = await PageAsync($"isotretinoin compare {history} --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --formulation conventional --target 120-150 --on 2026-06-30 --candidate 40mg --supply 60 --guideline ipledge");
        Assert.Contains("The supply is for 60 days, more than 30 days.", compared, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(string command) => string.Join(' ', (await Tool.RunAsync(Tool.Words(command))).Answer.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
