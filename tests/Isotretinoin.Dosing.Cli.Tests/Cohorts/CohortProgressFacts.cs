using System.Text;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli.Tests;

public sealed class CohortProgressFacts
{
    [Fact]
    public async Task Progress_is_drawn_on_standard_error_with_the_refusals_above_it_and_never_in_the_answer()
    {
        await using var seen = new StringWriter { NewLine = "\n" };
        IAnsiConsole bar = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new AnsiConsoleOutput(seen) });
        bar.Profile.Width = Page.NarrowestWidth * 2;
        string[] words = Tool.Words("isotretinoin cohort --product us-conventional --dose 0.5 --rounding down --division twice --target 120 --month 30 --guideline none --json");
        string csv = "weight_kg\n64.3\n30\n";

        Said alone = await Tool.RunAsync(Input(csv), words);
        Said drawn = await Tool.RunAsync(Input(csv), bar, words);

        Assert.Equal((alone.Status, alone.Output, ""), (drawn.Status, drawn.Output, drawn.Error));
        Assert.Contains(alone.Error.TrimEnd('\n'), seen.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 lines", seen.ToString(), StringComparison.Ordinal);
    }

    private static MemoryStream Input(string csv) => new(Encoding.UTF8.GetBytes(csv));
}
