namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class WrongInputFacts
{
    private const string Weight = "plan --weight \"79 kg\"";
    private const string Product = Weight + " --product us-conventional";
    private const string Choices = Product + " --rounding down --division twice --guideline none";
    private const string Plan = Choices + " --target 120-150";

    /// <summary>What is typed, with which words the one line starts, and what it says is accepted.</summary>
    public static TheoryData<string, string, string> Lines { get; } = new()
    {
        { "", "isotretinoin: no command was read.", "plan, options, progress, compare, review, calendar, cohort, products, run" },
        { "plann", "plann: there is no such command.", "plan, options, progress, compare, review, calendar, cohort, products, run" },
        { "plan --wieght \"79 kg\"", "--wieght: 'plan' has no such flag", "--weight, --product" },
        { "products extra", "extra: 'products' has no such flag or argument.", "--help" },
        { "plan --weight", "--weight: no value was read.", "\"64.3 kg\"" },
        { "plan", "--weight: missing.", "'70.3 kg', '154 lb' or '11 st 4 lb'" },
        { "plan --weight \"1 kg\" --weight \"2 kg\"", "--weight: read '1 kg' and '2 kg'.", "one value" },
        { "plan --weight 64.3", "--weight: '64.3' has no unit.", "'70.3 kg', '154 lb' or '11 st 4 lb'" },
        { "plan --weight \"70,5 kg\"", "--weight: '70,5 kg' is not a body weight.", "more than 0, up to 500 kg" },
        { "plan --weight \"0 kg\"", "--weight: '0 kg' is not a body weight.", "more than 0, up to 500 kg" },
        { "plan --weight \"-3 kg\"", "--weight: '-3 kg' is not a body weight.", "more than 0, up to 500 kg" },
        { "plan --weight \"501 kg\"", "--weight: '501 kg' is not a body weight.", "more than 0, up to 500 kg" },
        { "plan --weight NaN", "--weight: 'NaN' is not a body weight.", "more than 0, up to 500 kg" },
        { Weight, "--product: missing.", "us-conventional, us-amnesteem, absorica" },
        { Weight + " --product claravis", "--product: read 'claravis'.", "us-conventional, us-amnesteem, absorica" },
        { Product + " --strengths 10", "--strengths: read '10' beside --product.", "either --product (with --stocking) or --strengths" },
        { Product + " --stocking 25", "--stocking: read '25'.", "one or more of 10, 20, 30, 40" },
        { Product + " --stocking 10,10", "--stocking: read '10,10'.", "none repeated" },
        { Product + " --name mine", "--name: read 'mine' beside --product.", "a product of your own" },
        { Weight + " --strengths 10,20", "--formulation: missing beside --strengths.", "conventional, lidose, micronized" },
        { Weight + " --strengths \"\" --formulation lidose", "--strengths: read ''.", "1 to 12 different strengths" },
        { Weight + " --strengths 10,10 --formulation lidose", "--strengths: read '10,10'.", "1 to 12 different strengths" },
        { Weight + " --strengths -10 --formulation lidose", "--strengths: read '-10'.", "from 1 to 100 mg" },
        { Weight + " --strengths 101 --formulation lidose", "--strengths: read '101'.", "from 1 to 100 mg" },
        { Weight + " --strengths 1,2,3,4,5,6,7,8,9,10,11,12,13 --formulation lidose", "--strengths: read '1,2,3,4,5,6,7,8,9,10,11,12,13'.", "1 to 12 different strengths" },
        { Weight + " --strengths 10,20 --formulation liquid", "--formulation: read 'liquid'.", "conventional, lidose, micronized" },
        { Weight + " --strengths 10 --stocking 10 --formulation lidose", "--stocking: read '10' beside --strengths.", "--product with --stocking" },
        { Weight + " --strengths 10 --name \" \" --formulation lidose", "--name: read an empty name.", "not empty" },
        { Product, "--dose: missing.", "mg/kg/day such as 0.5x28d" },
        { Plan + " --dose 0", "--dose: read '0'.", "more than 0, up to 10 mg/kg/day, with at most 3 decimals" },
        { Plan + " --dose 11", "--dose: read '11'.", "more than 0, up to 10 mg/kg/day" },
        { Plan + " --dose 0.0005", "--dose: read '0.0005'.", "at most 3 decimals" },
        { Plan + " --dose 0.50000000000000000000000000000000000001", "--dose: read '0.50000000000000000000000000000000000001'.", "at most 3 decimals" },
        { Plan + " --dose -1", "--dose: read '-1'.", "more than 0, up to 10 mg/kg/day" },
        { Plan + " --dose 0,5", "--dose: read '0,5'.", "0.5x28d" },
        { Plan + " --dose 40,80", "--dose: read '40,80'.", "'40,80mg'" },
        { Plan + " --dose half", "--dose: read 'half'.", "0.5x28d" },
        { Plan + " --dose 0.5 --dose 1", "--dose: '0.5' states no days, but another --dose follows.", "days on every step but the last" },
        { Plan + " --dose 0.5x0d", "--dose: '0.5x0d' has days that are out of range.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x3651d", "--dose: '0.5x3651d' has days that are out of range.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x522w", "--dose: '0.5x522w' has days that are out of range.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x99999999999999999999d", "--dose: '0.5x99999999999999999999d' has days that are out of range.", "1 to 3,650 days" },
        { Plan + " --dose 0,40mg", "--dose: read '0,40mg'.", "the first not 0" },
        { Plan + " --dose \"40mg pattern=10\"", "--dose: read '40mg pattern=10'.", "without pattern=" },
        { Plan + " --dose 45,40mg", "--dose: Step 1, day 1 of the cycle: no capsules for 45 mg/day of us-conventional taken twice: 40 mg below and 50 mg above.", "40 mg below" },
        { Plan + " --dose 0.1", "--dose: Step 1: no capsules for 7.9 mg/day of us-conventional taken twice: nothing below and 20 mg above.", "20 mg above" },
        { Plan + " --dose \"1 pattern=01\"", "--dose pattern: read '01'.", "the first 1" },
        { Plan + " --dose \"1 pattern=1 pattern=10\"", "--dose: read '1 pattern=1 pattern=10'.", "pattern=10" },
        { Plan + " --dose \"1 pattern=10 rounding=spread:3\"", "--dose: a dose on the days of pattern 10 cannot be rounded by spreading it.", "down, up, nearest" },
        { Plan + " --dose \"1 rounding=spread:8\"", "--dose rounding: read 'spread:8'.", "spread:2 to spread:7" },
        { Plan + " --dose \"1 division=thrice\"", "--dose division: read 'thrice'.", "once, twice" },
        { Plan + " --dose \"1 food=yes\"", "--dose: '1 food=yes' cannot have 'food=yes'.", "division=" },
        { Plan + " --dose \"1 liquid\"", "--dose: read '1 liquid', of which 'liquid' is no formulation.", "conventional, lidose, micronized" },
        { Plan + " --dose \"40mg micronized\"", "--dose: milligrams of capsules were stated as micronized, but us-conventional is conventional.", "mg of conventional capsules" },
        { "plan --weight \"500 kg\" --product us-conventional --division twice --rounding down --target 120 --guideline none --dose 10", "--dose: 10 mg/kg/day for 500 kg is 5000 mg/day.", "1,000 mg/day" },
        { "plan --weight \"70 kg\" --product absorica --division twice --rounding down --target 120 --guideline none --dose 1", "--dose: '1' does not say in whose milligrams it is, and absorica is lidose.", "conventional, lidose, micronized" },
        { "plan --weight \"70 kg\" --product absorica --division twice --rounding down --target 120 --guideline none --dose \"1 lidose\"", "--target: '120' does not say in whose milligrams it is, and absorica is lidose.", "conventional, lidose, micronized" },
        { Product + " --dose 1", "--division: missing, and a --dose states none of its own.", "once, twice" },
        { Product + " --dose 1 --division daily", "--division: read 'daily'.", "once, twice" },
        { Product + " --dose 1 --division twice", "--rounding: missing, and a --dose states none of its own.", "down, up, nearest, spread:2 to spread:7" },
        { Product + " --dose 1 --division twice --rounding off", "--rounding: read 'off'.", "down, up, nearest, spread:2 to spread:7" },
        { Choices + " --dose 1", "--target: missing, and the last --dose states no days.", "120-150" },
        { Choices + " --dose 1 --target 150-120", "--target: read '150-120'.", "from low to high such as 120-150" },
        { Choices + " --dose 1 --target 0-120", "--target: read '0-120'.", "more than 0, up to 1,000 mg/kg" },
        { Choices + " --dose 1 --target 1001", "--target: read '1001'.", "more than 0, up to 1,000 mg/kg" },
        { Choices + " --dose 1 --target \"7000 mg\"", "--target: read '7000 mg'.", "mg/kg" },
        { Choices + " --dose \"1 pattern=1000000000000000000000000000\" --target 1000", "--dose: The course would last ", "up to 3,650 days" },
        { Plan + " --dose 1 --already-taken 1200", "--already-taken: read '1200'.", "'1200 mg'" },
        { Plan + " --dose 1 --already-taken \"-1 mg\"", "--already-taken: read '-1 mg'.", "0 to 500,000 mg" },
        { Plan + " --dose 1 --already-taken \"1200 mg lidose\"", "--already-taken: '1200 mg lidose' is lidose, but us-conventional is conventional.", "the product's own formulation" },
        { Plan + " --dose 1 --start 05/01/2026", "--start: read '05/01/2026'.", "a date such as 2026-01-05" },
        { Plan + " --dose 1 --start 2026-02-30", "--start: read '2026-02-30'.", "a date such as 2026-01-05" },
        { Plan + " --dose 1 --start 9999-12-30", "--start: read '9999-12-30'.", "for this course up to 9999-" },
        { Plan + " --dose 1 --supply 0", "--supply: read '0'.", "whole days from 1 to 365" },
        { Plan + " --dose 1 --supply 366", "--supply: read '366'.", "whole days from 1 to 365" },
        { Plan + " --dose 1 --supply 30.5", "--supply: read '30.5'.", "whole days from 1 to 365" },
        { Product + " --rounding down --division twice --target 120 --dose 1", "--guideline: missing.", "none" },
        { Product + " --rounding down --division twice --target 120 --dose 1 --guideline nice", "--guideline: read 'nice'.", "none" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --target 120", "--band: missing.", "0.5-1" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band 1-0.5 --target 120", "--band: read '1-0.5'.", "from low to high such as 0.5-1" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band usual --target 120", "--band: read 'usual'.", "standard, low-dose, low-and-slow" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1", "--target: missing.", "120-150" },
        { "options --weight \"70 kg\" --product us-conventional --band 0.5-1 --target 120", "--division: missing.", "once, twice" },
        { "run one two", "two: 'run' has no such flag or argument.", "--output" },
        { "run no-such-file.ndjson", "run: 'no-such-file.ndjson' cannot be read.", "a file that can be" },
        { "run --output /no-such-folder/answers.ndjson", "--output: '/no-such-folder/answers.ndjson' cannot be written.", "a file that can be" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Wrong_input_is_answered_with_one_line_that_names_the_flag_what_was_read_and_what_is_accepted(string typed, string starts, string accepted)
    {
        Said said = await Tool.RunAsync(Tool.Words($"isotretinoin {typed}"));

        Assert.Equal(2, said.Status);
        Assert.Equal("", said.Output);
        string line = Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith(starts, line, StringComparison.Ordinal);
        Assert.Contains(accepted, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_input_stands_on_one_line_and_is_cut_when_it_is_long()
    {
        Said said = await Tool.RunAsync("plan", "--weight", $"70\nkg{new string('9', 500)}");

        Assert.Equal(2, said.Status);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        Assert.InRange(said.Error.Length, 1, 250);
    }

    [Fact]
    public async Task A_quoted_input_is_never_cut_within_a_character()
    {
        Said said = await Tool.RunAsync("plan", "--weight", $"{new string('9', 59)}😀 kg");

        Assert.Contains($"'{new string('9', 59)}…'", said.Error, StringComparison.Ordinal);
    }
}
