using System.Text;
using System.Text.RegularExpressions;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>What happens when what is to be said cannot be written. The tool is started by a shell, as people and scripts start it.</summary>
public sealed partial class FailingOutputFacts
{
    private const string Line = "standard output: Cannot be written. Accepted: an output that is open, with room for what is written.\n";
    private const string Utf8 = "C.UTF-8";

    private static readonly (string Name, Encoding Letters)[] Locales = [("de_DE.ISO-8859-1", Encoding.Latin1), ("en_US.US-ASCII", Encoding.ASCII)];

    public static TheoryData<string> Commands => [.. TypedCommands.All.Keys];

    /// <summary>The commands that write something whatever is given to them.</summary>
    public static TheoryData<string> Speaking => [.. TypedCommands.All.Keys.Where(command => command != "run")];

    [Fact]
    public async Task Every_command_of_the_help_is_tried()
    {
        string help = (await Tool.RunAsync("--help")).Answer;

        Assert.All(
            Names().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]), name => Assert.Contains(name.Groups["name"].Value, TypedCommands.All.Keys));
    }

    [Theory]
    [MemberData(nameof(Speaking))]
    public async Task On_a_full_disk_one_line_is_said_and_the_status_is_2(string command) =>
        Assert.Equal(new Said(2, "", Line), await Shell.RunAsync("tool \"$@\" > /dev/full", Utf8, Encoding.UTF8, TypedCommands.WordsOf(command)));

    /// <summary>Each way of failing, each command and each locale: no trace, the documented status, and no sign that was not in the text.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task In_letters_that_are_few_every_output_fails_as_it_is_documented(string command)
    {
        string[] words = TypedCommands.WordsOf(command);
        string whole = (await Tool.RunAsync([.. words.Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? Repository.PathOf($"docs/{word}") : word)])).Output;
        foreach ((string locale, Encoding letters) in Locales)
        {
            Said full = await Shell.RunAsync("tool \"$@\" > /dev/full", locale, letters, words);
            Said closed = await Shell.RunAsync("tool \"$@\" >&-", locale, letters, words);
            Said silent = await Shell.RunAsync("tool \"$@\" 2>&-", locale, letters, words);
            Said left = await Shell.RunAsync("{ tool \"$@\" 2>&3; echo $? >&3; } 3>&2 | head -1", locale, letters, words);

            Assert.Equal(command == "run" ? new Said(0, "", "0 lines answered: 0 ok, 0 refused.\n") : new Said(2, "", Line), full);
            Assert.Equal(new Said(2, "", Line), closed);
            Assert.Equal((0, ""), (silent.Status, silent.Error));
            Assert.Equal(whole.Count(letter => letter == '?'), silent.Output.Count(letter => letter == '?'));
            Assert.Equal(command == "run" ? "0 lines answered: 0 ok, 0 refused.\n0\n" : "0\n", left.Error);
            Assert.InRange(left.Output.Count(letter => letter == '\n'), 0, 1);
            Assert.True(left.Output.Count(letter => letter == '?') <= whole.Split('\n')[0].Count(letter => letter == '?'), left.Output);
        }
    }

    [Fact]
    public async Task Answers_on_a_full_disk_stop_the_run_with_one_line()
    {
        Said said = await Shell.RunAsync("echo '{}' | tool run > /dev/full", Utf8, Encoding.UTF8);

        Assert.Equal(new Said(2, "", Line), said);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_standard_output_that_is_closed_is_said_in_one_line_and_the_status_is_2(string command) =>
        Assert.Equal(new Said(2, "", Line), await Shell.RunAsync("tool \"$@\" >&-", Utf8, Encoding.UTF8, TypedCommands.WordsOf(command)));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task With_standard_error_closed_and_nothing_to_say_the_answer_is_whole_in_the_letters_of_the_locale(string command)
    {
        string whole = (await Tool.RunAsync([.. TypedCommands.WordsOf(command).Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? Repository.PathOf($"docs/{word}") : word)])).Output;

        Said said = await Shell.RunAsync("tool \"$@\" 2>&-", "de_DE.ISO-8859-1", Encoding.Latin1, TypedCommands.WordsOf(command));

        Assert.Equal((0, ""), (said.Status, said.Error));
        Assert.Equal(whole.Count(letter => letter == '?'), said.Output.Count(letter => letter == '?'));
        if (!command.Contains("--", StringComparison.Ordinal))
        {
            // Help and version name the program that was started, which in a test is another.
            Assert.Equal(Latin(whole), said.Output);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_reader_that_goes_away_ends_it_quietly(string command)
    {
        Said said = await Shell.RunAsync("{ tool \"$@\" 2>&3; echo $? >&3; } 3>&2 | true", "en_US.US-ASCII", Encoding.UTF8, TypedCommands.WordsOf(command));

        Assert.Equal("", said.Output);
        Assert.Equal(command == "run" ? "0 lines answered: 0 ok, 0 refused.\n0\n" : "0\n", said.Error);
    }

    [Fact]
    public async Task A_run_ends_when_nobody_reads_its_answers_however_much_there_is_to_answer()
    {
        Said said = await Shell.RunAsync("{ yes '{}' 2> /dev/null | tool run 2>&3; echo $? >&3; } 3>&2 | head -1", Utf8, Encoding.UTF8);

        Assert.Single(said.OutputLines);
        Assert.Equal("0\n", said.Error);
    }

    [Theory]
    [InlineData("tool plan 2>&-", 2)]
    [InlineData("tool plan 2> /dev/full", 2)]
    [InlineData("tool products >&- 2>&-", 2)]
    [InlineData("echo '{}' | tool run 2> /dev/full", 3)]
    [InlineData("printf 'weight_kg\\nheavy\\n' | tool cohort --product us-conventional --dose 1 --rounding down --division twice --target 120 --month 30 --guideline none 2>&-", 2)]
    [InlineData("tool run <&-", 2)]
    [InlineData("tool products >> /dev/null; tool severity --lesions 1,1,1 > /dev/null", 0)]
    public async Task Streams_that_fail_together_never_end_in_a_trace(string script, int status)
    {
        Said said = await Shell.RunAsync(script, Utf8, Encoding.UTF8);

        Assert.Equal(status, said.Status);
        Assert.DoesNotContain("   at ", said.Output + said.Error, StringComparison.Ordinal);
        Assert.InRange(said.Error.Count(letter => letter == '\n'), 0, 1);
    }

    /// <summary>What a page is where the letters of Latin-1 are all there are, written down apart from the tool.</summary>
    private static string Latin(string page) => page
        .Replace('–', '-').Replace('−', '-').Replace('─', '-').Replace('█', '#').Replace('▒', '+').Replace('░', '.').Replace('▏', '|')
        .Replace('≈', '~').Replace("…", "...", StringComparison.Ordinal);

    [GeneratedRegex(@"^  (?<name>[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex Names();
}
