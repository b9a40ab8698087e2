using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isotretinoin.Dosing.Cli;

/// <summary>
/// A page of sentences and tables. Sentences wrap between words; tables never wrap or cut a number, whatever the width of the terminal.
/// </summary>
internal sealed class Page
{
    /// <summary>The width that pages are made for; a narrower terminal breaks lines itself.</summary>
    public const int NarrowestWidth = 80;

    private readonly IAnsiConsole console;

    public Page(IAnsiConsole console)
    {
        this.console = console;
        console.Profile.Width = Math.Max(console.Profile.Width, NarrowestWidth);
    }

    public void BlankLine() => console.WriteLine();

    public void Sentence(string text) => Sentence(text, Style.Plain, indent: 0);

    public void Sentence(string text, Style style, int indent)
    {
        foreach (string line in Lines(text, console.Profile.Width - indent))
        {
            console.WriteLine(new string(' ', indent) + line, style);
        }
    }

    /// <summary>A line of its own in several styles, as it is.</summary>
    public void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        foreach ((string text, Style style) in parts)
        {
            console.Write(text, style);
        }

        console.WriteLine();
    }

    public void Table(Table table)
    {
        // Drawn as wide as it needs to be: in a width that is too small, cells would be broken inside numbers.
        IEnumerable<Segment> drawn = ((IRenderable)table).Render(
            RenderOptions.Create(console, console.Profile.Capabilities), int.MaxValue / 2);
        List<List<Segment>> lines = [.. Segment.SplitLines(drawn).Select(line => line.ToList())];
        foreach (List<Segment> line in lines)
        {
            while (line is [.., { } last] && string.IsNullOrWhiteSpace(last.Text))
            {
                line.RemoveAt(line.Count - 1);
            }
        }

        int bottom = lines.FindLastIndex(line => line.Count > 0);
        foreach (List<Segment> line in lines[..(bottom + 1)].SkipWhile(line => line.Count == 0))
        {
            foreach (Segment segment in line)
            {
                console.Write(segment.Text, segment.Style);
            }

            console.WriteLine();
        }
    }

    /// <summary>
    /// Why numbers are what they are: what was given, each with its source where it has one, then the working, a sentence for each line;
    /// nothing when it was not asked for.
    /// </summary>
    public void Working(string title, Derivation? derivation)
    {
        if (derivation is null)
        {
            return;
        }

        Sentence(title, Styles.Head, indent: 0);
        foreach (DerivationLine given in derivation.Given)
        {
            Sentence($"given {given}", Style.Plain, indent: 2);
            foreach (Citation source in given.Sources)
            {
                Sentence(source.ToString(), Styles.Quiet, indent: 4);
            }
        }

        foreach (DerivationLine line in derivation.Lines)
        {
            Sentence(line.ToString(), Style.Plain, indent: 2);
        }

        BlankLine();
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
