using System.Text;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli.Tests;

/// <summary>The tool with streams of the test's own in place of the process's.</summary>
internal static class Tool
{
    public static Task<Said> RunAsync(params string[] arguments) => RunAsync(Stream.Null, arguments);

    public static Task<Said> RunAsync(Stream input, params string[] arguments) => RunAsync(input, progress: null, arguments);

    public static async Task<Said> RunAsync(Stream input, IAnsiConsole? progress, params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        IAnsiConsole page = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        page.Profile.Width = Page.NarrowestWidth;
        int status = await new Application(new Terminal(input, output, text, error, page, progress, new StoppedClock())).RunAsync(arguments);
        return new Said(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A command as it is typed, in words: <c>--weight "64.3 kg"</c> is two.</summary>
    public static string[] Words(string typed)
    {
        string[] words = [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(typed)];
        Assert.Equal("isotretinoin", words[0]);
        return words[1..];
    }
}
