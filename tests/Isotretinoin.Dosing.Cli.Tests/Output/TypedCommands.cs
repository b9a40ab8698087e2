namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A command for each that there is, as it is typed in the folder of the documentation, and the help.</summary>
internal static class TypedCommands
{
    private const string Course = "--weight \"64.3 kg\" --product us-conventional --dose 0.5x28d --dose 1 --rounding down --division twice --target 120-150";
    private const string History = "history.csv --weight \"2026-01-01 60 kg\" --policy starting --as-of 2026-03-31 --target \"120-150 conventional\"";

    /// <summary>The commands by their names.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["plan"] = $"plan {Course} --start 2026-01-05 --supply 30 --guideline us-label --explain",
        ["plan --note"] = $"plan {Course} --start 2026-01-05 --supply 30 --guideline us-label --note",
        ["plan --handout"] = $"plan {Course} --start 2026-01-05 --supply 30 --guideline uk-smpc --handout text --clinician \"Dr A. Example\"",
        ["options"] = "options --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150 --guideline none",
        ["ways"] = "ways --weight \"70 kg\" --product us-conventional --division twice --band 0.5-1 --target 120-150 --supply 30 --further 2 --order-by days,capsulesADay --within-days 150 --limit 5 --guideline us-label",
        ["progress"] = $"progress {History} --next \"40mg conventional\" --guideline us-label --explain",
        ["compare"] = $"compare {History} --on 2026-06-30 --candidate \"40mg conventional\" --guideline none",
        ["pill-count"] = "pill-count --formulation conventional --supply \"2026-01-01 60x20\" --counted-on 2026-01-28 --left 8x20",
        ["review"] = "review --morning 1x200 --evening 1x200 --quantity 90 --refills 3 --weight \"155 mg\" --guideline us-label",
        ["calendar"] = $"calendar {Course} --start 2026-01-05 --supply 30 --protocol uk-smpc --can-get-pregnant yes --guideline none",
        ["cohort"] = "cohort weights.csv --ignore-columns patient,sex --product us-conventional --dose 1 --instead 0.75 --rounding down --division twice --target 120 --month 30 --guideline none",
        ["audit"] = "audit ledger.csv --weights ledger-weights.csv --as-of 2026-06-30 --gap 60 --formulation conventional --policy starting --criterion reached:120",
        ["products"] = "products",
        ["severity"] = "severity --lesions 30,20,2",
        ["rules"] = "rules us-label",
        ["guidelines"] = "guidelines",
        ["evidence"] = "evidence",
        ["run"] = "run",
        ["--help"] = "--help",
        ["plan --help"] = "plan --help",
        ["--version"] = "--version",
    };

    /// <summary>The words of a command, without the name of the tool.</summary>
    public static string[] WordsOf(string name) => Tool.Words($"isotretinoin {All[name]}");
}
