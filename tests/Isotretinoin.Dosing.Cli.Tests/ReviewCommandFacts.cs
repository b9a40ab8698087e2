namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class ReviewCommandFacts
{
    private const string Order = "isotretinoin review --morning 1x20 --evening 1x10 --formulation conventional --days 30 --quantity 30x20+30x10 --refills 0 --as-of 2026-01-05";
    private const string Review = "isotretinoin review --guideline us-label ";

    [Fact]
    public async Task An_order_is_reviewed_with_its_numbers_and_its_lines()
    {
        string page = await PageAsync($"{Order} --weight \"2025-12-20 64.3 kg\" --lesions 30,20,2 --guideline us-label");

        Assert.Contains("Dose: 30 mg on a dosing day, in two doses; ≈0.467 mg/kg/day for 64.3 kg, weighed on 2025-12-20.", page, StringComparison.Ordinal);
        Assert.Contains("Supply: 30 days stated, capsules for 30 days at most; the quantities add up. Refills: 0.", page, StringComparison.Ordinal);
        Assert.Contains("which suggest moderate acne; reviewed as moderate.", page, StringComparison.Ordinal);
        Assert.Contains("20 mg: Take 1 capsule by mouth in the morning with food. 30 capsules for 30 days.", page, StringComparison.Ordinal);
        Assert.Contains("warning dose.below-range 30 mg/day for 64.3 kg is ≈0.467 mg/kg/day", page, StringComparison.Ordinal);
        Assert.Contains(Dosing.Review.Caution, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_of_an_order_with_all_of_them_is_found()
    {
        string page = await PageAsync("isotretinoin review --morning 1x200 --evening 1x200 --quantity 90 --refills 3 --weight \"155 mg\" --guideline us-label --guideline ipledge");

        Assert.All(
            ["critical dose.above-maximum", "critical product.implausible-strength", "critical weight.unit-slip", "warning supply.over-limit", "warning supply.refills"],
            finding => Assert.Contains(finding, page, StringComparison.Ordinal));
        Assert.Contains("mg/kg/day unknown: '155 mg' is not a body weight.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--once 1x40 --formulation conventional --weight \"64 kg\"", "warning dose.once-daily")]
    [InlineData("--once 2x40 --formulation conventional --weight \"79 kg\"", "80 mg/day for 79 kg is ≈1.013 mg/kg/day")]
    [InlineData("--once 1x20", "product.ambiguous-strength")]
    [InlineData("--once 2x40 --pattern alternate-days --product absorica", "Dose: 80 mg on a dosing day, in one dose, every other day: 40 mg a day on average; mg/kg/day unknown: no weight stated. Supply: days not stated. Refills: not stated.")]
    [InlineData("--morning 2x40 --evening 1x20", "40 mg capsules, 2 in the morning 20 mg capsules, 1 in the evening")]
    [InlineData("--once 2x40 --pattern alternate-days", "40 mg capsules, 2 every other day")]
    [InlineData("--once 1x15", "No product of the catalogue has a 15 mg capsule; there are 10 and 16 mg.")]
    [InlineData("--once 1x40 --days 30 --quantity 31", "the quantities do not add up")]
    [InlineData("--once 1x20+1x20 --quantity 30x20", "20 mg capsules, 2 once daily, 30 capsules")]
    [InlineData("--once 1x20 --pregnant yes", "critical contraindication.pregnancy")]
    [InlineData("--once 1x20 --takes-tetracycline yes", "interaction.tetracycline")]
    [InlineData("--once 1x20 --born 2015-01-01 --as-of 2026-01-05", "age.under-12")]
    [InlineData("--once 1x20 --previous-course 2025-12-24 --as-of 2026-01-05", "second-course.too-early")]
    [InlineData("--once 1x20 --weight \"2025-06-01 60 kg\" --weight \"2026-01-04 132 kg\" --as-of 2026-01-05", "weight.unit-slip")]
    [InlineData("--once 1x20 --weight \"2025-06-01 60 kg\" --weight \"132 kg\"", "weight.unit-slip")]
    [InlineData("--once 1x20 --severity mild --lesions 30,20,6", "which suggest severe acne; reviewed as mild.")]
    public async Task Everything_that_the_flags_state_is_reviewed(string flags, string says) => Assert.Contains(says, await PageAsync(Review + flags), StringComparison.Ordinal);

    [Fact]
    public async Task Unknown_is_never_taken_for_no()
    {
        string unknown = await PageAsync($"{Review} --once 1x20");

        Assert.Equal(unknown, await PageAsync($"{Review} --once 1x20 --pregnant unknown --takes-vitamin-a unknown"));
        Assert.Contains("Not considered, because not stated: ", unknown, StringComparison.Ordinal);
        Assert.Contains("Not stated: pregnancy, and whether the patient can get pregnant. Not stated: body weight. Findings (", unknown, StringComparison.Ordinal);
        Assert.Contains("tetracyclines, vitamin A supplements", unknown, StringComparison.Ordinal);
        Assert.Contains("Not stated: pregnancy of a patient who can get pregnant.", await PageAsync($"{Review} --once 1x20 --can-get-pregnant yes"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not stated: pregnancy", await PageAsync($"{Review} --once 1x20 --pregnant no"), StringComparison.Ordinal);
        Assert.DoesNotContain("Not stated: pregnancy", await PageAsync($"{Review} --once 1x20 --can-get-pregnant no"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_that_of_the_contract()
    {
        string typed = $"{Order} --weight \"2025-06-01 62 kg\" --weight \"2025-12-20 64.3 kg\" --weight \"2026-02-01 65 kg\" --born 2005-03-01 --can-get-pregnant no --lesions 30,20,2 --previous-course none --guideline us-label --explain --json";
        using var request = new MemoryStream("""
            {"op":"review","order":{"doses":[{"at":"morning","capsules":[{"mg":20,"count":1}]},{"at":"evening","capsules":[{"mg":10,"count":1}]}],"formulation":"conventional","supplyDays":30,"quantities":[{"mg":20,"count":30},{"mg":10,"count":30}],"refills":0},"patient":{"weights":[{"date":"2025-06-01","kg":62},{"date":"2025-12-20","kg":64.3},{"date":"2026-02-01","kg":65}],"birthDate":"2005-03-01","flags":{"canGetPregnant":false},"lesions":{"comedones":30,"inflammatory":20,"nodules":2},"previousCourse":false},"asOf":"2026-01-05","guidelines":["us-label"],"explain":true}
            """u8.ToArray());

        Said wire = await Tool.RunAsync(request, "run");

        Assert.Equal(wire.Output, $"{{\"ok\":true,\"result\":{(await Tool.RunAsync(Tool.Words(typed))).Answer.TrimEnd('\n')}}}\n");
    }

    [Fact]
    public async Task The_working_is_shown_with_a_weight_and_without()
    {
        Assert.Contains(" Working ", await PageAsync($"{Order} --weight \"64.3 kg\" --guideline none --explain"), StringComparison.Ordinal);
        Assert.Contains(" Working ", await PageAsync($"{Order} --guideline none --explain"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "--once is missing. Accepted: capsules such as 2x20 (tw")]
    [InlineData("--morning 1x20", "--morning 1x20: Accepted: one dose at once, or one in the morning and one in the evening.")]
    [InlineData("--evening 1x20", "--evening 1x20: Accepted: one dose at once, or one in the morning and one in the evening.")]
    [InlineData("--once 1x20 --evening 1x20", "--once 1x20: Accepted: one dose at once, or one in the morning and one in the evening.")]
    [InlineData("--once 40", "--once 40: Cannot be read. Accepted: capsules such as 2x20 (tw")]
    [InlineData("--once 0mg", "--once 0mg: Read 0. Accepted: a whole number, 1 to 10,00")]
    [InlineData("--morning 40mg --evening 1x20", "--morning 40mg: Accepted: every dose in capsules, or every dose in mg.")]
    [InlineData("--once 1x1001", "--once 1x1001: Read 1001. Accepted: a whole number, 1 to 1,00")]
    [InlineData("--once 0x20", "--once 0x20: Read 0. Accepted: a whole number, 1 to 1,00")]
    [InlineData("--once 999x1+2x1", "--once 999x1+2x1: Read 1001. Accepted: a whole number, 1 to 1,00")]
    [InlineData("--once 11x1000", "--once 11x1000: Accepted: up to 10,000 mg a day, and 1 to 1,000 capsules of a strength in a dose.")]
    [InlineData("--once 1x20 --quantity 0", "--quantity 0: Read 0. Accepted: a whole number, 1 to 100,")]
    [InlineData("--once 1x20+1x10 --quantity 30", "--quantity 30: Cannot be read. Accepted: capsules such as 2x20 (tw")]
    [InlineData("--once 1x20 --quantity 30x40", "--quantity 30x40: Accepted: one quantity of 1 to 100,000 capsules for each strength of the order, 20 mg.")]
    [InlineData("--once 1x20 --days 0", "--days 0: Read 0. Accepted: a whole number, 1 to 3,65")]
    [InlineData("--once 1x20 --refills -1", "--refills -1: Read -1. Accepted: a whole number, 0 to 1,00")]
    [InlineData("--once 1x20 --product claravis", "--product claravis: Read 'claravis'. Accepted: us-conventional, us-amnes")]
    [InlineData("--once 1x20 --product absorica --formulation conventional", "--formulation conventional: absorica is lidose. Accepted: the product's formulation")]
    [InlineData("--once 1x20 --weight \"60 kg\" --weight \"61 kg\"", "--weight \"61 kg\": Is the second weight without a date. Accepted: one, and any number with dates")]
    [InlineData("--once 1x20 --weight \"2026-01-01 60 kg\" --weight \"2026-01-01 61 kg\"", "--weight \"2026-01-01 61 kg\": Two weights are dated 2026-01-01: 60 kg and 61 kg. Accepted: one weight for each date.")]
    [InlineData("--once 1x20 --born yesterday", "--born yesterday: Read 'yesterday'. Accepted: a date such as 2026-01-05")]
    [InlineData("--once 1x20 --previous-course no", "--previous-course no: Cannot be read. Accepted: a date such as 2026-01-05")]
    [InlineData("--once 1x20 --severity bad", "--severity bad: Read 'bad'. Accepted: mild, moderate, severe.")]
    [InlineData("--once 1x20 --lesions 1,2", "--lesions 1,2: Cannot be read. Accepted: three counts such as 30,2")]
    [InlineData("--once 1x20 --lesions 1,2,x", "--lesions 1,2,x: Cannot be read. Accepted: three counts such as 30,2")]
    [InlineData("--once 1x20 --pregnant perhaps", "--pregnant perhaps: Cannot be read. Accepted: yes, no, unknown.")]
    public async Task Wrong_input_is_a_line_that_names_the_flag_as_typed(string flags, string says)
    {
        Said said = await Tool.RunAsync(Tool.Words(Review + flags));

        _ = said.Refusal(says);
    }

    /// <summary>A page as one line, however it was wrapped.</summary>
    private static async Task<string> PageAsync(string typed) =>
        string.Join(' ', (await Tool.RunAsync(Tool.Words(typed))).Answer.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
