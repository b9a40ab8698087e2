namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class PillCountCommandFacts
{
    private const string Count = "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 ";
    private const string Next = " --next 40mg --weight \"60 kg\" --product us-conventional --division twice --supply-days 30 --guideline us-label";

    [Fact]
    public async Task A_count_alone_has_the_dose_taken_and_no_review()
    {
        string page = (await Tool.RunAsync(Tool.Words($"{Count}--left 8x20"))).Answer;

        Assert.Equal(
            "Counted on 2026-01-28, conventional capsules dispensed from 2026-01-01\nTaken: 52 × 20 mg; 1040 mg conventional.\nIn hand: 8 × 20 mg.\n\nNot reviewed: a count has no dose.\n",
            page);
    }

    [Fact]
    public async Task With_a_report_and_a_next_dose_it_has_the_agreement_and_the_capsules_to_dispense()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, "from,to,mg\n2026-01-01,2026-01-28,40\n");

        string page = (await Tool.RunAsync([.. Tool.Words($"{Count}--left 8x20{Next} --pregnant yes --reported"), path])).Answer;

        Assert.Contains("Reported: 1120 mg. By the count it is 80 mg less: 92.9 % of it.\n", page, StringComparison.Ordinal);
        Assert.Contains("Needed: 60 × 20 mg.\nTo dispense: 52 × 20 mg.\nIn hand and not used: none.\n", page, StringComparison.Ordinal);
        Assert.Contains("  critical contraindication.pregnancy\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_that_of_the_contract()
    {
        using var request = new MemoryStream("""
            {"op":"pill-count","formulation":"conventional","supplies":[{"date":"2026-01-01","capsules":[{"mg":20,"count":60}]}],"countedOn":"2026-01-28","left":[{"mg":20,"count":8},{"mg":20,"count":1}],"next":{"weight":{"kg":60,"date":"2026-01-01"},"product":"us-conventional","step":{"mgPerKgPerDay":0.5,"division":"twice","rounding":"down"},"supplyDays":30},"patient":{"pregnancyTests":[{"date":"2026-01-02","result":"negative"}]},"guidelines":["us-label"]}
            """u8.ToArray());

        Said wire = await Tool.RunAsync(request, "run");
        Said said = await Tool.RunAsync(Tool.Words(
            $"{Count}--left 8x20 --left 1x20 --next 0.5 --weight \"2026-01-01 60 kg\" --product us-conventional --division twice --rounding down --supply-days 30 --pregnancy-test \"2026-01-02 negative\" --guideline us-label --json"));

        Assert.Equal(wire.Output, $"{{\"ok\":true,\"result\":{said.Answer.TrimEnd('\n')}}}\n");
    }

    [Theory]
    [InlineData("", "--left is missing. Accepted: capsules such as 2x20")]
    [InlineData("--left 61x20", "--left 61x20: 61 × 20 mg are left, but 60 were dispensed.")]
    [InlineData("--left some", "--left some: Cannot be read. Accepted: capsules such as 2x20")]
    [InlineData("--left none --supply 60x20", "--supply 60x20: Cannot be read. Accepted: a date and capsules such as '2026-01-01 60x20'.")]
    [InlineData("--left none --supply \"2026-02-01 60x20\"", "--supply \"2026-02-01 60x20\": A supply is dated 2026-02-01, after the count.")]
    [InlineData("--left none --weight \"60 kg\" --product us-conventional --supply-days 30", "--next is missing. Accepted: mg/kg/day such as 0.5x28d")]
    [InlineData("--left none --next 40mg --weight \"60 kg\" --product us-conventional --division once --supply-days 30", "--guideline is missing.")]
    [InlineData("--left none --next 0.5 --weight \"60 kg\" --product absorica --division once --rounding down --supply-days 30 --guideline none", "--next 0.5: Needs a formulation. Accepted: a word after the number")]
    [InlineData("--left none --ignore-columns note", "--ignore-columns note: Needs a CSV file. Accepted: beside --reported.")]
    [InlineData("--left none --decimal-comma", "--decimal-comma: Needs a CSV file. Accepted: beside --reported.")]
    [InlineData("--left none --reported no-such-file.csv", "--reported no-such-file.csv: Cannot be read. Accepted: the name of an existing file")]
    public async Task Wrong_input_is_a_line_that_names_the_flag_as_typed(string flags, string says) => _ = (await Tool.RunAsync(Tool.Words(Count + flags))).Refusal(says);
}
