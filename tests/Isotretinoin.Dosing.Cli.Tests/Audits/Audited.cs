using System.Text;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>Audits of a ledger and weights that stand in a folder of the test's own.</summary>
internal sealed class Audited : IDisposable
{
    public const string Flags = "--as-of 2026-06-30 --gap 60 --formulation conventional --policy starting --criterion reached:120 --criterion second-course";

    private readonly TemporaryFolder folder = new();

    public string PathOf(string name) => folder.PathOf(name);

    /// <summary>Writes a file of some lines.</summary>
    public string Write(string name, IEnumerable<string> lines)
    {
        string path = folder.PathOf(name);
        File.WriteAllText(path, string.Concat(lines.Select(line => $"{line}\n")));
        return path;
    }

    /// <summary>Audits a ledger from standard input, with weights or none.</summary>
    public Task<Said> RunAsync(string ledger, string? weights, string flags)
    {
        string beside = weights is null ? "none" : Write("weights.csv", [weights]);
        return Tool.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(ledger)), [.. Tool.Words($"isotretinoin audit {flags}"), "--weights", beside]);
    }

    public void Dispose() => folder.Dispose();
}
