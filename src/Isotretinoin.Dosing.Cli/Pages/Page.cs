using Spectre.Console;
using Spectre.Console.Rendering;

namespace Isotretinoin.Dosing.Cli;

/// <summary>A page of sentences and tables. Sentences wrap between words; tables never wrap or cut a number.</summary>
internal sealed class Page
{
    /// <summary>The width of pages; a narrower terminal wraps lines itself.</summary>
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

    /// <summary>A line in several styles, not wrapped.</summary>
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
        // Drawn at its natural width: in a smaller one, numbers would be cut.
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

    /// <summary>The working: the inputs with their sources, then each line as a sentence; nothing when not requested.</summary>
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
