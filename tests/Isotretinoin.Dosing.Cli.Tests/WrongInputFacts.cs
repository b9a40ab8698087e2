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
        { "", "isotretinoin: no command was read.", "plan, options, ways, progress, compare, pill-count, review, calend" },
        { "plann", "plann: there is no such command.", "plan, options, ways, progress, compare, pill-count, review, calend" },
        { "plan --wieght \"79 kg\"", "--wieght: 'plan' has no such flag or argument.", "--weight, --formulation, --product, --stocking, --strengths," },
        { "run --worker 2 requests.ndjson", "--worker: 'run' has no such flag or argument.", "--workers" },
        { "cohort --unti kg weights.csv --product us-conventional", "--unti: 'cohort' has no such flag or argument.", "--unit," },
        { "progress --history history.csv --as-of 2026-03-31", "--history: 'progress' has no such flag or argument.", "--weight," },
        { "products extra", "extra: 'products' has no such flag or argument.", "--help" },
        { "plan --weight", "--weight: no value was read.", "\"64.3 kg\"" },
        { "plan", "--weight is missing.", "'70.3 kg', '154 lb' or '11 st 4 lb'" },
        { "plan --weight \"1 kg\" --weight \"2 kg\"", "--weight: read '1 kg' and '2 kg'.", "one value" },
        { "plan --weight 64.3", "--weight 64.3: Cannot be read.", "'70.3 kg', '154 lb' or '11 st 4 lb'" },
        { "plan --weight \"70,5 kg\"", "--weight \"70,5 kg\": Cannot be read.", "more than 0, up to 500 kg" },
        { "plan --weight \"0 kg\"", "--weight \"0 kg\": A body weight is more than 0, up to 500 kg, after rounding to the gram.", "more than 0, up to 500 kg" },
        { "plan --weight \"-3 kg\"", "--weight \"-3 kg\": A body weight is more than 0, up to 500 kg, after rounding to the gram.", "more than 0, up to 500 kg" },
        { "plan --weight \"501 kg\"", "--weight \"501 kg\": A body weight is more than 0, up to 500 kg, after rounding to the gram.", "more than 0, up to 500 kg" },
        { "plan --weight \"1200 lb\"", "--weight \"1200 lb\": A body weight is more than 0, up to 500 kg (1,102.31 lb), after rounding to the gram.", "up to 500 kg (1,102.31 lb)" },
        { "plan --weight \"79 st 3 lb\"", "--weight \"79 st 3 lb\": A body weight is more than 0, up to 500 kg (78 st 10.31 lb), after rounding to the gram.", "up to 500 kg (78 st 10.31 lb)" },
        { "plan --weight NaN", "--weight NaN: Cannot be read.", "more than 0, up to 500 kg" },
        { Weight, "--product is missing.", "us-conventional, us-amnesteem, absorica" },
        { Weight + " --product claravis", "--product claravis: Read 'claravis'.", "us-conventional, us-amnesteem, absorica" },
        { Product + " --strengths 10", "--strengths 10: Conflicts with another flag.", "either --product (with --stocking) or --strengths" },
        { Product + " --stocking 25", "--stocking 25: us-conventional has no 25 mg capsule.", "10, 20, 30, 40 mg." },
        { Product + " --stocking 10,10", "--stocking 10,10: Strengths must be distinct whole milligrams: 10, 10.", "1 to 12 different strengths, each a whole number from 1 to 1" },
        { Product + " --name mine", "--name mine: Conflicts with another flag.", "a product of your own" },
        { Weight + " --strengths 10,20", "--formulation is missing.", "conventional, lidose, micronized" },
        { Weight + " --strengths \"\" --formulation lidose", "--strengths \"\": Cannot be read.", "strengths in mg such as 10,20,40." },
        { Weight + " --strengths 10,10 --formulation lidose", "--strengths 10,10: Strengths must be distinct whole milligrams: 10, 10.", "1 to 12 different strengths" },
        { Weight + " --strengths -10 --formulation lidose", "--strengths -10: Read -10.", "a whole number, 1 to 100 mg." },
        { Weight + " --strengths 101 --formulation lidose", "--strengths 101: Read 101.", "a whole number, 1 to 100 mg." },
        { Weight + " --strengths 1,2,3,4,5,6,7,8,9,10,11,12,13 --formulation lidose", "--strengths 1,2,3,4,5,6,7,8,9,10,11,12,13: Strengths must be distinct whole milligrams: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13.", "1 to 12 different strengths" },
        { Weight + " --strengths 10,20 --formulation liquid", "--formulation liquid: Cannot be read.", "conventional, lidose, micronized" },
        { Weight + " --strengths 10 --stocking 10 --formulation lidose", "--stocking 10: Conflicts with another flag.", "--product with --stocking" },
        { Weight + " --strengths 10 --name \" \" --formulation lidose", "--name \" \": A product needs a name.", "" },
        { Product, "--dose is missing.", "mg/kg/day such as 0.5x28d" },
        { Plan + " --dose 0", "--dose 0: Read 0.", "more than 0, up to 10 mg/kg/day, with at most 3 decimals" },
        { Plan + " --dose 11", "--dose 11: Read 11.", "more than 0, up to 10 mg/kg/day" },
        { Plan + " --dose 0.0005", "--dose 0.0005: Read 0.0005.", "at most 3 decimals" },
        { Plan + " --dose 0.50000000000000000000000000000000000001", "--dose 0.50000000000000000000000000000000000001: Read 0.50000000000000000000000000000000000001.", "at most 3 decimals" },
        { Plan + " --dose -1", "--dose -1: Read -1.", "more than 0, up to 10 mg/kg/day" },
        { Plan + " --dose 0,5", "--dose 0,5: Cannot be read.", "0.5x28d" },
        { Plan + " --dose 40,80", "--dose 40,80: Cannot be read.", "'40,80mg'" },
        { Plan + " --dose half", "--dose half: Cannot be read.", "0.5x28d" },
        { Plan + " --dose 0.5 --dose 1", "--dose 1: Only one step may be open; the others state their days.", "" },
        { Plan + " --dose 0.5x0d", "--dose 0.5x0d: Read 0.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x3651d", "--dose 0.5x3651d: Read 3651.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x522w", "--dose 0.5x522w: Read 3654.", "1 to 3,650 days" },
        { Plan + " --dose 0.5x99999999999999999999d", "--dose 0.5x99999999999999999999d: Read 99999999999999999999.", "1 to 3,650 days" },
        { Plan + " --dose 0,0mg", "--dose 0,0mg: Accepted: 1 to 92 daily doses, at least one of them more than 0.", "" },
        { Plan + " --dose \"40mg pattern=10\"", "--dose \"40mg pattern=10\": Cannot be read.", "mg/kg/day such as 0.5x28d, the last step open such as 1, mor" },
        { Plan + " --dose 45,40mg", "--dose 45,40mg: Step 1, day 1 of the cycle: no capsules for 45 mg/day of us-conventional taken twice: 40 mg below and 50 mg above.", "40 mg below" },
        { Plan + " --dose 0.1", "--dose 0.1: Step 1: no capsules for 7.9 mg/day of us-conventional taken twice: none below and 20 mg above.", "20 mg above" },
        { Plan + " --dose \"1 pattern=00\"", "--dose \"1 pattern=00\": Read '00'.", "not all 0" },
        { Plan + " --dose \"1 pattern=fri-mon\"", "--dose \"1 pattern=fri-mon\": Read 'fri-mon'.", "weekdays in the order of the week" },
        { Plan + " --dose \"1 pattern=mon-wed-fri\"", "--dose \"1 pattern=mon-wed-fri\": The pattern mon-wed-fri is of weekdays", "with that date" },
        { Plan + " --dose off --dose 1", "--dose off: Cannot be read.", "'off x14d'" },
        { Plan + " --dose \"off x14d division=once\" --dose 1", "--dose \"off x14d division=once\": Cannot be read.", "'off x14d'" },
        { Plan + " --dose \"off x3651d\" --dose 1", "--dose \"off x3651d\": Read 3651.", "1 to 3,650 days" },
        { Plan + " --dose \"1 pattern=1 pattern=10\"", "--dose \"1 pattern=1 pattern=10\": Cannot be read.", "pattern=10" },
        { Plan + " --dose \"1 pattern=10 rounding=spread:3\"", "--dose \"1 pattern=10 rounding=spread:3\": A spread dose needs the daily pattern, 1, not 10.", "" },
        { Plan + " --dose \"1 rounding=spread:8\"", "--dose \"1 rounding=spread:8\": Read 8.", "a whole number, 2 to 7 days." },
        { Plan + " --dose \"1 division=thrice\"", "--dose \"1 division=thrice\": Read 'thrice'.", "once, twice" },
        { Plan + " --dose \"1 food=yes\"", "--dose \"1 food=yes\": Cannot be read.", "division=" },
        { Plan + " --dose \"1 liquid\"", "--dose \"1 liquid\": Read 'liquid'.", "conventional, lidose, micronized" },
        { Plan + " --dose \"40mg micronized\"", "--dose \"40mg micronized\": Read mg of micronized, but the product is conventional.", "mg of conventional" },
        { "plan --weight \"500 kg\" --product us-conventional --division twice --rounding down --target 120 --guideline none --dose 10", "--dose 10: 10 mg/kg/day conventional for 500 kg is 5000 mg/day.", "1,000 mg/day" },
        { "plan --weight \"70 kg\" --product absorica --division twice --rounding down --target \"120 lidose\" --guideline none --dose 1", "--dose 1: Needs a formulation.", "conventional, lidose, micronized" },
        { "plan --weight \"70 kg\" --product absorica --division twice --rounding down --target 120 --guideline none --dose \"1 lidose\"", "--target 120: Needs a formulation.", "conventional, lidose, micronized" },
        { Product + " --dose 1", "--division is missing.", "once, twice" },
        { Product + " --dose 1 --division daily", "--division daily: Read 'daily'.", "once, twice" },
        { Product + " --dose 1 --division twice", "--rounding is missing.", "down, up, nearest, spread:2 to spread:7" },
        { Product + " --dose 1 --division twice --rounding off", "--rounding off: Cannot be read.", "down, up, nearest, spread:2 to spread:7" },
        { Choices + " --dose 1", "--target is missing.", "120-150" },
        { Choices + " --dose 1 --target 150-120", "--target 150-120: A target runs from the lower dose to the higher: accepted up to 120 mg/kg conventional.", "" },
        { Choices + " --dose 1 --target 0-120", "--target 0-120: Read 0.", "more than 0, up to 1,000 mg/kg" },
        { Choices + " --dose 1 --target 1001", "--target 1001: Read 1001.", "more than 0, up to 1,000 mg/kg" },
        { Choices + " --dose 1 --target \"7000 mg\"", "--target \"7000 mg\": Cannot be read.", "mg/kg" },
        { Choices + " --dose \"1 pattern=1000000000000000000000000000\" --target 1000", "--dose \"1 pattern=1000000000000000000000000000\": The course would last 31,585 days.", "up to 3,650 days" },
        { Plan + " --dose 1 --already-taken 1200", "--already-taken 1200: Cannot be read.", "'1200 mg'" },
        { Plan + " --dose 1 --already-taken \"-1 mg\"", "--already-taken \"-1 mg\": Read -1.", "0 to 500,000 mg" },
        { Plan + " --dose 1 --already-taken \"1200 mg lidose\"", "--already-taken \"1200 mg lidose\": Read mg of lidose, but the product is conventional.", "mg of conventional." },
        { Plan + " --dose 1 --start 05/01/2026", "--start 05/01/2026: Read '05/01/2026'.", "a date such as 2026-01-05" },
        { Plan + " --dose 1 --start 2026-02-30", "--start 2026-02-30: Read '2026-02-30'.", "a date such as 2026-01-05" },
        { Plan + " --dose 1 --start 9999-12-30", "--start 9999-12-30: Day 169 of the course would fall after 9999-12-31.", "up to 9999-07-16." },
        { Plan + " --dose 1 --supply 0", "--supply 0: Read 0.", "a whole number, 1 to 365 days." },
        { Plan + " --dose 1 --supply 366", "--supply 366: Read 366.", "a whole number, 1 to 365 days." },
        { Plan + " --dose 1 --supply 30.5", "--supply 30.5: Read 30.5.", "a whole number." },
        { Product + " --rounding down --division twice --target 120 --dose 1", "--guideline is missing.", "none" },
        { Product + " --rounding down --division twice --target 120 --dose 1 --guideline nice", "--guideline nice: Read 'nice'.", "us-label, uk-smpc, ipledge, practice." },
        { "options --weight \"70 kg\" --product us-conventional --division twice --target 120", "--band is missing.", "0.5-1" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band 1-0.5 --target 120", "--band 1-0.5: A band runs from the lower dose to the higher: accepted up to 0.5 mg/kg/day conventional.", "" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band usual --target 120", "--band usual: Cannot be read.", "standard, low-dose, low-and-slow" },
        { "options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1", "--target is missing.", "120-150" },
        { "options --weight \"70 kg\" --product us-conventional --band 0.5-1 --target 120", "--division is missing.", "once, twice" },
        { "run one two", "two: 'run' has no such flag or argument.", "--output" },
        { "run no-such-file.ndjson", "file no-such-file.ndjson: Cannot be read.", "a file that can be read" },
        { "run --output /no-such-folder/answers.ndjson", "--output /no-such-folder/answers.ndjson: Cannot be written.", "a writable file" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Wrong_input_is_answered_with_a_line_that_names_the_flag_as_typed_and_what_is_accepted(string typed, string starts, string accepted)
    {
        Said said = await Tool.RunAsync(Tool.Words($"isotretinoin {typed}"));

        string line = said.Refusal(starts);
        Assert.Contains(accepted, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_mistakes_in_one_command_are_five_lines_in_the_order_in_which_they_were_typed()
    {
        Said said = await Tool.RunAsync(Tool.Words(
            "isotretinoin plan --weight 64.3 --product claravis --dose 0.5x4000d --dose 1 --rounding down --division twice --target 150-120 --start 2026-02-30 --guideline none"));

        Assert.Equal(2, said.Status);
        Assert.Equal(
            ["--weight 64.3", "--product claravis", "--dose 0.5x4000d", "--target 150-120", "--start 2026-02-30"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_mistake_of_each_kind_is_reported_once_without_its_consequences()
    {
        Said said = await Tool.RunAsync(Tool.Words(
            "isotretinoin plan --weight heavy --product us-conventional --dose half --dose \"1 pattern=00\" --division thrice --rounding down --target 120 --already-taken 1200 --pregnant perhaps --guideline none"));

        Assert.Equal(
            ["--weight heavy", "--dose half", "--dose \"1 pattern=00\"", "--division thrice", "--already-taken 1200", "--pregnant perhaps"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task A_quoted_input_stands_on_one_line_and_is_cut_when_it_is_long()
    {
        Said said = await Tool.RunAsync("plan", "--weight", $"70\nkg{new string('9', 500)}");

        Assert.Equal(2, said.Status);
        Assert.StartsWith($"--weight \"70 kg{new string('9', 55)}…\": Cannot be read.", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_input_is_never_cut_within_a_character()
    {
        Said said = await Tool.RunAsync("plan", "--weight", $"{new string('9', 59)}😀 kg");

        Assert.Contains($" {new string('9', 59)}…:", said.Error, StringComparison.Ordinal);
    }
}
