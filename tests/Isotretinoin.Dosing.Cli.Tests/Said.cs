namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What the tool said.</summary>
internal sealed record Said(int Status, string Output, string Error)
{
    public string[] OutputLines => Output.TrimEnd('\n').Split('\n');

    /// <summary>The output of a run that had nothing to complain of.</summary>
    public string Answer
    {
        get
        {
            Assert.Equal("", Error);
            Assert.Equal(0, Status);
            return Output;
        }
    }

    /// <summary>The line of a refusal that starts with some words. Every other line says that something more is missing.</summary>
    public string Refusal(string starts)
    {
        Assert.Equal((2, ""), (Status, Output));
        string[] lines = Error.TrimEnd('\n').Split('\n');
        string line = Assert.Single(lines, line => line.StartsWith(starts, StringComparison.Ordinal));
        Assert.All(lines.Except([line]), other => Assert.Contains(" is missing. Accepted: ", other, StringComparison.Ordinal));
        return line;
    }
}
