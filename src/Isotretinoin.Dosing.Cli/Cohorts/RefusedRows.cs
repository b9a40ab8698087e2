namespace Isotretinoin.Dosing.Cli;

/// <summary>Says which rows were refused, and why, as they are met: nothing is kept of them but what was said.</summary>
internal sealed class RefusedRows(string file, Action<string> say)
{
    public void Add(long line, string reason) => say($"{file} line {Show.Number(line)}: {reason}");
}
