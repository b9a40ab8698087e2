namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class PlanCommandFacts
{
    private const string Plan = "isotretinoin plan --weight \"64.3 kg\" --product us-conventional --rounding down --division twice --guideline none ";

    [Fact]
    public async Task A_plan_names_the_days_that_matter_and_never_an_end_that_the_prescriber_decides()
    {
        string page = (await Tool.RunAsync(Tool.Words(Plan + "--dose 0.5x28d --dose 1 --target 120-150 --start 2026-01-05 --supply 30"))).Answer;

        Assert.Contains("120 mg/kg is reached on day 143 (2026-05-27): 7740 mg, ≈120.4 mg/kg.\n", page, StringComparison.Ordinal);
        Assert.Contains("It stays within 150 mg/kg until day 174 (2026-06-27): 9600 mg, ≈149.3 mg/kg.\n", page, StringComparison.Ordinal);
        Assert.Contains("\n1–28        0.5 mg/kg     1 × 20 mg  1 × 10 mg  30 mg         840 mg\n", page, StringComparison.Ordinal);
        Assert.Contains("\n2026-01-05  32.15 mg                            ≈0.467 mg/kg  ≈13.1\n", page, StringComparison.Ordinal);
        Assert.Contains("\n5       119–143  2026-05-03  2026-05-27  50 × 30 mg  ≈120.4\n", page, StringComparison.Ordinal);
        Assert.Contains("\nDirections\n  Supply 1\n    20 mg: Take 1 capsule by mouth in the morning with food.\n    10 mg: Take 1 capsule by mouth in the evening with food.\n  Supplies 2–5\n    30 mg: Take 1 capsule by mouth in the morning and 1 capsule in the evening\n    with food.\n", page, StringComparison.Ordinal);
        Assert.Contains(Review.Caution, page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task Five_typed_for_a_half_is_a_critical_finding_with_its_source_though_no_guideline_is_asked_for()
    {
        string page = (await Tool.RunAsync(Tool.Words(Plan + "--dose 5 --target 120-150"))).Answer;

        Assert.Contains("  critical dose.above-maximum\n", page, StringComparison.Ordinal);
        Assert.Contains("320 mg/day for 64.3 kg is ≈4.977 mg/kg/day", page, StringComparison.Ordinal);
        Assert.Contains("drugs.com/dosage/myorisan.html (S2)", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dose 40,80mg --target 120", "--dose \"40, 80 mg/day\" --target 120", "1      1 × 20 mg  1 × 20 mg  60 mg")]
    [InlineData("--dose \"1 pattern=alternate-days\" --target 120", "--dose \"1 pattern=10\" --target 120", "2      none")]
    [InlineData("--dose \"1 pattern=mon-wed-fri\" --start 2026-01-05 --target 120", "--dose \"1 mg/kg/day pattern=mon-wed-fri\" --start 2026-01-05 --target 120", "2      none       none")]
    [InlineData("--dose 0.5x4w --dose \"off x2w\" --dose 1 --target 120", "--dose 0.5x4w --dose \" off x 14d \" --dose 1 --target 120", "29–42   pause")]
    [InlineData("--dose 0,60mg --target 120", "--dose \"0, 60 mg\" --target 120", "2      1 × 30 mg")]
    [InlineData("--dose 0.5x4w", "--dose \"0.5 mg/kg/day conventional x 28d\"", "28 days")]
    [InlineData("--dose \"0.7x10d rounding=spread:3\"", "--dose \"0.7 mg/kg x 10d  rounding=spread:3\"", "2–3    1 × 30 mg  1 × 20 mg")]
    [InlineData("--dose 1 --target 120", "--dose 1 --target \"120 mg/kg\"", "Target 120 mg/kg conventional: 7716 mg\n")]
    [InlineData("--dose 1 --target 120-150", "--dose 1 --target \"120 to 150 mg/kg conventional\"", "Target 120 to 150 mg/kg conventional: 7716 to 9645 mg\n")]
    public async Task A_step_and_a_target_may_be_written_in_several_ways(string flags, string same, string shown)
    {
        string page = (await Tool.RunAsync(Tool.Words(Plan + flags))).Answer;

        Assert.Equal(page, (await Tool.RunAsync(Tool.Words(Plan + same))).Answer);
        Assert.Contains(shown, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doses_of_another_formulation_are_converted_visibly()
    {
        string page = (await Tool.RunAsync(Tool.Words(
            "isotretinoin plan --weight \"70 kg\" --product absorica-ld --dose 1 --formulation conventional --rounding down --division twice --target 120-150 --guideline none"))).Answer;

        Assert.Contains("Target 96 to 120 mg/kg micronized, converted from 120 to 150 mg/kg conventional: 6720 to 8400 mg\n", page.Replace(":\n", ": ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("warning product.not-substitutable\n", page, StringComparison.Ordinal);
        Assert.Contains("warning target.converted\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--dose 1 --target 120-150 --already-taken \"9000 mg\"", "120 mg/kg was reached before day 1: 9000 mg, ≈140 mg/kg were already taken, ≈20\nmg/kg beyond it.")]
    [InlineData("--dose 1 --target 120-150 --already-taken \"9645.000001 mg\"", "No dosing day stays within 150 mg/kg.")]
    [InlineData("--dose 1x10d --target 120-150", "The course ends below 120 mg/kg, on day 10: 600 mg, ≈9.3 mg/kg.")]
    [InlineData("--dose 1x10d", "The stated steps run to day 10: 600 mg, ≈9.3 mg/kg.")]
    [InlineData("--dose 1x10d --target 9.332", "The course ends below 9.332 mg/kg, on day 10: 600 mg, ≈9.3 mg/kg.")]
    [InlineData("--dose 1x200d --target 120-250", "It ends within 250 mg/kg, on day 200: 12000 mg, ≈186.6 mg/kg.")]
    [InlineData("--dose 1x200d --target 120", "The stated steps run to day 200: 12000 mg, ≈186.6 mg/kg.")]
    [InlineData("--dose 1x200d --target 120-150", "It stays within 150 mg/kg until day 160: 9600 mg, ≈149.3 mg/kg.")]
    public async Task A_course_that_does_not_reach_its_target_says_so(string flags, string sentence) =>
        Assert.Contains($"{sentence}\n", (await Tool.RunAsync(Tool.Words(Plan + flags))).Answer, StringComparison.Ordinal);

    [Fact]
    public async Task One_number_to_reach_has_one_date()
    {
        string page = (await Tool.RunAsync(Tool.Words(Plan + "--dose 1 --target 120 --start 2026-01-05"))).Answer;

        Assert.Contains("120 mg/kg is reached on day 129 (2026-05-13): 7740 mg, ≈120.4 mg/kg.\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("within", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-05-12", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_guidelines_share_is_said_once_and_each_source_once_by_number()
    {
        string page = (await Tool.RunAsync(Tool.Words(Plan.Replace("--guideline none", "--guideline us-label --guideline uk-smpc", StringComparison.Ordinal) + "--dose 0.4x10d"))).Answer;

        Assert.Equal(2, page.Split("dose.below-range").Length);
        Assert.Contains("us-label.range.conventional.below [1], uk-smpc.range.conventional.below [2]\n", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("\n  [1] ").Length);
    }

    [Fact]
    public async Task A_pharmacy_that_lacks_a_strength_is_given_what_it_has_and_a_product_of_ones_own_its_name()
    {
        string stocked = (await Tool.RunAsync(Tool.Words(Plan + "--dose 1x10d --stocking 20,10"))).Answer;
        string own = (await Tool.RunAsync(Tool.Words(
            "isotretinoin plan --weight \"64.3 kg\" --strengths 10,20 --name house --formulation conventional --rounding down --division twice --guideline none --dose 1x10d"))).Answer;

        Assert.StartsWith("64.3 kg, us-conventional (conventional capsules of 10, 20 mg)\n", stocked, StringComparison.Ordinal);
        Assert.Equal(stocked.Replace("us-conventional", "house", StringComparison.Ordinal), own);
    }

    [Fact]
    public async Task A_guideline_may_be_named_in_an_edition()
    {
        Guideline label = Guidelines.UnitedStatesLabel;
        string plan = Plan.Replace("--guideline none", $"--guideline {label.Id}@{label.Edition}", StringComparison.Ordinal);

        Assert.Contains($"Findings ({label}, and what is always reviewed)", (await Tool.RunAsync(Tool.Words(plan + "--dose 1x10d"))).Answer, StringComparison.Ordinal);
        Assert.StartsWith("--guideline us-label@1999-01-01: ", (await Tool.RunAsync(Tool.Words(plan.Replace(label.Edition, "1999-01-01", StringComparison.Ordinal) + "--dose 1x10d"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_of_many_strengths_grows_wide_and_breaks_no_number()
    {
        string page = (await Tool.RunAsync(Tool.Words(
            "isotretinoin plan --weight \"123.457 kg\" --strengths 1,3,7,9,12,13,17,19,22,27,31,37 --formulation lidose --dose 0.777x3650d --rounding spread:7 --division twice --guideline none"))).Answer;

        Assert.DoesNotContain("…", page, StringComparison.Ordinal);
        Assert.Contains("≈95.93 mg", page, StringComparison.Ordinal);
        Assert.Contains("1–3,650", page, StringComparison.Ordinal);
    }
}
