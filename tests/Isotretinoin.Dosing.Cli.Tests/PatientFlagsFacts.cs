namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What is known of a patient is heard by every command that reviews.</summary>
public sealed class PatientFlagsFacts
{
    private const string Course = " --weight \"2026-01-01 60 kg\" --product us-conventional --dose 40mgx28d --division twice --start 2026-01-05 --supply 30 --guideline us-label";

    public static TheoryData<string> Commands { get; } =
    [
        "isotretinoin plan" + Course,
        "isotretinoin calendar --protocol none" + Course,
        "isotretinoin options --weight \"60 kg\" --product us-conventional --division twice --band 0.5-1 --target 120 --guideline us-label",
        "isotretinoin pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left none --next 40mg --weight \"60 kg\" --product us-conventional --division twice --supply-days 30 --guideline us-label",
        "isotretinoin review --once 2x20 --guideline us-label",
        "isotretinoin progress history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --guideline us-label",
        "isotretinoin compare history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\" --on 2026-06-30 --candidate \"40mg conventional\" --guideline us-label",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_patient_who_is_pregnant_is_a_critical_finding(string command)
    {
        Assert.Contains("  critical contraindication.pregnancy\n", await PageAsync($"{command} --pregnant yes"), StringComparison.Ordinal);
        Assert.Contains("  critical contraindication.pregnancy\n", await PageAsync($"{command} --pregnancy-test \"2026-01-02 positive\""), StringComparison.Ordinal);
        Assert.DoesNotContain("contraindication.pregnancy", await PageAsync($"{command} --pregnant no"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_mistake_about_a_patient_is_named(string command)
    {
        Said said = await RunAsync(
            $"{command} --pregnant perhaps --born yesterday --severity bad --lesions 1,2 --previous-course no --pregnancy-test negative --pregnancy-test \"2026-01-02 maybe\" --takes-vitamin-a 1");

        Assert.Equal(2, said.Status);
        Assert.Equal(
            ["--pregnant perhaps", "--born yesterday", "--severity bad", "--lesions 1,2", "--previous-course no", "--pregnancy-test negative", "--pregnancy-test \"2026-01-02 maybe\"", "--takes-vitamin-a 1"],
            said.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
    }

    private static async Task<string> PageAsync(string command) => (await RunAsync(command)).Answer;

    private static Task<Said> RunAsync(string command) =>
        Tool.RunAsync(Tool.Words(command.Replace(" history.", $" {Repository.PathOf("docs/history.")}", StringComparison.Ordinal)));
}
