namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A ceiling as it is typed: <c>--dose "1 max 80mg"</c>, <c>--band "0.5-1 max 80mg"</c>.</summary>
public sealed class CeilingFlagFacts
{
    private const string Patient = "--weight \"90 kg\" --product us-conventional --division twice --guideline none";

    [Theory]
    [InlineData("1 max 80mg x28d")]
    [InlineData("1x28d max 80mg")]
    [InlineData("1 mg/kg/day conventional max 80 mg/day x4w")]
    [InlineData("1 max 80.0mg x28d rounding=down")]
    public async Task A_ceiling_stands_before_the_days_or_after_them(string dose)
    {
        string page = (await PlanAsync(dose)).Answer;

        Assert.Contains("max 80 mg", page, StringComparison.Ordinal);
        Assert.Contains("info dose.at-ceiling", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 max 80 x28d", "Cannot be read.")]
    [InlineData("1 max 80mg x28d max 70mg", "Cannot be read.")]
    [InlineData("40mg max 80mg x28d", "Cannot be read.")]
    [InlineData("1 max 0mg x28d", "Read 0. Accepted: more than 0, up to 1,000 mg/day")]
    [InlineData("1 max 15mg x28d", "no capsules for 15 mg/day of us-conventional taken twice: none below and 20 mg above; the ceiling is 15 mg/day.")]
    public async Task Another_ceiling_is_refused_by_its_flag(string dose, string says)
    {
        Said said = await PlanAsync(dose);

        Assert.Equal(2, said.Status);
        Assert.StartsWith($"--dose \"{dose}\": ", said.Error, StringComparison.Ordinal);
        Assert.Contains(says, said.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.5-1 max 80mg")]
    [InlineData("standard max 80 mg/day")]
    [InlineData("0.5 to 1 mg/kg/day conventional max 80mg")]
    public async Task A_band_has_a_ceiling(string band)
    {
        string page = (await Tool.RunAsync([.. Tool.Words($"isotretinoin options {Patient} --target 120-150 --band"), band])).Answer;

        Assert.Contains("(at most 80 mg/day), taken twice a day", page, StringComparison.Ordinal);
        Assert.Contains("The nearest doses outside: 40 mg below, 90 mg above.", page, StringComparison.Ordinal);
    }

    private static Task<Said> PlanAsync(string dose) => Tool.RunAsync([.. Tool.Words($"isotretinoin plan {Patient} --rounding down --dose"), dose]);
}
