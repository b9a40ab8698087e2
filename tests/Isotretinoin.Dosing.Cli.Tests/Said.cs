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
}
