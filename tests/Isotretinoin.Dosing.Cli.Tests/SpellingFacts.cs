namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Weights, doses and counts as people type them.</summary>
public sealed class SpellingFacts
{
    private const string Plan = "isotretinoin plan --product us-conventional --dose 1 --rounding down --division twice --target 120 --guideline none --json";

    [Theory]
    [InlineData("154 lb", "154 lbs|154 LB|154 Lbs|154 pounds|154Pounds|154 pound")]
    [InlineData("70 kg", "70 Kg|70 KG|70kgs|70 kilograms|70 Kilos|70.0 kilo")]
    [InlineData("11 st 4 lb", "11 stone 4 pounds|11 Stone 4 lbs|11st4lb|11 stones 4 LBS")]
    [InlineData("11 st", "11 stone|11 ST|11 stones")]
    public async Task A_weight_is_read_however_its_unit_is_written(string weight, string others)
    {
        string expected = await AnswerAsync($"{Plan} --weight \"{weight}\"");

        foreach (string other in others.Split('|'))
        {
            Assert.Equal(expected, await AnswerAsync($"{Plan} --weight \"{other}\""));
            Assert.DoesNotContain("weight.unit-slip", await AnswerAsync($"isotretinoin review --once 1x20 --weight \"{other}\" --guideline none --json"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("70 kilogrammmes")]
    [InlineData("70 mg")]
    [InlineData("70 st 4 kg")]
    [InlineData("70 kg 4 lb")]
    public async Task What_is_no_unit_of_weights_is_refused(string weight) => Assert.StartsWith(
        $"--weight \"{weight}\": Cannot be read. Accepted: '70.3 kg', '154 lb' or '11 st 4 lb'",
        (await Tool.RunAsync(Tool.Words($"{Plan} --weight \"{weight}\""))).Error,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("--weight \"64,3 kg\"", "--weight \"64,3 kg\"")]
    [InlineData("--weight \"64.3 kg\" --target 120,5", "--target 120,5")]
    [InlineData("--weight \"64.3 kg\" --dose 0,5x28d", "--dose 0,5x28d")]
    [InlineData("--weight \"64.3 kg\" --already-taken \"10,5 mg\"", "--already-taken \"10,5 mg\"")]
    public async Task A_decimal_comma_is_refused_and_named(string flags, string says)
    {
        string typed = flags.Contains("--target", StringComparison.Ordinal) ? Plan.Replace(" --target 120", "", StringComparison.Ordinal)
            : flags.Contains("--dose", StringComparison.Ordinal) ? Plan.Replace(" --dose 1", "", StringComparison.Ordinal)
            : Plan;
        string line = Assert.Single((await Tool.RunAsync(Tool.Words($"{typed} {flags}"))).Error.TrimEnd('\n').Split('\n'));

        Assert.StartsWith($"{says}: Cannot be read. Accepted: ", line, StringComparison.Ordinal);
        Assert.EndsWith("; decimals have a point before them, not a comma.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_counts_of_lesions_are_not_taken_for_a_decimal_comma() => Assert.DoesNotContain(
        "comma", (await Tool.RunAsync("severity", "--lesions", "30,20")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("review --once 2x20 --guideline none", "review --once 2X20 --guideline none")]
    [InlineData("review --once 2x20 --days 30 --guideline none", "review --once 2.0x20 --days 30.0 --guideline none")]
    [InlineData("severity --lesions 30,20,2", "severity --lesions 30.0,20.0,2")]
    [InlineData("plan --weight \"70 kg\" --product us-conventional --dose 0.5x4w --dose 1 --rounding down --division twice --target 120 --guideline none", "plan --weight \"70 kg\" --product us-conventional --dose 0.5X28.0D --dose 1 --rounding down --division twice --target 120.0 --guideline none")]
    public async Task A_whole_number_may_have_a_point_and_a_count_a_capital(string typed, string other) =>
        Assert.Equal(await AnswerAsync($"isotretinoin {typed} --json"), await AnswerAsync($"isotretinoin {other} --json"));

    [Fact]
    public async Task One_line_is_one_line() => Assert.Equal(
        "1 line answered: 0 ok, 1 refused.\n", (await Tool.RunAsync(new MemoryStream("{}"u8.ToArray()), "run")).Error);

    [Fact]
    public async Task A_line_that_is_not_JSON_is_named_by_its_number_in_the_file()
    {
        string[] answers = (await Tool.RunAsync(new MemoryStream("\n{\"op\":\"products\"}\n\n{\"op\":}\n{\"é\":x"u8.ToArray()), "run")).OutputLines;

        Assert.Equal(3, answers.Length);
        Assert.Contains("The request is not readable as JSON. The fault is at line 4, character 7.", answers[1], StringComparison.Ordinal);
        Assert.Contains("The request is not readable as JSON. The fault is at line 5, character 6.", answers[2], StringComparison.Ordinal);
    }

    private static async Task<string> AnswerAsync(string typed) => (await Tool.RunAsync(Tool.Words(typed))).Answer;
}
