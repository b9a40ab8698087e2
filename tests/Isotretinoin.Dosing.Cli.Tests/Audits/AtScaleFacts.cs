using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What <c>docs/at-scale.md</c> runs with <c>xargs -P</c> gives the same lines as one run over everything.</summary>
public sealed class AtScaleFacts
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/at-scale.md"));

    [Fact]
    public async Task Requests_in_partitions_are_answered_as_they_are_together()
    {
        using var folder = new TemporaryFolder();
        string[] requests =
        [
            .. Enumerable.Range(0, 45).Select(place => $$$"""{"op":"plan","id":{{{place}}},"weight":{"kg":{{{(place == 7 ? 0 : 40 + place)}}}},"product":"us-conventional","division":"twice","rounding":"down","steps":[{"mgPerKgPerDay":1,"days":28}],"guidelines":[]}"""),
        ];
        await File.WriteAllLinesAsync(folder.PathOf("requests.ndjson"), requests);

        Said said = await RunAsync(folder, Block("split -l").Replace("-l 10000", "-l 10", StringComparison.Ordinal));

        Assert.Equal((0, ""), (said.Status, said.Output));
        Said together = await Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', requests))), "run");
        Assert.Equal((3, 45), (together.Status, together.OutputLines.Length));
        Assert.Equal(together.Output, await File.ReadAllTextAsync(folder.PathOf("answers.ndjson")));
    }

    [Fact]
    public async Task A_ledger_in_partitions_by_patient_is_audited_as_it_is_together()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.PathOf("docs/ledger.csv"), folder.PathOf("ledger.csv"));
        File.Copy(Repository.PathOf("docs/ledger-weights.csv"), folder.PathOf("weights.csv"));
        await File.AppendAllTextAsync(folder.PathOf("ledger.csv"), "b01,2026-01-01,none,conventional,30\n");

        Said said = await RunAsync(folder, Block("for key in"));

        Assert.Equal((0, ""), (said.Status, said.Output));
        string flags = $"--as-of 2026-06-30 --gap 60 --formulation conventional --policy starting --criterion reached:120 --per-patient";
        Said together = await Tool.RunAsync([.. Tool.Words($"isotretinoin audit {flags}"), folder.PathOf("ledger.csv"), "--weights", folder.PathOf("weights.csv")]);
        Assert.Equal((3, 11), (together.Status, together.OutputLines.Length));
        string[] apart = await File.ReadAllLinesAsync(folder.PathOf("audited.ndjson"));
        Assert.Equal(together.OutputLines[..10], apart[..10]);
        Assert.StartsWith("""{"patient":"b01","leftOut":["ledger.1 line """, apart[10], StringComparison.Ordinal);
    }

    /// <summary>The block of the page that begins with some words.</summary>
    private static string Block(string start)
    {
        int from = Page.IndexOf(start, StringComparison.Ordinal);
        return Page[from..Page.IndexOf("```", from, StringComparison.Ordinal)];
    }

    /// <summary>Runs a block in a folder, with the built tool under the name of the installed one.</summary>
    private static async Task<Said> RunAsync(TemporaryFolder folder, string block)
    {
        string tool = folder.PathOf("isotretinoin");
        await File.WriteAllTextAsync(tool, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "isotretinoin.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        string place = Path.GetDirectoryName(tool)!;
        return await Shell.RunAsync($"cd '{place}' && PATH='{place}':$PATH && export PATH && set -e\n{block}", "C.UTF-8", Encoding.UTF8);
    }
}
