using System.Buffers;
using Isotretinoin.Dosing.Json;
using Spectre.Console;

namespace Isotretinoin.Dosing.Cli;

/// <summary>Where the commands read and write: a process's own streams, or others in their place.</summary>
internal sealed class Terminal(
    Stream? input, Stream output, TextWriter text, TextWriter error, IAnsiConsole page, IAnsiConsole? progress, TimeProvider clock)
{
    /// <summary>Standard input, as bytes; null when it is closed.</summary>
    public Stream? Input { get; } = input;

    /// <summary>Standard output, as bytes: JSON.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard output, as text: help and pages. Written when the command has ended.</summary>
    public TextWriter Text { get; } = text;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Standard output, as a page for people.</summary>
    public IAnsiConsole Page { get; } = page;

    /// <summary>The console for the progress bar, on standard error; null when it is not a console.</summary>
    public IAnsiConsole? Progress { get; } = progress;

    /// <summary>Where progress is drawn beside answers that are written as they come; null too when it would be drawn over them.</summary>
    public IAnsiConsole? ProgressBesideAnswers => Page.Profile.Out.IsTerminal ? null : Progress;

    /// <summary>Writes a message that may be lost.</summary>
    public void SayIfHeard(string text)
    {
        try
        {
            Error.WriteLine(text);
        }
        catch (OutputException)
        {
            // Standard error is closed or full; the message is lost.
        }
    }

    /// <summary>Writes a line to standard error, above the progress that may be drawn there.</summary>
    public void SayBesideProgress(string line)
    {
        if (Progress is null)
        {
            Error.WriteLine(line);
        }
        else
        {
            Progress.WriteLine(line);
        }
    }

    /// <summary>Writes the result of an answer to standard output, in one line.</summary>
    public void WriteJson(IDosingAnswer answer)
    {
        var line = new ArrayBufferWriter<byte>();
        DosingContract.Write(line, answer);
        line.Write("\n"u8);
        Output.Write(line.WrittenSpan);
        Output.Flush();
    }

    /// <summary>Writes a note or a hand-out to standard output, in its own lines.</summary>
    public void WritePaper(string paper)
    {
        foreach (string line in paper.Split('\n'))
        {
            Text.WriteLine(line);
        }
    }

    /// <summary>The clock that stamps files; nothing is computed from it.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>The terminal of this process, over its standard streams.</summary>
    /// <param name="input">Standard input; null when it is closed.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="text">What writes text to standard output.</param>
    /// <param name="error">What writes text to standard error.</param>
    public static Terminal OfThisProcess(Stream? input, Stream output, TextWriter text, TextWriter error)
    {
        // The console's own writers know neither the signs that a terminal cannot show nor what to do when a write fails.
        Console.SetOut(text);
        Console.SetError(error);
        return new Terminal(
            input,
            output,
            Console.Out,
            Console.Error,
            Drawing(Console.Out, Console.IsOutputRedirected),
            Console.IsErrorRedirected ? null : Drawing(Console.Error, isRedirected: false),
            TimeProvider.System);
    }

    /// <summary>A console that draws with colour on a terminal that has it, and in plain text when it is redirected.</summary>
    private static IAnsiConsole Drawing(TextWriter writer, bool isRedirected) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = isRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });
}
