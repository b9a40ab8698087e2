using Isotretinoin.Dosing.Fuzz;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>A short run of what <c>tests/fuzz/run</c> does for minutes, under a fixed seed.</summary>
public sealed class FuzzFacts
{
    private const int Seed = 20_260_105;

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_is_answered_as_promised(string name)
    {
        var run = new FuzzRun(Target(name), Seed);
        Assert.True(run.AcceptsTheCorpus());

        run.Over(0, 3_000);

        Assert.Empty(run.Outcome.Flaws);
        Assert.Equal(3_000, run.Outcome.Inputs);
        Assert.InRange(run.Outcome.Accepted, 150, 2_700);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void An_input_is_made_again_from_its_number(string name) => Assert.Equal(Target(name).Input(Seed, 17), Target(name).Input(Seed, 17));

    private static FuzzTarget Target(string name) => Assert.Single(FuzzTarget.All, target => target.Name == name);
}
