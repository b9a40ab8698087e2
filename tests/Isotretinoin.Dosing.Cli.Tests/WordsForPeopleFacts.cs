namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Numbers and words as people read them, with what a pharmacist met and what is right.</summary>
public sealed class WordsForPeopleFacts
{
    private const string Pulses = "plan --weight \"70 kg\" --product us-conventional --dose \"20,0,0,0,0,0,0mgx26w\" --division once --target 220 --guideline practice";

    [Theory]
    [InlineData(Pulses, "≈2.86 mg/day for 70 kg is ≈0.041 mg/kg/day on average, with off days.", "2.857143")]
    [InlineData(Pulses, "Asked a day", "stated mg")]
    [InlineData(Pulses, "Target 220 mg/kg conventional: 15400 mg", "220 to 220")]
    [InlineData(Pulses, "Once a day", "once in the day")]
    [InlineData("plan --weight \"70 kg\" --product us-conventional --dose \"20mgx26w\" --division once --target 220 --guideline us-label", "The course ends below 220 mg/kg, on day 182: 3640 mg, 52 mg/kg.", "stays within")]
    [InlineData("review --once 1x15 --product us-conventional --guideline none", "No product of the catalogue has a 15 mg capsule; there are 10 and 16 mg.", "the strongest is")]
    [InlineData("review --once 2x20 --guideline none", "40 mg on a dosing day, in one dose", "once in the day")]
    public async Task What_was_unkind_is_said_as_people_say_it(string typed, string said, string not)
    {
        string page = await PageAsync(typed);

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain(not, page, StringComparison.Ordinal);
    }

    // Undated misses and two weights give numbers without an end.
    [Fact]
    public async Task Milligrams_for_people_have_two_decimals_at_most()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, "from,to,mg,formulation,missed-days\n2026-01-01,2026-03-01,35,lidose,7\n");

        string page = await PageAsync($"progress {path} --weight \"2026-01-01 61.7 kg\" --weight \"2026-02-01 63.1 kg\" --policy per-day --as-of 2026-03-01 --target \"120-150 micronized\" --next \"20mg micronized\" --guideline none");

        Assert.DoesNotMatch(@"[0-9]\.[0-9]{3,} mg(?!/kg)", page);
        Assert.DoesNotMatch(@"[0-9]\.[0-9]{2,} mg/kg(?!/day)", page);
    }

    [Fact]
    public async Task Two_strengths_of_the_same_days_are_told_how_to_be_written()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("history.csv");
        await File.WriteAllTextAsync(path, "from,to,capsules,formulation\n2026-01-01,2026-01-28,1x40,conventional\n2026-01-01,2026-01-28,1x20,conventional\n");

        string refused = (await Tool.RunAsync([.. Tool.Words("isotretinoin progress --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-01-28 --target \"120-150 conventional\" --guideline none"), path])).Refusal("history.csv");

        Assert.Contains("line 3: Two periods overlap", refused, StringComparison.Ordinal);
        Assert.Contains("1x40+1x20", refused, StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(string typed) =>
        string.Join(' ', (await Tool.RunAsync(Tool.Words($"isotretinoin {typed}"))).Answer.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
